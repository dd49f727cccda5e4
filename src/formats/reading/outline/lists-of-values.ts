import type { Cell, Table } from '../blocks/cell.ts';
import { foldValue } from '../levels/scale.ts';
import { foldName } from '../words/level-words.ts';
import { namedValues, type RowInLine } from './row-in-line.ts';

/** A line, and what it says. */
export interface Line {
  readonly cell: Cell;
  readonly row: RowInLine;
}

/** Fewer lines, or fewer values in the average line, may be anything. */
const LEAST = { lines: 2, values: 2 };

/** More lines are none of roles. Each is a column. */
const MOST_LINES = 40;

/**
 * Makes a table of lines that each have a list of skills with their values: "Kitchen: hygiene 3, knives 2" below
 * "Counter: hygiene 2". Its rows are the skills, its columns what stands before the lists. `undefined` if not all values
 * are explained, or one is said twice.
 *
 * @param isExplained - whether the text says what a value means, in the form of `foldValue`
 */
export function tableOfLists(lines: readonly Line[], isExplained: (value: string) => boolean): Table | undefined {
  if (lines.length > MOST_LINES) return undefined;
  const lists = lines.map(({ row }) => namedValues(row));
  const values = lists.flatMap((list) => list ?? []);
  const isShort = lines.length < LEAST.lines || values.length < lines.length * LEAST.values;
  if (isShort || lists.includes(undefined) || !values.every(({ value }) => isExplained(foldValue(value))))
    return undefined;
  const skills = new Map<string, { readonly name: string; readonly values: Map<number, string> }>();
  for (const [index, list] of lists.entries()) {
    for (const { column, value } of list!) {
      const skill = skills.get(foldName(column)) ?? { name: column, values: new Map<number, string>() };
      if (skill.values.has(index)) return undefined;
      skill.values.set(index, value);
      skills.set(foldName(column), skill);
    }
  }
  const { place } = lines[0]!.cell;
  const cellOf = (text: string): Cell => ({ lines: [text], place });
  const header = ['', ...lines.map(({ row }) => row.name)].map(cellOf);
  const rows = [...skills.values()].map(({ name, values }) =>
    [name, ...lines.map((_, index) => values.get(index) ?? '')].map(cellOf),
  );
  return { rows: [header, ...rows], place };
}
