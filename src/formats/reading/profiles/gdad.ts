// cspell:ignore gdad
import { quote } from '../../quotation.ts';
import { error, type Note, warning } from '../../report.ts';
import type { Table } from '../blocks/cell.ts';
import { RoleLevels } from './gdad-levels.ts';
import { EntryList, readBullets, stated } from './merging.ts';
import {
  type Entry,
  findRecords,
  headerKey,
  leftOut,
  type ProfileReading,
  type Records,
  type Row,
  withMore,
} from './profile.ts';

const ROLE_HEADERS = ['role family', 'role', 'role level', 'skill name', 'skill level'];
const MORE_ROLE_HEADERS = [
  ...['role description', 'role level description', 'skill description', 'skill level description', 'role type'],
];
const ASKING_HEADERS = ['skill level', 'skill level description'];
const PROFICIENCIES = ['Awareness', 'Working', 'Practitioner', 'Expert'];
const SKILL_HEADERS = ['skill name', ...PROFICIENCIES.map((name) => name.toLowerCase())];
const MORE_SKILL_HEADERS = ['skill description', 'roles that require skill'];
const UNUSED = /\bnot in use\b/i;

/**
 * Reads the capability framework of the UK Government Digital and Data profession from its two files: roles with the
 * skills that each of their levels needs, and skills with what each proficiency means.
 */
export function readGdad(tables: readonly Table[]): ProfileReading | undefined {
  const roles = findRecords(tables, { needed: ROLE_HEADERS, known: MORE_ROLE_HEADERS });
  const skills = findRecords(tables, { needed: SKILL_HEADERS, known: MORE_SKILL_HEADERS });
  if (!roles && !skills) return undefined;
  const reader = new GdadReader();
  if (roles) reader.readRoles(roles);
  if (skills) reader.readSkills(skills);
  return reader.finish(roles, skills);
}

class GdadReader {
  readonly #notes: Note[] = [];
  readonly #skills = new EntryList('skill', this.#notes);
  readonly #roles = new EntryList('role', this.#notes);
  readonly #families = new Map<string, string>();
  readonly #levels = new RoleLevels(this.#notes);
  #hasLevels = false;
  readonly #meanings = new Map<string, Map<string, Entry>>();
  readonly #expectations = new Map<string, Map<string, Entry>>();

