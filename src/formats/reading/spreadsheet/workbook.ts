import { limitNotes, error, type Reading, type ReadingOptions } from '../../report.ts';
import type { Block } from '../blocks/block.ts';
import { toReading } from '../profiles/index.ts';
import { readOwnWorkbook } from '../profiles/workbook.ts';
import { readSource } from '../read-source.ts';
import { textOfCell } from '../blocks/cell.ts';
import { distinct, type Row } from '../tables/header-row.ts';
import { isHistory } from '../words/history-words.ts';
import { foldName } from '../words/level-words.ts';
import { blocksOfSheet } from './tables-of-sheet.ts';
import { isUnnamedSheet } from '../words/page-words.ts';
import { readWorkbook } from '../xlsx/index.ts';

/**
 * Reads an Excel workbook (XLSX): all sheets, or the one that the options name. A sheet is a table below a heading with
 * its name. A workbook that `writeWorkbook` wrote is read back as it was, with what people changed in it. Formulas count
 * by the values that the workbook has for them; they never run. Never rejects.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadingOptions = {}): Promise<Reading> {
  const { sheets, notes } = await readWorkbook(bytes);
  if (notes.some(({ severity }) => severity === 'error')) return { notes };
  const own = options.sheet === undefined ? readOwnWorkbook(sheets) : undefined;
  if (own) return withNotes(toReading(own), notes);
  const wanted =
    options.sheet === undefined ? sheets : sheets.filter(({ name }) => foldName(name) === foldName(options.sheet!));
  const filled = wanted.filter(({ table }) => table.rows.length > 0);
  if (filled.length === 0) return { notes: [...notes, error('', 'no-sheet', whyNone(sheets, options))] };
  const ofTables = filled.filter(({ table: { rows } }) => isOfTable(rows));
  const blocks = filled.flatMap(({ name, table }): Block[] => {
    // Beside covers and legends, the only sheet with a table is the page.
    const depth = ofTables.length === 1 && ofTables[0]!.name === name ? 1 : 2;
    const heading = { kind: 'heading', depth, content: { lines: [name], place: `sheet "${name}"` } } as const;
    const isNamed = filled.length > 1 && !(table === filled[0]!.table && isUnnamedSheet(name));
    return [
      ...(isNamed ? [heading] : []),
      ...blocksOfSheet(table, isNamed ? { names: DEPTH } : { names: DEPTH, title: 1 }),
    ];
  });
  return withNotes(readSource({ blocks, notes: [] }, { facts: {} }, options), notes);
}

/** Whether rows are a table, and no cover, legend or list of changes. */
function isOfTable(rows: readonly Row[]): boolean {
  const wide = rows.find((row) => distinct(row).length > 2);
  return wide !== undefined && !isHistory(distinct(wide).map(textOfCell));
}

/** That of the names of tables in a sheet, and of those above them one less: both are below the name of the sheet. */
const DEPTH = 4;

function withNotes(reading: Reading, notes: Reading['notes']): Reading {
  // The notes of a table may be among those of the reading.
  const own = notes.filter((note) => !reading.notes.includes(note));
  return { ...reading, notes: limitNotes([...own, ...reading.notes]) };
}

function whyNone(sheets: readonly { readonly name: string }[], { sheet }: ReadingOptions): string {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return sheet === undefined
    ? 'All sheets are empty.'
    : `There is no sheet "${sheet}" with content. There are: ${names}.`;
}
