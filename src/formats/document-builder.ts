import { type Expectation, type Link, parse, type SkillDocument } from '../skill-document/index.ts';
import { NameList } from './names.ts';
import { error, type Note, type Reading, type ReadingOptions } from './report.ts';

/** What a table says of a role at a level. */
export interface Finding {
  readonly role: string;
  readonly roleId?: string | undefined;
  readonly level: string;
  readonly levelId?: string | undefined;
  readonly required: boolean;
  readonly text: string;
  readonly items: readonly string[];
  readonly links: readonly Link[];
  readonly proficiency: string;
  readonly place: string;
}

/** Makes a document of what tables say, beside the facts that a file has of the skill itself. */
export class DocumentBuilder {
  readonly notes: Note[] = [];
  readonly roles: NameList;
  readonly levels: NameList;
  readonly proficiencies: NameList;
  /** Whether the levels and their order are known without the tables. */
  readonly hasNamedLevels: boolean;
  readonly #facts: Partial<SkillDocument>;
  readonly #expectations: Expectation[] = [];
  readonly #places = new Map<string, string>();

  constructor(facts: Partial<SkillDocument>, options: ReadingOptions) {
    const lang = facts.lang ?? options.lang;
    this.#facts = { ...facts, ...(lang !== undefined && { lang }) };
    const list = (entries: unknown) => (Array.isArray(entries) ? entries.filter(isNamed) : []);
    this.roles = new NameList('role', list(facts.roles), this.#facts);
    this.levels = new NameList('level', list(facts.levels), this.#facts);
    this.proficiencies = new NameList('proficiency', list(facts.proficiencies), this.#facts);
    for (const name of options.levels ?? []) this.levels.take(name);
    this.hasNamedLevels = this.levels.entries.length > 0;
  }

  /** Adds what a row says; a row that says nothing only names its role and its level. */
  add({ place, ...finding }: Finding): void {
    const role = this.roles.take(finding.role, finding.roleId, place);
    const level = this.levels.take(finding.level, finding.levelId, place);
    const { text, items, links, required } = finding;
    if (!text.trim() && items.length === 0) {
      if (required || links.length > 0) {
        this.notes.push(error(place, 'no-text', `"${finding.role}" at "${finding.level}" has no description.`));
      }
      return;
    }
    const pair = JSON.stringify([role, level]);
    const first = this.#places.get(pair);
    if (first !== undefined) {
      const message = `"${finding.role}" at "${finding.level}" is described already, at ${first}.`;
      this.notes.push(error(place, 'duplicate-expectation', message));
      return;
    }
    this.#places.set(pair, place);
    this.#expectations.push({
      role,
      level,
      ...(required && { required }),
      ...(text.trim() && { text }),
      ...(items.length > 0 && { items: [...items] }),
      ...(links.length > 0 && { links: [...links] }),
      ...(finding.proficiency && { proficiency: this.proficiencies.take(finding.proficiency, undefined, place) }),
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
      expectations: this.#expectations,
    });
    const isWrong = notes.some(({ severity }) => severity === 'error');
    if (skill && !isWrong) return { skill, notes };
    const wrong = issues.flatMap(({ pointer, code, message }) => {
      const expectation = this.#expectations[Number(/^\/expectations\/(\d+)/.exec(pointer)?.[1])];
      const place = expectation && this.#places.get(JSON.stringify([expectation.role, expectation.level]));
      // Where rows are wrong, what they leave missing is no news.
      if (isWrong && !place) return [];
      return error(place ?? [where, pointer].filter(Boolean).join(' '), code, message);
    });
    return { notes: [...notes, ...wrong] };
  }
}

function isNamed(entry: unknown): entry is { id: string; name: string } {
  const { id, name } = (entry ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && (typeof name === 'string' || (typeof name === 'object' && name !== null));
}
