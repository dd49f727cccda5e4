import { quote } from '../../quotation.ts';
import { type Table, textOfCell } from '../blocks/cell.ts';
import type { Finding, Recognition } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { textsInColumn } from './header-row.ts';
import type { LegendEntry } from '../levels/legend-entries.ts';
import { legendOfTable } from '../levels/legend-rows.ts';
import { foldValue } from '../levels/scale.ts';
import { valuesOf } from '../outline/block-queries.ts';
import type { LongColumns } from './long-table.ts';
import { wordsOf } from './matrix.ts';
import { type ListTable, listTables, type NameList, OF_SHEETS } from './name-lists.ts';
import { statementColumns } from './read-table.ts';
import type { SheetsAlike } from './sheets-alike.ts';
import type { TableOptions } from './table-options.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** What tables say that only explain names of others. */
export interface ExplainedNames {
  /** What each of them says. */
  readonly tables: ReadonlyMap<Table, Recognition>;
  /** The names of levels, lowest first. */
  readonly levels?: readonly string[] | undefined;
  /** The values, in the order of their list. */
  readonly values: readonly LegendEntry[];
}

type Kind = 'level' | 'role' | 'group' | 'proficiency';

/** Finds the tables that list or explain the roles, levels, groups and values of records; `undefined` if there are none. */
export function explainedNames(
  tables: readonly Table[],
  gridsOf: (table: Table) => readonly Grid[],
  options: TableOptions,
  sheets?: Pick<SheetsAlike, 'names' | 'kind'>,
): ExplainedNames | undefined {
  const found = listTables(tables, gridsOf, sheets?.names);
  if (found.size === 0) return undefined;
  const lists = [...found.values()].flatMap((table) => table.lists);
  const others = tables.filter((table) => !found.has(table));
  const kinds = new Map([
    ...kindsOf(others.flatMap(gridsOf), lists, options),
    ...(sheets ? [[OF_SHEETS, sheets.kind] as const] : []),
  ]);
  const [values, names] = [valuesOf(others), namesIn(others.flatMap(gridsOf))];
  const named = [...found].filter(([table, { lists }]) => {
    const known = lists.filter(({ column }) => kinds.has(column)).length;
    if (hasOwnSkills(gridsOf(table)[0], names)) return false;
    if (lists.length < 2) return known === lists.length;
    // Several lists side by side are none of skills, and perhaps a legend.
    return known > 0 || legendOfTable(table, (value) => values.has(value)).length === 0;
  });
  if (named.length === 0) return undefined;
  const all = named.flatMap(([, table]) => table.lists);
  const of = (kind: Kind) => all.filter(({ column }) => kinds.get(column) === kind);
  const [levels] = of('level').map(({ entries }) => entries.map(({ cell }) => textOfCell(cell)));
  return {
    tables: new Map(named.map(([table, list]) => [table, recognised(list, kinds)])),
    levels,
    values: of('proficiency').flatMap(({ entries }) => entries.map(legendEntry)),
  };
}

/** The texts of all cells, in the form of `foldName`. */
function namesIn(grids: readonly Grid[]): ReadonlySet<string> {
  return new Set(grids.flatMap(rowsOf).flatMap((row) => row.map((cell) => foldName(textOfCell(cell)))));
}

/**
 * Whether a table has skills that no other table has: so do records, while a list has those that occur in them.
 *
 * @param names - of the other tables, in the form of `foldName`
 */
function hasOwnSkills(grid: Grid | undefined, names: ReadonlySet<string>): boolean {
  const column = grid?.headers.findIndex((cell) => headerKinds(textOfCell(cell))[0] === 'skill') ?? -1;
  if (!grid || column < 0) return false;
  return !textsInColumn(rowsOf(grid), column).some((name) => names.has(foldName(name)));
}

function legendEntry({ cell, texts }: NameList['entries'][number]): LegendEntry {
  const [value, summary] = [textOfCell(cell), texts.map(wordsOf).join('\n')];
  return { value, name: value, ...(summary && { summary }), place: cell.place };
}

/** What the columns of records are, by their headers in the form of `foldName`. */
function kindsOf(grids: readonly Grid[], lists: readonly NameList[], options: TableOptions): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const grid of grids) {
    const columns = columnsOf(grid, lists, options);
    if (!columns) continue;
    const { role, level, proficiency, groups } = columns;
    const told = [['role', role], ['level', level], ['proficiency', proficiency], ...groups.map((index) => ['group', index])]; // prettier-ignore
    for (const [kind, index] of told as [Kind, number | undefined][])
      if (index !== undefined) kinds.set(foldName(headerOf(grid, index)), kind);
  }
  return kinds;
}

/** The columns of records, by what recurs in them; else if the values are those of a list that explains them. */
function columnsOf(grid: Grid, lists: readonly NameList[], options: TableOptions): LongColumns | undefined {
  const plain = { ...options, values: new Set<string>() };
  const own = lists.filter(({ column }) => grid.headers.some((_, index) => foldName(headerOf(grid, index)) === column));
  const found = own.length > 0 ? statementColumns(grid, plain, {}) : undefined;
  if (found || own.length === 0) return found;
  for (const { column, entries } of own.filter(({ entries }) => entries.every(({ texts }) => texts.length > 0))) {
    const values = new Set(entries.map(({ cell }) => foldValue(textOfCell(cell))));
    const columns = statementColumns(grid, { ...options, values }, {});
    if (columns && foldName(headerOf(grid, columns.proficiency)) === column) return columns;
  }
  return undefined;
}

const NAMES: Readonly<Record<Kind | 'entry', string>> = {
  entry: 'entries of a column',
  level: 'names of levels',
  role: 'names of roles',
  group: 'names of groups',
  proficiency: 'names of proficiencies',
};

function recognised({ lists, labels }: ListTable, kinds: ReadonlyMap<string, Kind>): Recognition {
  const findings = lists.flatMap(({ column, entries }): Finding[] => {
    const of = kinds.get(column);
    if (of === undefined || of === 'proficiency') return [];
    return entries.flatMap(({ cell, texts }): Finding[] => {
      const [name, text] = [textOfCell(cell), texts.map(wordsOf).join('\n')];
      const described = { kind: 'described', of, name, text, place: cell.place } as const;
      return text ? [described] : [];
    });
  });
  const kindOf = ({ column }: NameList) => kinds.get(column);
  const what = [...new Set(lists.map((list) => NAMES[kindOf(list) ?? 'entry']))].join(', ');
  const said = labels.map((cell) => quote(textOfCell(cell))).join(', ');
  return { shape: 'lists of names', findings, explained: [`${said || 'A list'}: ${what}.`] };
}
