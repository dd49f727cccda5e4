import type { TableItem } from '../../items.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import type { Grid } from './grid.ts';
import type { Row } from './header-row.ts';
import { findLevels } from '../levels/levels.ts';
import { findScale } from '../levels/scale.ts';
import { foldName } from '../words/level-words.ts';

/** A level, and the columns below it. */
interface Span {
  readonly level: Cell;
  readonly columns: readonly number[];
}

/** In UTF-16 code units. A longer text is what is asked. */
const LONGEST_ASPECT = 40;

/** The levels in a row of headers that span several columns, or leave the cells beside them empty. */
function spansOf(above: Row): readonly Span[] {
  const spans: { level: Cell; columns: number[] }[] = [];
  above.forEach((cell, index) => {
    const last = spans.at(-1);
    if (last && (cell === last.level || (index > 0 && !hasContent(cell)))) last.columns.push(index);
    else spans.push({ level: cell, columns: [index] });
  });
  const wide = spans.filter(({ columns }) => columns.length > 1);
  const levels = findLevels(wide.map(({ level }) => textOfCell(level)));
  return levels.size > 1 && levels.size === wide.length ? wide : [];
}

/** Whether a row divides each of several levels above it into the same aspects: "Knowledge" and "Behaviour". */
export function dividesLevels(above: Row, row: Row): boolean {
  const spans = spansOf(above);
  const namesOf = ({ columns }: Span) => columns.map((index) => foldName(textOfCell(row[index])));
  const names = spans.map((span) => namesOf(span).join('\0'));
  const [first] = spans;
  if (!first || new Set(names).size > 1) return false;
  const isShort = first.columns.every((index) => textOfCell(row[index]).length <= LONGEST_ASPECT);
  return isShort && new Set(namesOf(first)).size === first.columns.length && !namesOf(first).includes('');
}

/** The headers of a table whose levels are divided into aspects: those above it, where its own are empty. */
export function headersBelow(above: Row, row: Row): Row {
  return row.map((cell, index) => (hasContent(cell) ? cell : (above[index] ?? cell)));
}

/**
 * Puts the columns of aspects below each level into one, an item each: "Knowledge: knows the flours". Cells of numbers
 * and signs stay as they are.
 */
export function withAspects(grid: Grid): Grid {
  const upper = grid.headers.map((header, index) => grid.upper[index] ?? header);
  const spans = dividesLevels(upper, grid.headers) ? spansOf(upper) : [];
  const rows = grid.sections.flatMap(({ rows }) => rows);
  const texts = spans.flatMap(({ columns }) => rows.flatMap((row) => columns.map((index) => textOfCell(row[index]))));
  if (spans.length === 0 || findScale(texts, new Set())) return grid;
  const first = new Map(spans.map((span) => [span.columns[0]!, span]));
  const rest = new Set(spans.flatMap(({ columns }) => columns.slice(1)));
  const join = (row: Row): Row =>
    row
      .map((cell, index) => joined(cell, index, row, { first, headers: grid.headers }))
      .filter((_, index) => !rest.has(index));
  return {
    ...grid,
    headers: grid.headers
      .map((header, index) => first.get(index)?.level ?? header)
      .filter((_, index) => !rest.has(index)),
    upper: grid.upper
      .map((cell, index) => (first.has(index) ? undefined : cell))
      .filter((_, index) => !rest.has(index)),
    sections: grid.sections.map(({ name, rows }) => ({ name, rows: rows.map(join) })),
  };
}

interface Divided {
  readonly first: ReadonlyMap<number, Span>;
  readonly headers: Row;
}

function joined(cell: Cell, index: number, row: Row, { first, headers }: Divided): Cell {
  const span = first.get(index);
  if (!span) return cell;
  const cells = span.columns.flatMap((column) => (row[column] && hasContent(row[column]) ? column : []));
  return {
    ...cell,
    lines: [],
    items: cells.map((column) => itemOf(textOfCell(headers[column]), row[column]!)),
    links: cells.flatMap((column) => row[column]!.links ?? []),
  };
}

function itemOf(aspect: string, { lines, items = [] }: Cell): TableItem {
  const text = lines.join('\n').trim();
  return {
    text: text ? `${aspect}: ${text}` : aspect,
    examples: items.flatMap(({ text, examples = [] }) => [text, ...examples]),
  };
}
