/** Tables with a row for each skill, and tables with a column for each skill. */
import type { Group, Skill } from './framework.ts';
import { across, type Cell, type Row, type Table } from './page.ts';
import type { Style } from './style.ts';

/** The columns of what a table asks. */
export interface AskedColumns<Asked> {
  readonly headers: Row;
  /** A row above the headers. */
  readonly banner?: Row;
  readonly cells: (skill: Skill<Asked>) => Row;
}

/** Columns before those of what is asked: numbers, groups, skills and descriptions. */
function headersBefore({ choices, header }: Style): readonly string[] {
  return [
    ...(choices.numbers === 'none' ? [] : [header.number]),
    ...(['repeated', 'merged cells', 'first cells'].includes(choices.groups) ? [header.group] : []),
    header.skill,
    ...(choices.descriptions === 'none' ? [] : [header.description]),
  ];
}

function numberCells({ choices }: Style, number: number): Row {
  return { none: [], numbers: [String(number)], codes: [`K-${String(number).padStart(2, '0')}`] }[choices.numbers];
}

function groupCells({ choices }: Style, { name, skills }: Group<unknown>, index: number): Row {
  if (choices.groups === 'repeated') return [name];
  if (choices.groups === 'first cells') return [index === 0 ? name : ''];
  if (choices.groups === 'merged cells') return [index === 0 ? { text: name, rows: skills.length } : null];
  return [];
}

/** A row that only has the name of a group. */
function groupRows({ choices }: Style, name: string, width: number): readonly Row[] {
  if (choices.groups === 'merged rows') return [across(name, width)];
  if (choices.groups === 'rows') return [[name, ...Array<string>(width - 1).fill('')]];
  return [];
}

function headerRows(style: Style, { headers, banner }: AskedColumns<never>): readonly Row[] {
  const before = headersBefore(style);
  const after = style.choices.comments === 'none' ? [] : [style.header.comment];
  if (!banner) return [[...before, ...headers, ...after]];
  const tall = (texts: readonly string[]): Row => texts.map((text) => ({ text, rows: 2 }));
  const covered = (texts: readonly string[]): Row => texts.map(() => null);
  return [
    [...tall(before), ...banner, ...tall(after)],
    [...covered(before), ...headers, ...covered(after)],
  ];
}

export function tableOfSkills<Asked>(
  style: Style,
  groups: readonly Group<Asked>[],
  columns: AskedColumns<Asked>,
): Table {
  const { choices, comment } = style;
  const headers = headerRows(style, columns);
  let number = 0;
  const rowOf = (group: Group<Asked>, skill: Skill<Asked>, index: number): Row => [
    ...numberCells(style, ++number),
    ...groupCells(style, group, index),
    skill.name,
    ...(choices.descriptions === 'none' ? [] : [skill.description]),
    ...columns.cells(skill),
    ...(choices.comments === 'none' ? [] : [number % 3 === 1 ? comment : '']),
  ];
  const rows = groups.flatMap((group) => [
    ...groupRows(style, group.name, headers[0]!.length),
    ...group.skills.map((skill, index) => rowOf(group, skill, index)),
  ]);
  return { kind: 'table', rows: [...headers, ...rows], headers: headers.length };
}

/** A table with a column for each skill, and their groups in a row above where the style says so. */
export function turnedTable<Asked>(
  { choices }: Style,
  groups: readonly Group<Asked>[],
  corner: string,
  rowsOf: (skills: readonly Skill<Asked>[]) => readonly Row[],
): Table {
  const skills = groups.flatMap(({ skills }) => skills);
  const headers: Cell[] = [corner, ...skills.map(({ name }) => name)];
  const above = groups.flatMap(({ name, skills }) => across(name, skills.length));
  const rows = choices['groups above skills'] === 'none' ? [headers] : [['', ...above], headers];
  return { kind: 'table', rows: [...rows, ...rowsOf(skills)], headers: rows.length };
}
