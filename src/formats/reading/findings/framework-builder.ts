import type { Link } from '../../../document/parts.ts';
import { singleSpaced } from '../../names.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type Content, fill, type GrowingExpectation, withLevel } from './growing-expectation.ts';
import type { Asked, Described, Detail, Finding, Meant, Named } from './finding.ts';
import { Entries, type Entry } from './entries.ts';
import { type Legend, needOf } from '../levels/legend.ts';
import { isOfNothing } from '../levels/legend-entries.ts';
import { LevelsOfRoles } from './levels-of-roles.ts';
import { fitted, notesOfOrder, orderLevels, orderValues } from './orders.ts';
import { foldValue } from '../levels/scale.ts';
import { sortLinks } from '../blocks/unsafe-links.ts';
import { foldName } from '../words/level-words.ts';

/** What a source says outside its statements, and what the caller says. */
export interface FrameworkFacts {
  readonly name: string;
  readonly lang?: string | undefined;
  /** The names of the levels, lowest first, which the caller or the source states. */
  readonly levels?: readonly string[] | undefined;
  /** The order in which the source says that it has levels, if that is not from low to high. */
  readonly order?: 'descending' | undefined;
  /** The texts of the source, one of which may put the levels in order. */
  readonly texts?: readonly string[] | undefined;
  readonly legend?: Legend | undefined;
  /** How well skills are mastered, lowest first. */
  readonly values?: readonly string[] | undefined;
  /** Further properties of the framework, such as its date. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** A framework that is not checked yet, and warnings. */
export type FrameworkData = Readonly<{ data: Record<string, unknown>; notes: readonly Note[] }>;

/** Makes one framework of findings, in the order in which they come. */
export class FrameworkBuilder {
  readonly notes: Note[] = [];
  readonly #facts: FrameworkFacts;
  readonly #levels = new Entries('level');
  readonly #roles = new Entries('role');
  readonly #groups = new Entries('group');
  /** The group that a name without a domain means. */
  readonly #lastGroups = new Map<string, Entry>();
  readonly #skills = new Entries('skill');
  readonly #values = new Entries('proficiency');
  readonly #summaries: string[] = [];
  /** The expectations of each skill, by role and level. */
  readonly #expectations = new Map<Entry, Map<string, GrowingExpectation>>();
  readonly #meanings = new Map<Entry, Record<string, GrowingExpectation>>();
  readonly #levelsOfRoles = new LevelsOfRoles();

  constructor(facts: FrameworkFacts) {
    this.#facts = facts;
    for (const name of facts.levels ?? []) this.#levels.take(name);
    facts.values?.forEach((value) => this.#valueOf(value));
    for (const entry of facts.legend?.values() ?? []) if (!isOfNothing(entry)) this.#valueOf(entry.value);
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#add(finding);
  }

  #add(finding: Finding): void {
    if (finding.kind === 'asked') this.#ask(finding);
    else if (finding.kind === 'described') this.#describe(finding);
    else if (finding.kind === 'meant') this.#mean(finding);
    else if (finding.kind === 'named') this.#name(finding);
    else this.#keep(finding);
  }

