/** Small tables for tests of single stages, and what these say, in short. */
import type { Cell, Table } from '../../../src/formats/reading/blocks/cell.ts';
import type { Finding } from '../../../src/formats/reading/findings/finding.ts';
import { type Grid, rowsOf } from '../../../src/formats/reading/tables/grid.ts';
import type { TableOptions } from '../../../src/formats/reading/tables/table-options.ts';

/** What is known of a source with one table, if nobody says anything of it. */
export const OPTIONS: TableOptions = {
  levels: new Set(),
  values: new Set(),
  hasLevels: false,
  repeatsLevels: false,
  rowsAlike: rowsOf,
};

/** The text of a cell, or what it has. `<` is the cell to its left, which spans both columns. */
export type Content = string | Partial<Cell>;

export function cellOf(content: Content, place: string): Cell {
  return typeof content === 'string' ? { lines: content.split('\n'), place } : { lines: [], place, ...content };
}

export function rowOf(contents: readonly Content[], number: number): readonly Cell[] {
  const row: Cell[] = [];
  contents.forEach((content, index) =>
    row.push(content === '<' ? row[index - 1]! : cellOf(content, `${number}.${index + 1}`)),
  );
  return row;
}

/** A table whose cells have places such as `2.1`: the first cell of the second row. */
export function tableOf(...rows: readonly (readonly Content[])[]): Table {
  return { rows: rows.map((row, index) => rowOf(row, index + 1)), place: 'table' };
}

/** A table that is taken apart already: the headers, and the rows of one section. */
export function gridOf(headers: readonly Content[], ...rows: readonly (readonly Content[])[]): Grid {
  const [first, ...others] = tableOf(headers, ...rows).rows;
  return { place: 'table', headers: first!, upper: [], sections: [{ rows: others }], around: [] };
}

const ORDER = 'kind of name domain group skill role level proficiency required text items links short column'.split(
  ' ',
);

/** All that findings say, each on a line: `asked skill=Dough level=Junior text=Weighs 2.2`. */
export function saidBy(findings: readonly Finding[]): string[] {
  return findings.map(({ kind, place, ...rest }) => {
    const said = Object.entries(rest)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return [kind, ...said, place].join(' ');
  });
}