  readRoles({ rows, notes }: Records): void {
    this.#notes.push(...notes);
    const used = this.#differentRows(rows).filter((row) => {
      if (this.#isUnused(row, ['role family', 'role', 'role level', 'skill name'])) return false;
      if (!row.text('role')) this.#loseRow(row, [...ROLE_HEADERS, ...MORE_ROLE_HEADERS]);
      return row.text('role');
    });
    this.#hasLevels = used.some((row) => row.text('role level'));
    for (const row of used) {
      const properties = {
        family: row.text('role family'),
        summary: row.text('role description'),
        type: row.text('role type'),
      };
      const role = this.#roles.add(row.text('role'), properties, row.place);
      const level = this.#levels.read(row, role);
      this.#readExpectation(row, role, level);
    }
  }

  #readExpectation(row: Row, role: Entry & { readonly id: string }, level: string | undefined): void {
    const name = row.text('skill name');
    if (!name) {
      this.#lose(row, ['skill description', ...ASKING_HEADERS], 'the row names no skill.');
      return;
    }
    const skill = this.#skills.add(name, { summary: row.text('skill description') }, row.place);
    const ofRole = `the role ${quote(row.text('role'))}`;
    if (this.#hasLevels && !level) {
      const what = `What the row asks of ${quote(name)} for ${ofRole} is left out`;
      const message = `${what}: its "Role Level" is empty, and other rows name a level.`;
      this.#notes.push(warning(row.place, 'no-level', message + wordsOf(row)));
    } else if (ASKING_HEADERS.some(row.text)) {
      this.#ask(row, skill.id, stated({ role: role.id, level }));
    } else {
      const asker = level ? `the level ${quote(row.text('role level'))} of ${ofRole}` : ofRole;
      const message = `The row asks nothing of ${quote(name)} for ${asker}: its "Skill Level" is empty.`;
      this.#notes.push(warning(row.cell('skill name')!.place, 'nothing-asked', message + wordsOf(row)));
    }
  }

  #ask(row: Row, skill: string, of: Entry): void {
    const words = row.text('skill level');
    const proficiency = proficiencyOf(words);
    const meaning = readBullets(row.text('skill level description'));
    const text = [words, meaning.text].filter(Boolean).join('\n');
    const own = proficiency ? this.#meaning(skill, proficiency, meaning) : stated({ ...meaning, text });
    const place = JSON.stringify(of);
    const expectations = this.#expectations.get(skill) ?? new Map<string, Entry>();
    this.#expectations.set(skill, expectations);
    const expectation = { ...of, ...stated({ proficiency }), ...own, ...withMore(row) };
    const earlier = expectations.get(place);
    if (!earlier) expectations.set(place, expectation);
    else if (JSON.stringify(earlier) !== JSON.stringify(expectation)) {
      this.#lose(row, ASKING_HEADERS, 'an earlier row says what the level asks.');
    }
  }

  /** Keeps what a proficiency means for a skill. Answers the words that differ from what is known. */
  #meaning(skill: string, proficiency: string, meaning: Entry): Entry {
    if (Object.keys(meaning).length === 0) return {};
    const meanings = this.#meanings.get(skill) ?? new Map<string, Entry>();
    this.#meanings.set(skill, meanings);
    const known = meanings.get(proficiency);
    if (!known) meanings.set(proficiency, meaning);
    return !known || JSON.stringify(known) === JSON.stringify(meaning) ? {} : meaning;
  }

  readSkills({ rows, notes }: Records): void {
    this.#notes.push(...notes);
    for (const row of this.#differentRows(rows)) {
      if (this.#isUnused(row, ['skill name'])) continue;
      const name = row.text('skill name');
      if (!name) {
        this.#loseRow(row, [...SKILL_HEADERS, ...MORE_SKILL_HEADERS]);
        continue;
      }
      const neededBy = namesIn(row.text('roles that require skill'));
      for (const role of neededBy) this.#families.set(role, row.place);
      const properties = { summary: row.text('skill description'), ...withMore(row) };
      const skill = this.#skills.add(name, properties, row.place);
      if (neededBy.length > 0) skill.requiredBy = neededBy;
      for (const header of PROFICIENCIES) this.#readMeaning(row, skill.id, header.toLowerCase());
    }
  }

  #readMeaning(row: Row, skill: string, proficiency: string): void {
    const text = row.text(proficiency);
    if (UNUSED.test(text)) {
      this.#notes.push(...leftOut(row.cell(proficiency), 'the skill does not use this proficiency.'));
      return;
    }
    const different = this.#meaning(skill, proficiency, readBullets(text));
    if (Object.keys(different).length === 0) return;
    this.#notes.push(...leftOut(row.cell(proficiency), 'another row has a different meaning for the proficiency.'));
  }

  /** The rows without those that repeat an earlier one, which are told. */
  #differentRows(rows: readonly Row[]): readonly Row[] {
    const headers = [...ROLE_HEADERS, ...MORE_ROLE_HEADERS, ...SKILL_HEADERS, ...MORE_SKILL_HEADERS];
    const seen = new Set<string>();
    return rows.filter((row) => {
      const key = JSON.stringify([headers.map(row.text), row.others]);
      if (seen.has(key)) this.#notes.push(warning(row.place, 'repeated', 'The row repeats an earlier one.'));
      return !seen.has(key) && seen.add(key);
    });
  }

  #isUnused(row: Row, headers: readonly string[]): boolean {
    if (!headers.some((header) => UNUSED.test(row.text(header)))) return false;
    this.#loseRow(row, [...ROLE_HEADERS, ...MORE_ROLE_HEADERS, ...SKILL_HEADERS, ...MORE_SKILL_HEADERS]);
    return true;
  }

  #loseRow(row: Row, headers: readonly string[]): void {
    this.#lose(row, headers, 'the row is not in use, or names no role or skill.');
  }

  /** Tells the words of a row below some headers, and below those that the format does not have. */
  #lose(row: Row, headers: readonly string[], reason: string): void {
    for (const header of new Set([...headers, ...moreHeaders(row)])) {
      this.#notes.push(...leftOut(row.cell(header), reason));
    }
  }

  finish(roles: Records | undefined, skills: Records | undefined): ProfileReading {
    if (!roles) for (const [name, place] of this.#families) this.#roles.add(name, {}, place);
    const levels = this.#levels.byRole;
    const data = stated({
      name: 'Government Digital and Data capability framework',
      lang: 'en',
      levels: this.#levels.all,
      roles: this.#roles.all.map((role) => stated({ ...role, levels: levels.get(role.id) })),
      proficiencies: PROFICIENCIES.map((name) => ({ id: name.toLowerCase(), name })),
    });
    const all = this.#skills.all.map((skill) => ({
      ...skill,
      ...stated({ meanings: Object.fromEntries(this.#meanings.get(skill.id) ?? []) }),
      expectations: [...(this.#expectations.get(skill.id)?.values() ?? [])],
    }));
    this.#notes.push(...this.#checkFiles(roles, skills));
    return { profile: 'Government Digital and Data', data: { ...data, skills: all }, notes: this.#notes };
  }

  #checkFiles(roles: Records | undefined, skills: Records | undefined): readonly Note[] {
    const place = (roles ?? skills)?.table.place ?? '';
    if (!skills) return [];
    const strange = [...this.#families].filter(([name]) => roles && !this.#roles.get(name));
    if (roles) {
      return strange.map(([name, at]) =>
        warning(at, 'unknown-role', `No row of the file with the roles describes the role "${name}".`),
      );
    }
    const message = 'This is the file with the skills. Give the file with the columns "Role Family" and "Role" too:';
    return this.#roles.all.length > 0
      ? [warning(place, 'other-file', `${message} it says what each level of a role needs.`)]
      : [error(place, 'other-file', `${message} without it, there are no roles and levels.`)];
  }
}

function proficiencyOf(words: string): string | undefined {
  const name = words.toLowerCase().trim();
  return PROFICIENCIES.map((one) => one.toLowerCase()).find((one) => one === name);
}

function moreHeaders(row: Row): readonly string[] {
  return Object.keys(row.others).map(headerKey);
}

/** The end of a message about a row that lacks a word: the way out, and what else the row says. */
function wordsOf(row: Row): string {
  const words = [...ASKING_HEADERS, ...moreHeaders(row)].map(row.text).filter(Boolean);
  return ` Fill it in.${words.length > 0 ? ` The row says: ${words.map(quote).join(', ')}.` : ''}`;
}

function namesIn(text: string): readonly string[] {
  const separator = /[\n;]/.test(text) ? /[\n;]/ : /,/;
  return text
    .split(separator)
    .map((name) => name.replace(/^\s*[•*-]\s+/, '').trim())
    .filter(Boolean);
}
