import { type Expectation, type Link, parse, type SkillDocument } from '../skill-document/index.ts';
import { type TableItem, toItem } from './items.ts';
import { type Named, NameList } from './names.ts';
import { quote } from './quotation.ts';
import { error, NoteList, type Reading, type ReadingOptions, warning } from './report.ts';
import { shortestRequirements } from './requirements.ts';

/** What a table says of a role at a level. */
export interface Finding {
  readonly role: string;
  readonly roleId?: string | undefined;
  readonly level: string;
  readonly levelId?: string | undefined;
  /** `undefined` where the table does not say it. */
  readonly required: boolean | undefined;
  readonly text: string;
  readonly items: readonly TableItem[];
  readonly links: readonly Link[];
  readonly proficiency: string;
  readonly place: string;
}

/** Makes a document of what tables say, beside the facts that a file has of the skill itself. */
export class DocumentBuilder {
  readonly notes = new NoteList();
  readonly roles: NameList;
  readonly levels: NameList;
  readonly proficiencies: NameList;
  /** Whether the levels and their order are known without the tables. */
  readonly hasNamedLevels: boolean;
  readonly #facts: Partial<SkillDocument>;
  readonly #expectations: Expectation[] = [];
  /** Where each expectation stands, by role and level. */
  readonly #places = new Map<string, Map<string, string>>();

  /** @param where - the place of the facts */
  constructor(facts: Partial<SkillDocument>, where: string, options: ReadingOptions) {
    const lang = facts.lang ?? options.lang;
    this.#facts = { ...facts, ...(lang !== undefined && { lang }) };
    const named = (list: 'roles' | 'levels' | 'proficiencies') => this.#namedEntries(list, where);
    this.roles = new NameList('role', named('roles'), this.#facts);
    this.levels = new NameList('level', named('levels'), this.#facts);
    this.proficiencies = new NameList('proficiency', named('proficiencies'), this.#facts);
    if (facts.expectations !== undefined) this.#leaveOut(`${where} /expectations`, 'tables say what is expected.');
    for (const name of options.levels ?? []) this.levels.take(name);
    this.hasNamedLevels = this.levels.entries.length > 0;
  }

  #namedEntries(list: 'roles' | 'levels' | 'proficiencies', where: string): Named[] {
    const entries: unknown = this.#facts[list] ?? [];
    const pointer = `${where} /${list}`;
    if (!Array.isArray(entries)) {
      this.#leaveOut(pointer, 'it is no list.');
      return [];
    }
    return entries.filter((entry: unknown, index): entry is Named => {
      if (!isNamed(entry)) this.#leaveOut(`${pointer}/${index}`, 'an entry has an "id" and a "name".');
      return isNamed(entry);
    });
  }

  #leaveOut(place: string, reason: string): void {
    this.notes.add([warning(place.trim(), 'left-out', `This is left out: ${reason}`)]);
  }

  /** Adds what a row says; a row that says nothing only names its role and its level. */
  add({ place, ...finding }: Finding): void {
    const role = this.roles.take(finding.role, finding.roleId, place);
    const level = this.levels.take(finding.level, finding.levelId, place);
    const { text, items, links, required, proficiency } = finding;
    const [roleName, levelName] = [quote(finding.role), quote(finding.level)];
    if (!text.trim() && items.length === 0 && !proficiency) {
      if (required || links.length > 0) {
        this.notes.add([error(place, 'no-text', `${roleName} at ${levelName} has no description.`)]);
      }
      return;
    }
    const places = this.#places.get(role) ?? new Map<string, string>();
    const first = places.get(level);
    if (first !== undefined) {
      const message = `${roleName} at ${levelName} is described already, at ${first}.`;
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

  /** The document, or all that is wrong with it; `where` is the place of the facts. */
  finish(where: string): Reading {
    const { notes } = this;
    const { skill, issues = [] } = parse({
      ...this.#facts,
      levels: this.levels.entries,
      roles: this.roles.entries,
      ...(this.proficiencies.entries.length > 0 && { proficiencies: this.proficiencies.entries }),
      expectations: shortestRequirements(this.#expectations),
    });
    const isWrong = notes.hasErrors;
    if (skill && !isWrong) return { skill, notes: notes.notes };
    for (const { pointer, code, message } of issues) {
      const { role, level } = this.#expectations[Number(/^\/expectations\/(\d+)/.exec(pointer)?.[1])] ?? {};
      const place = this.#places.get(role!)?.get(level!);
      // Where rows are wrong, what they leave missing is no news.
      if (!isWrong || place) notes.add([error(place ?? [where, pointer].filter(Boolean).join(' '), code, message)]);
    }
    return { notes: notes.notes };
  }
}

function isNamed(entry: unknown): entry is Named {
  const { id, name } = (entry ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && (typeof name === 'string' || (typeof name === 'object' && name !== null));
}
