import { quote } from '../../quotation.ts';
import type { Block, HeadingBlock, ListEntry } from '../blocks/block.ts';
import { labelOf } from '../blocks/entry.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { findLevels, isLevel } from '../levels/levels.ts';
import { legendIn } from '../levels/legend-entries.ts';
import { foldValue } from '../levels/scale.ts';
import { LOOKED_AT } from '../../limits.ts';

/** The tables among blocks. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
}

/** The texts of the headings among blocks. */
export function headingsOf(blocks: readonly Block[]): Cell[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? block.content : []));
}

/** Where a block begins. */
export function placeOf(block: Block): string {
  if (block.kind === 'table') return block.table.place;
  return block.kind === 'list' ? (block.entries[0]?.content.place ?? '') : block.content.place;
}

/** The first heading of depth 1, unless it is the first of several levels. */
export function titleOf(blocks: readonly Block[]): string | undefined {
  const titles = blocks.filter((block): block is HeadingBlock => block.kind === 'heading' && block.depth === 1);
  const names = titles.map(({ content }) => textOfCell(content));
  const levels = findLevels(names);
  return levels.size > 1 && levels.has(0) ? undefined : names[0] || undefined;
}

/** The last heading before the first table. */
export function headingAboveTable(blocks: readonly Block[]): string | undefined {
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  const above = blocks.slice(0, Math.max(0, table));
  const heading = headingsOf(above).at(-1);
  return (heading && textOfCell(heading)) || undefined;
}

/**
 * Texts that may be legends: paragraphs, list entries, cells that are alone in their row, or above a table beside others.
 */
export function textsOf(blocks: readonly Block[]): Cell[] {
  return blocks.flatMap((block): Cell[] => {
    if (block.kind === 'paragraph') return [block.content];
    if (block.kind === 'list') return block.entries.map(({ content }) => content);
    if (block.kind !== 'table') return [];
    return block.table.rows.flatMap((row, index) => {
      const cells = [...new Set(row)].filter(hasContent);
      if (cells.length <= 2) return cells;
      return index < LOOKED_AT.rowsAbove ? cells.filter(hasSeveralEntries) : [];
    });
  });
}

/** The lines of remarks around the matter of a text, such as those between a greeting and the first heading of a mail. */
export function remarksIn(blocks: readonly Block[]): Cell[] {
  return blocks.flatMap((block): readonly Cell[] => {
    if (block.kind !== 'other') return [];
    const { lines, ...cell } = block.content;
    const all = lines.length > 1 ? [block.content] : [];
    return [...all, ...lines.map((line) => ({ ...cell, lines: [line] }))];
  });
}

/** Whether a cell is a legend of several values: one alone may be any text with a dash. */
function hasSeveralEntries(cell: Cell): boolean {
  const text = textOfCell(cell);
  return text.length > LONGEST_VALUE && legendIn(text, cell.place).length > 1;
}

/** In UTF-16 code units. */
const LONGEST_VALUE = 16;

/** The short texts of all cells below the headers. */
export function valuesOf(tables: readonly Table[]): ReadonlySet<string> {
  const values = new Set<string>();
  for (const { rows } of tables) {
    for (const row of rows.slice(1)) {
      for (const cell of row.slice(1)) {
        const text = textOfCell(cell);
        if (text && text.length <= LONGEST_VALUE) values.add(foldValue(text));
      }
    }
  }
  return values;
}

/** A value in brackets behind a name: "Baking (2)". */
const IN_BRACKETS = /^[^()（）]{1,60}[（(]([^()（）]{1,16})[)）]$/u;

/** The short texts behind names in lists and lines, in the form of `foldValue`: "Baking: 2". */
export function labelledValues(blocks: readonly Block[]): ReadonlySet<string> {
  const values = new Set<string>();
  const take = (cell: Cell) => {
    const text = labelOf(cell)?.text ?? IN_BRACKETS.exec(textOfCell(cell))?.[1] ?? '';
    if (text && text.length <= LONGEST_VALUE) values.add(foldValue(text));
  };
  const takeAll = (entries: readonly ListEntry[]): void =>
    entries.forEach(({ content, entries }) => {
      take(content);
      takeAll(entries);
    });
  for (const block of blocks) {
    if (block.kind === 'paragraph') take(block.content);
    if (block.kind === 'list') takeAll(block.entries);
  }
  return values;
}

/**
 * The tables of blocks, each with the heading before it. A table below a heading inside the part of a level that has
 * one already is refused.
 */
export function tablesWithHeadings(blocks: readonly Block[]): Table[] {
  const tables: Table[] = [];
  let heading: HeadingBlock | undefined;
  /** The depth of the last heading of a level with a table. */
  let depth = Infinity;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block;
      if (block.depth <= depth) depth = Infinity;
    } else if (block.kind === 'table') {
      const text = heading && textOfCell(heading.content);
      const above = heading && { heading: text, headingId: heading.content.id };
      const isInside = heading !== undefined && heading.depth > depth && !isLevel(text!);
      if (heading && !isInside && isLevel(text!)) depth = heading.depth;
      const refused = isInside ? `It is below the heading ${quote(text!)}, inside the part of a level.` : undefined;
      tables.push(
        refused
          ? { ...block.table, refused }
          : above && block.table.heading === undefined
            ? { ...block.table, ...above }
            : block.table,
      );
      heading = undefined;
    }
  }
  return tables;
}
