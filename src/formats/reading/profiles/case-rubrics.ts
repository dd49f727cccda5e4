import { isRecord } from '../../../document/records.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type CasePackage, entriesIn, textIn } from './case-tree.ts';
import { EntryList, readBullets, stated } from './merging.ts';
import type { Entry } from './profile.ts';

/** A criterion of a rubric, with what each quality means. */
interface Criterion {
  readonly identifier: string;
  readonly name: string;
  readonly summary: string;
  readonly rubric: Entry;
  readonly levels: ReadonlyMap<string, Entry>;
}

/** The rubrics of a package. A criterion is about an item, or is a skill of its own. */
export class CaseRubrics {
  readonly #criteria: Criterion[] = [];
  readonly #byItem = new Map<string, Criterion>();
  readonly #qualities: EntryList;
  readonly #positions = new Map<string, number>();
  readonly #notes: Note[];

  constructor({ rubrics, byIdentifier }: CasePackage, notes: Note[]) {
    this.#notes = notes;
    this.#qualities = new EntryList('level', notes);
    for (const [index, rubric] of rubrics.entries()) {
      for (const [position, data] of entriesIn(rubric, 'CFRubricCriteria').entries()) {
        const criterion = this.#readCriterion(data, rubric, `/CFRubrics/${index}/CFRubricCriteria/${position}`);
        const target = isRecord(data.CFItemURI) ? textIn(data.CFItemURI, 'identifier') : '';
        const item = byIdentifier.get(target);
        if (item?.children.length === 0 && !this.#byItem.has(target)) {
          this.#byItem.set(target, criterion);
          this.#lose(criterion, item.data);
        } else this.#criteria.push(criterion);
      }
    }
  }

  #readCriterion(data: Entry, rubric: Entry, place: string): Criterion {
    const found = entriesIn(data, 'CFRubricCriterionLevels').map((level, index) => {
      return { level, index, position: typeof level.position === 'number' ? level.position : index };
    });
    const levels = new Map<string, Entry>();
    for (const { level, index, position } of found.sort((a, b) => a.position - b.position)) {
      const at = `${place}/CFRubricCriterionLevels/${index}`;
      const name = textIn(level, 'quality') || `Level ${textIn(level, 'score') || position}`;
      const { id } = this.#qualities.add(name, {}, at);
      if (!this.#positions.has(id)) this.#positions.set(id, position);
      const more = stated({ score: textIn(level, 'score'), feedback: textIn(level, 'feedback') });
      const meaning = stated({ ...readBullets(textIn(level, 'description')), more });
      if (levels.has(id)) this.#notes.push(warning(at, 'left-out', lost(name, meaning)));
      else levels.set(id, meaning);
    }
    const [category, description] = [textIn(data, 'category'), textIn(data, 'description')];
    const name = category || description;
    return { identifier: place, name, summary: category ? description : '', rubric, levels };
  }

  /** Tells what a criterion and its rubric say beside the item that the criterion is about. */
  #lose({ identifier, name, summary, rubric }: Criterion, item: Entry): void {
    const known = [item.fullStatement, item.abbreviatedStatement];
    const words = [name, summary, textIn(rubric, 'title'), textIn(rubric, 'description')];
    const left = words.filter((text) => text && !known.includes(text));
    if (left.length === 0) return;
    const message = `What the criterion and its rubric say beside the item is left out: ${left.map(quote).join(', ')}.`;
    this.#notes.push(warning(identifier, 'left-out', message));
  }

  /** The qualities of all criteria, lowest first. */
  get qualities(): readonly Entry[] {
    const at = (id: string) => this.#positions.get(id) ?? 0;
    return [...this.#qualities.all].sort((a, b) => at(a.id) - at(b.id));
  }

  /** The criteria that are about no single item, as skills in groups named like their rubrics. */
  ownSkills(groups: EntryList) {
    return this.#criteria.map((criterion) => {
      const { identifier, name, summary, rubric } = criterion;
      const title = textIn(rubric, 'title');
      const facts = { summary: textIn(rubric, 'description') };
      const group = title ? groups.add(title, facts, identifier, `rubric ${title}`).id : '';
      this.#byItem.set(identifier, criterion);
      const properties = stated({ summary, group });
      return { identifier, name: name || title || 'Criterion', ...properties, expectations: [] as Entry[] };
    });
  }

  meaningsOf(identifier: string): Entry {
    return Object.fromEntries(this.#byItem.get(identifier)?.levels ?? []);
  }

  /** Its qualities as levels. One without description asks what its name says. */
  expectationsOf(identifier: string): readonly Entry[] {
    return [...(this.#byItem.get(identifier)?.levels ?? [])].map(([level, meaning]) => ({
      level,
      ...('text' in meaning || 'items' in meaning
        ? {}
        : { text: String(this.#qualities.all.find(({ id }) => id === level)?.name) }),
      ...meaning,
    }));
  }
}

function lost(name: string, meaning: Entry): string {
  return `${JSON.stringify(meaning)} is left out: the criterion has two levels with the name "${name}".`;
}
