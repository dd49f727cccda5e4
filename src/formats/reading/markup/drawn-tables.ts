import { type MarkupLine, type MarkupRow, tableLines } from './markup-lines.ts';

/** A line of signs between rows, with a cross where columns meet: `+---+---+`, `|---+---|`, `----+----`. */
const CROSSED = /^[|+]?[-=:]+(?:\+[-=:]+)+[|+]?$/;

/** The same below a table of one column, or at the end of a table: `+-----+`, `|-----|`. */
const SIMPLE = /^[|+][-=:]+[|+]$/;

/** The line above, between and below the columns of a simple table of reStructuredText: `=====  =====`. */
const PARTED = /^=+(?: +=+)+$/;

const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * Writes tables that are drawn with signs as tables of GFM: grids of reStructuredText, Pandoc and databases, tables of
 * Org and kramdown with crosses in their rules, simple tables of reStructuredText.
 */
export function drawnTables(lines: readonly MarkupLine[]): readonly MarkupLine[] {
  const written: MarkupLine[] = [];
  let isCode = false;
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    if (FENCE.test(text)) isCode = !isCode;
    const table = isCode ? undefined : (gridAt(lines, index) ?? partedAt(lines, index));
    if (!table) {
      written.push(lines[index]!);
      continue;
    }
    const isTable = table.rows.length > 1;
    for (const line of isTable ? tableLines(table.rows) : lines.slice(index, table.last + 1)) written.push(line);
    index = table.last;
  }
  return written;
}

/** Whether a text may have a drawn table. */
export const hasDrawnTable = (text: string): boolean =>
  /^[ \t]*(?:[|+]?[-=:]+\+[-=:+]*[|+]?|=+(?: +=+)+)[ \t]*$/m.test(text);

/** A table; with fewer than two rows, lines that only look like one. */
interface DrawnTable {
  readonly rows: readonly MarkupRow[];
  /** The index of its last line. */
  readonly last: number;
}

const isRule = (text: string): boolean => CROSSED.test(text) || SIMPLE.test(text);

function gridAt(lines: readonly MarkupLine[], from: number): DrawnTable | undefined {
  const first = lines[from]!.text.trim();
  // The rule of a table without outer lines comes below its header.
  const rule = isRule(first) ? first : (lines[from + 1]?.text.trim() ?? '');
  if (!CROSSED.test(rule) || !(isRule(first) || first.includes('|'))) return undefined;
  let to = from;
  while (to < lines.length && (isRule(lines[to]!.text.trim()) || lines[to]!.text.includes('|'))) to++;
  const parts = partsBetween(lines.slice(from, to));
  const isGrid =
    first.startsWith('+') && (parts.length > 2 || lines.slice(from, to).some(({ text }) => /\+==/.test(text)));
  const corners = [...lines[from]!.text.matchAll(/\+/g)].map(({ index }) => index);
  const rows = isGrid
    ? parts.map((part) => rowOfGrid(part, corners))
    : parts.flat().map(({ text, number }) => ({ cells: cellsOf(text), number }));
  return { rows, last: to - 1 };
}

/** The lines between rules. */
function partsBetween(lines: readonly MarkupLine[]): MarkupLine[][] {
  const parts: MarkupLine[][] = [[]];
  for (const line of lines) {
    if (isRule(line.text.trim())) parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

function cellsOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** Joins the lines of a row. Where a line has more bars than columns, or fewer, the corners tell where cells end. */
function rowOfGrid(part: readonly MarkupLine[], corners: readonly number[]): MarkupRow {
  const columns = corners.length - 1;
  const lines = part.map(({ text }) => {
    const cells = cellsOf(text);
    return cells.length === columns ? cells : cellsBetween(text, corners);
  });
  const cells = Array.from({ length: columns }, (_, column) => joined(lines.map((line) => line[column] ?? '')));
  return { cells, number: part[0]!.number };
}

/** The cells between corners; the text of one that goes over several columns is in its first. */
function cellsBetween(text: string, corners: readonly number[]): readonly string[] {
  const cells: string[] = [];
  let start = corners[0]!;
  let merged = 0;
  for (const corner of corners.slice(1)) {
    if (text[corner] === '|' || corner === corners.at(-1)) {
      cells.push(text.slice(start + 1, corner), ...Array<string>(merged).fill(''));
      start = corner;
      merged = 0;
    } else merged++;
  }
  return cells;
}

/** Joins the lines of a cell: entries of lists stay lines, the others are a text that was broken. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, index) => (index > 0 && /^(?:[-*•]|\d+[.)]) /.test(line) ? `<br>${line}` : line))
    .join(' ');
}

/** A simple table of reStructuredText. A line whose first cell is empty goes on with the row above. */
function partedAt(lines: readonly MarkupLine[], from: number): DrawnTable | undefined {
  const rule = lines[from]!.text.trimEnd();
  const indent = rule.length - rule.trimStart().length;
  if (!PARTED.test(rule.slice(indent))) return undefined;
  const starts = [...rule.matchAll(/=+/g)].map(({ index }) => index);
  const rules: number[] = [from];
  let to = from + 1;
  // Blank lines may part rows, but the table ends where one follows a rule.
  for (; to < lines.length && (lines[to]!.text.trim() || rules.at(-1) !== to - 1 || rules.length < 2); to++) {
    if (PARTED.test(lines[to]!.text.trim())) rules.push(to);
    if (rules.length > 3) return undefined;
  }
  if (rules.length < 2) return undefined;
  const last = rules.at(-1)!;
  const rows: { cells: string[][]; number: number }[] = [];
  for (const { text, number } of lines.slice(from + 1, last)) {
    if (!text.trim() || PARTED.test(text.trim()) || /^[- ]+$/.test(text)) continue;
    const cells = starts.map((start, column) => text.slice(start, starts[column + 1]).trim());
    const above = rows.at(-1);
    if (cells[0] === '' && above) cells.forEach((cell, column) => above.cells[column]!.push(cell));
    else rows.push({ cells: cells.map((cell) => [cell]), number });
  }
  const table = rows.map(({ cells, number }) => ({ cells: cells.map(joined), number }));
  return { rows: table, last };
}
