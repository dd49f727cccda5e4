/** Layouts of frameworks that ask texts of each skill at each level of each role. */
import { FORMATS } from '../features.ts';
import type { Group, TextsByRole } from '../framework.ts';
import { LIBRARY } from '../frameworks/library.ts';
import { THEATRE } from '../frameworks/theatre.ts';
import { across, heading, type Page, type Row, type Table } from '../page.ts';
import { onePage, pageForEach } from '../pages.ts';
import { tableOfSkills } from '../skill-tables.ts';
import { cellOf, type Style } from '../style.ts';
import { AROUND, type Kind, ROWS_OF_SKILLS } from './kind.ts';

type Texts = readonly string[];

function twoHeaderRows(framework: TextsByRole, style: Style): readonly Page[] {
  const { levels, roles, groups } = framework;
  const table = tableOfSkills(style, groups, {
    banner: roles.flatMap((role) => across(role, levels.length)),
    headers: roles.flatMap(() => levels),
    cells: ({ asked }) => asked.flat().map((text) => cellOf(style, text)),
  });
  return onePage(style, framework, [table]);
}

function rolesInHeaders(framework: TextsByRole, style: Style): readonly Page[] {
  const { levels, roles, groups } = framework;
  const table = tableOfSkills(style, groups, {
    headers: roles.flatMap((role) => levels.map((level) => `${role} – ${level}`)),
    cells: ({ asked }) => asked.flat().map((text) => cellOf(style, text)),
  });
  return onePage(style, framework, [table]);
}

function tableOfRole({ levels, groups }: TextsByRole, style: Style, role: number): Table {
  return tableOfSkills(style, groups, {
    headers: levels,
    cells: ({ asked }) => asked[role]!.map((text) => cellOf(style, text)),
  });
}

function tableForEachRole(framework: TextsByRole, style: Style): readonly Page[] {
  const blocks = framework.roles.flatMap((name, role) => [heading(2, name), tableOfRole(framework, style, role)]);
  return onePage(style, framework, blocks);
}

function sheetForEachRole(framework: TextsByRole, style: Style): readonly Page[] {
  const sheets = framework.roles.map((name, role) => [name, [tableOfRole(framework, style, role)]] as const);
  return pageForEach(style, framework, sheets);
}

/** Rows of all skills for each role, each after the role, the group and the skill. */
function rowsByRole({ roles, groups }: TextsByRole, rowsOf: (before: Row, texts: Texts) => readonly Row[]): Row[] {
  const ofGroup = (role: number, { name, skills }: Group<Texts>) =>
    skills.flatMap((skill) => rowsOf([roles[role]!, name, skill.name], skill.asked[role]!));
  return roles.flatMap((_, role) => groups.flatMap((group) => ofGroup(role, group)));
}

function columnOfRoles(framework: TextsByRole, style: Style): readonly Page[] {
  const { role, group, skill } = style.header;
  const rows = rowsByRole(framework, (before, texts) => [[...before, ...texts.map((text) => cellOf(style, text))]]);
  const headers = [role, group, skill, ...framework.levels];
  return onePage(style, framework, [{ kind: 'table', rows: [headers, ...rows], headers: 1 }]);
}

function records(framework: TextsByRole, style: Style): readonly Page[] {
  const { role, group, skill, level, text } = style.header;
  const rows = rowsByRole(framework, (before, texts) =>
    framework.levels.flatMap((level, index) => (texts[index] ? [[...before, level, cellOf(style, texts[index])]] : [])),
  );
  return onePage(style, framework, [{ kind: 'table', rows: [[role, group, skill, level, text], ...rows], headers: 1 }]);
}

/** Tables and sheets are for roles here, so groups are in the tables. */
const ROWS_IN_ONE_TABLE = {
  features: [...AROUND, ...ROWS_OF_SKILLS, 'lines in cells'],
  without: ['tables', 'sheets'],
} as const;

export const TEXTS_BY_ROLE: Kind<Texts> = {
  frameworks: [LIBRARY, THEATRE],
  layouts: {
    'two header rows': { formats: FORMATS, ...ROWS_IN_ONE_TABLE, pagesOf: twoHeaderRows },
    'role – level in headers': { formats: FORMATS, ...ROWS_IN_ONE_TABLE, pagesOf: rolesInHeaders },
    'a table for each role': { formats: FORMATS, ...ROWS_IN_ONE_TABLE, pagesOf: tableForEachRole },
    'a sheet for each role': { formats: ['xlsx'], ...ROWS_IN_ONE_TABLE, pagesOf: sheetForEachRole },
    'a column of roles': {
      formats: FORMATS,
      features: [...AROUND, 'empty cells', 'lines in cells'],
      pagesOf: columnOfRoles,
    },
    records: { formats: FORMATS, features: [...AROUND, 'lines in cells'], pagesOf: records },
  },
};
