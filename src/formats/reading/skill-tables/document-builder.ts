import { type Expectation, type Link, parse, type SkillDocument } from '../../../skill-document/index.ts';
import { type TableItem, toItem } from '../../items.ts';
import { type Named, NameList } from '../../names.ts';
import { quote } from '../../quotation.ts';
import { error, NoteList, type Reading, type ReadingOptions, warning } from '../../report.ts';
import { ascending } from '../levels/levels.ts';
import { shortestRequirements } from '../../requirements.ts';

/** A cell of the matrix, as a table describes it. */
export interface Finding {
  readonly role: string;
  readonly roleId?: string | undefined;
  readonly level: string;
  readonly levelId?: string | undefined;
  /** `undefined` if the table does not say. */
  readonly required: boolean | undefined;
  readonly text: string;
  readonly items: readonly TableItem[];
  readonly links: readonly Link[];
  readonly proficiency: string;
  readonly place: string;
}

/** Builds a document from tables and from facts, the properties of the skill that a file has outside its tables. */
export class DocumentBuilder {
  readonly notes = new NoteList();
  readonly roles: NameList;
  readonly levels: NameList;
  readonly proficiencies: NameList;
  /** Whether the facts or the options name the levels, and so their order. */
  readonly hasNamedLevels: boolean;
  readonly #facts: Partial<SkillDocument>;
  readonly #expectations: Expectation[] = [];
  /** The place of each expectation, by role id and level id. */
  readonly #places = new Map<string, Map<string, string>>();

  /** @param where - the place of the facts, for notes */
  constructor(facts: Partial<SkillDocument>, where: string, options: ReadingOptions) {
    const lang = facts.lang ?? options.lang;
    this.#facts = { ...facts, ...(lang !== undefined && { lang }) };
    const named = (list: 'roles' | 'levels' | 'proficiencies') => this.#namedEntries(list, where);
    this.roles = new NameList('role', named('roles'), this.#facts);
    this.levels = new NameList('level', named('levels'), this.#facts);
    this.proficiencies = new NameList('proficiency', named('proficiencies'), this.#facts);
    if (facts.expectations !== undefined)
      this.#leaveOut(`${where} /expectations`, 'the expectations come from the tables.');
    for (const name of options.levels ?? []) this.levels.take(name);
    this.hasNamedLevels = this.levels.entries.length > 0;
  }

  #namedEntries(list: 'roles' | 'levels' | 'proficiencies', where: string): Named[] {
    const entries: unknown = this.#facts[list] ?? [];
    const pointer = `${where} /${list}`;
    if (!Array.isArray(entries)) {
      this.#leaveOut(pointer, 'it must be a list.');
      return [];
    }
    return entries.filter((entry: unknown, index): entry is Named => {
      if (!isNamed(entry))
        this.#leaveOut(`${pointer}/${index}`, `an entry needs an "id" and a "name".${valueOf(entry)}`);
      return isNamed(entry);
    });
  }

  #leaveOut(place: string, reason: string): void {
    this.notes.add([warning(place.trim(), 'left-out', `This is left out: ${reason}`)]);
  }

  /** Adds a cell. An empty one adds only its role and its level. */
  add({ place, ...finding }: Finding): void {
    const role = this.roles.take(finding.role, finding.roleId, place);
    const level = this.levels.take(finding.level, finding.levelId, place);
    const { text, items, links, required, proficiency } = finding;
    const [roleName, levelName] = [quote(finding.role), quote(finding.level)];
    if (!text.trim() && items.length === 0 && !proficiency) {
      if (required || links.length > 0) {
        this.notes.add([error(place, 'no-text', `${roleName} at ${levelName} has no description. ${DESCRIBE}`)]);
      }
      return;
    }
    const places = this.#places.get(role) ?? new Map<string, string>();
    const first = places.get(level);
    if (first !== undefined) {
      const message = `${roleName} at ${levelName} is already described at ${first}. Remove one of the two.`;
      this.notes.add([error(place, 'duplicate-expectation', message)]);
      return;
    }
    this.#places.set(role, places.set(level, place));
    this.#expectations.push({
      role,
      level,
      ...(required !== undefined && { required }),
      ...(text.trim() && { text }),
      ...(items.length > 0 && { items: items.map(toItem) }),
      ...(links.length > 0 && { links: [...links] }),
      ...(proficiency && { proficiency: this.proficiencies.take(proficiency, undefined, place) }),
    });
  }

  /** The levels from low to high, if nothing else names their order. */
  #sortedLevels(): readonly Named[] {
    const { entries } = this.levels;
    if (this.hasNamedLevels) return entries;
    const byName = new Map(entries.map((entry) => [entry.name as string, entry]));
    const { names, order } = ascending([...byName.keys()]);
    if (order === 'kept' || names.length < entries.length) return entries;
    const message = `The levels are sorted from low to high: ${names.join(', ')}. If the order of the file is right, name them in that order.`;
    this.notes.add([warning('', 'levels-sorted', message)]);
    return names.map((name) => byName.get(name)!);
  }

  /** Returns the document, or all errors; `where` is the place of the facts. */
  finish(where: string): Reading {
    const { notes } = this;
    const { skill, issues = [] } = parse({
      ...this.#facts,
      levels: this.#sortedLevels(),
      roles: this.roles.entries,
      ...(this.proficiencies.entries.length > 0 && { proficiencies: this.proficiencies.entries }),
      expectations: shortestRequirements(this.#expectations),
    });
    const isWrong = notes.hasErrors;
    if (skill && !isWrong) return { skill, notes: notes.notes };
    for (const { pointer, code, message } of issues) {
      const { role, level } = this.#expectations[Number(/^\/expectations\/(\d+)/.exec(pointer)?.[1])] ?? {};
      const place = this.#places.get(role!)?.get(level!);
      // Rows with errors are missing from the document, so issues about the whole document would mislead.
      if (!isWrong || place) notes.add([error(place ?? [where, pointer].filter(Boolean).join(' '), code, message)]);
    }
    return { notes: notes.notes };
  }
}

const DESCRIBE = 'Add one, or remove its requirement and its links.';

/** What an entry says instead, as a sentence after a space. */
function valueOf(entry: unknown): string {
  return typeof entry === 'string' || typeof entry === 'number' ? ` It is ${quote(String(entry))}.` : '';
}

function isNamed(entry: unknown): entry is Named {
  const { id, name } = (entry ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && (typeof name === 'string' || (typeof name === 'object' && name !== null));
}