  #skillOf(finding: {
    readonly skill: string;
    readonly group?: string | undefined;
    readonly domain?: string | undefined;
  }): Entry {
    const group = finding.group ? this.#groupOf(finding.group, finding.domain) : undefined;
    const skill = this.#skills.take(finding.skill, group?.id);
    if (group) skill.more['group'] ??= group.id;
    return skill;
  }

  #groupOf(name: string, domain: string | undefined): Entry {
    const group = (domain ? undefined : this.#lastGroups.get(foldName(name))) ?? this.#groups.take(name, domain);
    this.#lastGroups.set(foldName(name), group);
    if (domain) group.more['domain'] ??= { name: singleSpaced(domain) };
    return group;
  }

  #ask(finding: Asked): void {
    const skill = this.#skillOf(finding);
    const role = finding.role ? this.#roles.take(finding.role) : undefined;
    const level = finding.level ? this.#levels.take(finding.level) : undefined;
    if (role && level) this.#levelsOfRoles.take(role.id, level.id);
    const { text, items = [], links = [], proficiency, required, place } = finding;
    if (!text?.trim() && items.length === 0 && !proficiency) return;
    const known = this.#expectations.get(skill) ?? new Map<string, GrowingExpectation>();
    this.#expectations.set(skill, known);
    const key = `${role?.id ?? ''}\0${level?.id ?? ''}`;
    const expectation = known.get(key) ?? {};
    known.set(key, expectation);
    if (role) expectation.role = role.id;
    if (level) expectation.level = level.id;
    if (required !== undefined) expectation.required = required;
    this.#fill(expectation, { text, items, links, place });
    if (proficiency) this.#setProficiency(expectation, proficiency, place);
    const mark = needOf(proficiency ?? '', this.#facts.legend);
    if (mark !== undefined) expectation.required ??= mark;
  }

  #fill(to: GrowingExpectation, content: Content): void {
    this.notes.push(...fill(to, content));
  }

  #setProficiency(expectation: GrowingExpectation, value: string, place: string): void {
    const { id } = this.#valueOf(value);
    if (expectation.proficiency === undefined || expectation.proficiency === id) {
      expectation.proficiency = id;
      return;
    }
    const first = this.#values.list.find((entry) => entry.id === expectation.proficiency)!.name;
    const message = `${quote(value)} is left out: the same skill, role and level already ask for ${quote(first)}.`;
    this.notes.push(warning(place, 'two-proficiencies', message));
  }

  /** The proficiency that a value stands for: as the legend names it, else by itself. */
  #valueOf(value: string): Entry {
    const meaning = this.#facts.legend?.get(foldValue(value));
    if (!meaning) return this.#values.take(value.trim());
    const entry = this.#values.take(meaning.name);
    if (meaning.value !== meaning.name) entry.more['short'] ??= meaning.value;
    if (meaning.summary) entry.more['summary'] ??= meaning.summary;
    return entry;
  }

  #mean(finding: Meant): void {
    const skill = this.#skillOf(finding);
    const meanings = this.#meanings.get(skill) ?? {};
    this.#meanings.set(skill, meanings);
    const { id } = this.#valueOf(finding.proficiency);
    this.#fill((meanings[id] ??= {}), finding);
  }

  #describe({ of, name, group, domain, role, text, links = [], place }: Described): void {
    const words = text.trim();
    if (of === 'level' && role) {
      this.#levelsOfRoles.take(this.#roles.take(role).id, this.#levels.take(name).id).texts.push(words);
      return;
    }
    const texts = of === 'framework' ? this.#summaries : this.#entryOf(of, name, group, domain).texts;
    if (words && !texts.includes(words)) texts.push(words);
    const { safe, notes } = sortLinks(links, place);
    this.notes.push(...notes);
    if (of !== 'skill' || safe.length === 0) return;
    const { more } = this.#entryOf(of, name, group, domain);
    more['links'] = [...((more['links'] as Link[] | undefined) ?? []), ...safe];
  }

  #entryOf(of: Named['of'], name: string, group?: string, domain?: string): Entry {
    if (of === 'skill') return this.#skillOf({ skill: name, group, domain });
    if (of === 'group') return this.#groupOf(name, domain);
    if (of === 'role') return this.#roles.take(name);
    return of === 'level' ? this.#levels.take(name) : this.#valueOf(name);
  }

  #name({ of, name, group, domain, short, role, called }: Named): void {
    if (role !== undefined && called !== undefined)
      this.#levelsOfRoles.take(this.#roles.take(role).id, this.#levels.take(name).id).name = called;
    const entry = this.#entryOf(of, name, group, domain);
    if (of === 'role' && group) entry.more['family'] ??= group;
    if (short !== undefined && short !== name) entry.more['short'] ??= short;
  }

  /** Keeps a cell under the name of its column, as a property that programs may read. */
  #keep({ skill, group, column, text }: Detail): void {
    const { more } = this.#skillOf({ skill, group });
    const details = (more['details'] ??= {}) as Record<string, string>;
    const before = Object.hasOwn(details, column) ? details[column] : undefined;
    if (before === text) return;
    Object.defineProperty(details, column, { ...PROPERTY, value: before === undefined ? text : `${before}\n${text}` });
  }

  /** Returns the framework, for `parseFramework` to check. */
  finish(): FrameworkData {
    const { name, lang, more } = this.#facts;
    const { levels, values: proficiencies } = this.#ordered();
    const data: Record<string, unknown> = {
      name,
      ...(this.#summaries.length > 0 && { summary: this.#summaries.join('\n\n') }),
      ...(lang && { lang }),
      ...more,
      ...(levels.length > 0 && { levels: levels.map(toPlain) }),
      ...(this.#roles.list.length > 0 && { roles: this.#roles.list.map((role) => this.#toRole(role, levels)) }),
      ...(proficiencies.length > 0 && { proficiencies: proficiencies.map(toPlain) }),
      ...(this.#groups.list.length > 0 && { groups: this.#groups.list.map(toPlain) }),
      skills: this.#skills.list.map((skill) => this.#toSkill(skill, levels)),
    };
    return { data, notes: this.notes };
  }

  #toRole(role: Entry, all: readonly Entry[]): Record<string, unknown> {
    const levels = this.#levelsOfRoles.listOf(role.id, all);
    return { ...toPlain(role), ...(levels && { levels }) };
  }

  /** Whether something is asked of a level, or nothing of roles only. */
  #asksOfLevels(): boolean {
    const asked = [...this.#expectations.values()].flatMap((known) => [...known.values()]);
    return asked.some(({ level }) => level !== undefined) || !asked.some(({ role }) => role !== undefined);
  }

  #toSkill(skill: Entry, levels: readonly Entry[]): Record<string, unknown> {
    const meanings = this.#meanings.get(skill);
    const expectations = [...(this.#expectations.get(skill)?.values() ?? [])];
    const levelsOf = (role: string) => this.#levelsOfRoles.of(role, levels);
    const spread =
      levels.length > 0 ? withLevel(expectations, skill.name, levelsOf) : { kept: expectations, notes: [] };
    const { kept } = spread;
    this.notes.push(...spread.notes);
    return { ...toPlain(skill), ...(meanings && { meanings }), expectations: kept };
  }

  /** Levels and values, lowest first. Levels that are only described, as by a legend, are none if all is asked of roles. */
  #ordered(): ReturnType<typeof fitted> {
    const { levels: names, values, texts, order } = this.#facts;
    const { list } = this.#levels;
    const found = fitted(
      [...this.#expectations.values()].map((known) => [...known.values()]),
      orderLevels(this.#asksOfLevels() ? list : [], { names, texts, order }),
      orderValues(this.#values.list, { names: values }),
    );
    if (found.levels.length > 0) this.notes.push(...notesOfOrder(found.levels, list, { names }));
    return found;
  }
}

const PROPERTY = { enumerable: true, configurable: true, writable: true } as const;

function toPlain({ id, name, texts, more }: Entry): Record<string, unknown> {
  return { id, name, ...more, ...(texts.length > 0 && { summary: texts.join('\n\n') }) };
}
