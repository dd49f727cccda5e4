/** Layouts of frameworks that ask a proficiency in each skill of each role. */
import { FORMATS } from '../features.ts';
import type { ValuesByRole } from '../framework.ts';
import { JOINERY } from '../frameworks/joinery.ts';
import { KITCHEN } from '../frameworks/kitchen.ts';
import { WINERY } from '../frameworks/winery.ts';
import { across, heading, type Page, type Row, type Table } from '../page.ts';
import { onePage, pageForEach, pagesOfGroups } from '../pages.ts';
import { tableOfSkills, turnedTable } from '../skill-tables.ts';
import { codesOf, emptyCellOf, type Style } from '../style.ts';
import { AROUND, type Kind, ROWS_OF_SKILLS } from './kind.ts';

const VALUES = ['values', 'legend', 'signs of the legend'] as const;

function codeIn(framework: ValuesByRole, style: Style): (value: number | null | undefined) => string {
  const codes = codesOf(style, framework.proficiencies);
  return (value) => (typeof value === 'number' ? codes[value]! : emptyCellOf(style));
}

function skillsByRoles(framework: ValuesByRole, style: Style): readonly Page[] {
  const { roles } = framework;
  const banner = style.choices.banner === 'none' ? {} : { banner: across(style.header.role, roles.length) };
  const codeOf = codeIn(framework, style);
  return pagesOfGroups(style, framework, (groups) =>
    tableOfSkills(style, groups, { headers: roles, ...banner, cells: ({ asked }) => asked.map(codeOf) }),
  );
}

function turned(framework: ValuesByRole, style: Style): readonly Page[] {
  const codeOf = codeIn(framework, style);
  const table = turnedTable(style, framework.groups, style.header.role, (skills) =>
    framework.roles.map((role, index) => [role, ...skills.map(({ asked }) => codeOf(asked[index]))]),
  );
  return onePage(style, framework, [table]);
}

/** A row for each skill that a role needs: its group, its name and the value. */
function rowsOfRole(framework: ValuesByRole, style: Style, role: number): readonly Row[] {
  const codeOf = codeIn(framework, style);
  return framework.groups.flatMap(({ name, skills }) =>
    skills
      .filter(({ asked }) => asked[role] !== null)
      .map((skill): Row => [name, skill.name, codeOf(skill.asked[role])]),
  );
}

function tableOfRole(framework: ValuesByRole, style: Style, role: number): Table {
  const { group, skill, value } = style.header;
  return { kind: 'table', rows: [[group, skill, value], ...rowsOfRole(framework, style, role)], headers: 1 };
}

function tableForEachRole(framework: ValuesByRole, style: Style): readonly Page[] {
  const blocks = framework.roles.flatMap((name, role) => [heading(2, name), tableOfRole(framework, style, role)]);
  return onePage(style, framework, blocks);
}

function sheetForEachRole(framework: ValuesByRole, style: Style): readonly Page[] {
  const sheets = framework.roles.map((name, role) => [name, [tableOfRole(framework, style, role)]] as const);
  return pageForEach(style, framework, sheets);
}

function records(framework: ValuesByRole, style: Style): readonly Page[] {
  const { role, group, skill, value } = style.header;
  const rows = framework.roles.flatMap((name, index) =>
    rowsOfRole(framework, style, index).map((cells): Row => [name, ...cells]),
  );
  return onePage(style, framework, [{ kind: 'table', rows: [[role, group, skill, value], ...rows], headers: 1 }]);
}

export const VALUES_BY_ROLE: Kind<number | null> = {
  frameworks: [JOINERY, WINERY, KITCHEN],
  layouts: {
    'skills × roles': {
      formats: FORMATS,
      features: [...AROUND, ...ROWS_OF_SKILLS, ...VALUES, 'banner'],
      pagesOf: skillsByRoles,
    },
    turned: {
      formats: FORMATS,
      features: [...AROUND, ...VALUES, 'groups above skills', 'empty cells'],
      pagesOf: turned,
    },
    'a table for each role': { formats: FORMATS, features: [...AROUND, ...VALUES], pagesOf: tableForEachRole },
    'a sheet for each role': { formats: ['xlsx'], features: [...AROUND, ...VALUES], pagesOf: sheetForEachRole },
    records: { formats: FORMATS, features: [...AROUND, ...VALUES], pagesOf: records },
  },
};
