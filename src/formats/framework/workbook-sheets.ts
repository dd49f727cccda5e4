import {
  askedAt,
  type Framework,
  type FrameworkSkill,
  findGroup,
  groupsOf,
  hasLevels,
  hasRoles,
  levelsOf,
  skillsOf,
  statesRequired,
} from '../../framework-document/index.ts';
import type { Text } from '../../skill-document/index.ts';
import { joinWords, plainText } from '../case/words.ts';
import { writeCell } from '../workbook/cells.ts';
import { FACTS, LEGEND, SHEETS, SKILL_COLUMNS } from '../workbook/headers.ts';
import type { SheetText } from './workbook-file.ts';

type Rows = readonly (readonly string[])[];

/** The sheets of a framework: one for each role, all skills if other sheets do not say all of them, and a legend. */
export function sheetsOf(framework: Framework): readonly SheetText[] {
  return new SheetWriter(framework).sheets();
}

class SheetWriter {
  readonly #framework: Framework;
  readonly #names: ReadonlyMap<string, string>;

  constructor(framework: Framework) {
    this.#framework = framework;
    this.#names = nameSheets((framework.roles ?? []).map(({ id, name }) => [id, this.#plain(name)]));
  }

  sheets(): readonly SheetText[] {
    const sheets = this.#expectationSheets();
    const skills = this.#needsSkills() ? [{ name: SHEETS.skills, rows: this.#skillRows() }] : [];
    return [...sheets, ...skills, { name: SHEETS.legend, rows: this.#legend() }];
  }

  #plain(text: Text | undefined): string {
    return text === undefined ? '' : plainText(text, this.#framework.lang);
  }

  #expectationSheets(): readonly SheetText[] {
    const { roles = [], levels = [] } = this.#framework;
    if (hasRoles(this.#framework) && hasLevels(this.#framework)) {
      return roles.map(({ id }) => {
        const own = levelsOf(this.#framework, id).map((level) => level.id);
        const columns = levels.filter((level) => own.includes(level.id));
        const places = columns.map((level) => ({ name: this.#plain(level.name), role: id, level: level.id }));
        return { name: this.#names.get(id)!, rows: this.#matrix(skillsOf(this.#framework, id), places) };
      });
    }
    const places = hasLevels(this.#framework)
      ? levels.map(({ id, name }) => ({ name: this.#plain(name), level: id }))
      : roles.map(({ id, name }) => ({ name: this.#plain(name), role: id }));
    return [{ name: SHEETS.expectations, rows: this.#matrix(this.#framework.skills, places) }];
  }

  #matrix(
    skills: readonly FrameworkSkill[],
    places: readonly { readonly name: string; readonly role?: string; readonly level?: string }[],
  ): Rows {
    const rows = groupsOf(this.#framework, skills).flatMap((part) =>
      part.skills.map((skill) => [...this.#skillCells(skill), ...places.map((place) => this.#cell(skill, place))]),
    );
    return [[...SKILL_COLUMNS, ...places.map(({ name }) => name)], ...rows];
  }

  #skillCells(skill: FrameworkSkill): readonly string[] {
    const group = findGroup(this.#framework, skill.group ?? '');
    return [this.#plain(group?.name), this.#plain(skill.name), this.#plain(skill.summary)];
  }

  #cell(skill: FrameworkSkill, place: { readonly role?: string; readonly level?: string }): string {
    const asked = askedAt(this.#framework, skill.id, place);
    if (!asked) return '';
    const required = statesRequired(this.#framework) ? asked.required : undefined;
    const proficiency = asked.proficiency && this.#plain(asked.proficiency.name);
    return writeCell({ proficiency, required, text: asked.text, items: asked.items }, this.#framework.lang);
  }

  /** Whether the other sheets do not say all about skills: meanings, or skills that ask nothing of any role. */
  #needsSkills(): boolean {
    const { skills, roles = [] } = this.#framework;
    if (skills.some(({ meanings }) => meanings && Object.keys(meanings).length > 0)) return true;
    if (!hasRoles(this.#framework) || !hasLevels(this.#framework)) return false;
    const asked = new Set(roles.flatMap(({ id }) => skillsOf(this.#framework, id)));
    return skills.some((skill) => !asked.has(skill));
  }

  #skillRows(): Rows {
    const { proficiencies = [], lang } = this.#framework;
    const rows = groupsOf(this.#framework).flatMap(({ skills }) =>
      skills.map((skill) => [
        ...this.#skillCells(skill),
        ...proficiencies.map(({ id }) => joinWords(skill.meanings?.[id] ?? {}, lang)),
      ]),
    );
    return [[...SKILL_COLUMNS, ...proficiencies.map(({ name }) => this.#plain(name))], ...rows];
  }

  #legend(): Rows {
    const { levels = [], proficiencies = [], groups = [], roles = [] } = this.#framework;
    const plain = (text: Text | undefined) => this.#plain(text);
    const facts = Object.entries(FACTS).flatMap(([property, header]) => {
      const value = plain(this.#framework[property as keyof typeof FACTS]);
      return value ? [[header, value]] : [];
    });
    const sheetOf = (id: string) => (hasLevels(this.#framework) ? this.#names.get(id)! : SHEETS.expectations);
    return [
      ...facts,
      ...table(
        LEGEND.levels,
        levels.map(({ name, summary }) => [plain(name), plain(summary)]),
      ),
      ...table(
        LEGEND.proficiencies,
        proficiencies.map(({ name, short, summary }) => [plain(name), plain(short), plain(summary)]),
      ),
      ...table(
        LEGEND.groups,
        groups.map(({ name, domain, summary }) => [plain(name), plain(domain?.name), plain(summary)]),
      ),
      ...table(
        LEGEND.roles,
        roles.map(({ id, name, family, summary }) => [plain(name), sheetOf(id), plain(family), plain(summary)]),
      ),
      ...table(LEGEND.ownLevels, this.#ownLevels()),
    ];
  }

  /** What roles call levels, where that differs. */
  #ownLevels(): Rows {
    const { levels = [], roles = [] } = this.#framework;
    const names = new Map(levels.map(({ id, name }) => [id, this.#plain(name)]));
    return roles.flatMap((role) =>
      (role.levels ?? [])
        .filter(({ name, summary }) => name !== undefined || summary !== undefined)
        .map(({ id, name, summary }) => [
          this.#plain(role.name),
          names.get(id)!,
          this.#plain(name),
          this.#plain(summary),
        ]),
    );
  }
}

function table(headers: readonly string[], rows: Rows): Rows {
  return rows.length > 0 ? [[], headers, ...rows] : [];
}

/** The most characters of the name of a sheet. */
const LONGEST_NAME = 31;

/** Names of sheets that spreadsheet programs accept, by the ids of roles. */
function nameSheets(roles: readonly (readonly [id: string, name: string])[]): ReadonlyMap<string, string> {
  const taken = new Set<string>([...Object.values(SHEETS), 'History'].map((name) => name.toLowerCase()));
  return new Map(
    roles.map(([id, name]) => {
      const allowed = name.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
      const clean = allowed.replace(/^[' ]+|[' ]+$/g, '') || 'Role';
      let own = clean.slice(0, LONGEST_NAME).trim();
      for (let number = 2; taken.has(own.toLowerCase()); number++) {
        own = `${clean.slice(0, LONGEST_NAME - ` ${number}`.length).trim()} ${number}`;
      }
      taken.add(own.toLowerCase());
      return [id, own];
    }),
  );
}
