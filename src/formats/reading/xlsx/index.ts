// cspell:ignore macrosheet chartsheet dialogsheet opendocument uncalculated
import { LimitReached } from '../../limit-checks.ts';
import { error, limitNotes, type Note, warning } from '../../report.ts';
import { referenceOf } from '../../workbook/references.ts';
import type { Table } from '../blocks/cell.ts';
import { type Book, readBook, type SheetEntry } from './book.ts';
import { Budget, makeTable } from './grid.ts';
import { warnOfLeftOut } from './left-out.ts';
import { type Parts, type Relation, relationsOf, unpack } from './package.ts';
import { readSheet, type SheetContent } from './sheet.ts';

/** The sheets of a workbook, in its order. After an error, there are none. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly table: Table }[];
  readonly notes: readonly Note[];
}

/**
 * Reads an Excel workbook (XLSX). Formulas give the results that are stored in the file; nothing is calculated. Never
 * throws.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const refusal = refusalOf(bytes);
  if (refusal) return { sheets: [], notes: [refusal] };
  try {
    return readParts(unpack(bytes));
  } catch (failure) {
    return { sheets: [], notes: [failure instanceof LimitReached ? failure.note : BROKEN] };
  }
}

const SAVE = 'Open it in a spreadsheet program and save it as XLSX';

const BROKEN = error('', 'broken-workbook', `The workbook is incomplete or damaged. ${SAVE} again.`);

function notWorkbook(kind: string): Note {
  return error('', 'not-a-workbook', `The file is ${kind}. ${SAVE}.`);
}

/** Tells files that are no ZIP archive by their first bytes. */
function refusalOf(bytes: Uint8Array): Note | undefined {
  const begins = (...beginning: readonly number[]) => beginning.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return undefined;
  if (!begins(0xd0, 0xcf, 0x11, 0xe0)) return notWorkbook('not a workbook in the format XLSX');
  // An encrypted workbook is a file in this older container, with a stream of this name in UTF-16.
  const name = [...'EncryptedPackage'].join('\0');
  const isEncrypted = new TextDecoder('latin1').decode(bytes).includes(name);
  return isEncrypted
    ? error('', 'encrypted', `The workbook has a password. ${SAVE} without a password.`)
    : notWorkbook('a workbook in the older format XLS');
}

function readParts(parts: Parts): Workbook {
  const book = readBook(parts);
  if (!book) {
    const isOpenDocument = parts.get('mimetype')?.includes('opendocument') ?? false;
    const kind = isOpenDocument ? 'an OpenDocument file' : 'a ZIP archive without an XLSX workbook in it';
    return { sheets: [], notes: [notWorkbook(kind)] };
  }
  const budget = new Budget();
  const read = new Set<string>();
  const notes: Note[] = [];
  const sheets = book.sheets.flatMap((entry) => {
    const { name, relation } = entry;
    // Sheets that share a part would make much work of few bytes. No program writes them.
    if (relation === undefined || read.has(relation.target)) throw new Error('A sheet has no part of its own.');
    read.add(relation.target);
    if (WITHOUT_CELLS.has(relation.type)) {
      const message = 'The sheet is left out: it has a chart, a dialog or macros, and no cells.';
      notes.push(warning(placeOf(entry), 'left-out', message));
      return [];
    }
    const table = readTable(parts, book, entry, relation, budget);
    notes.push(...table.notes);
    return [{ name, table }];
  });
  return { sheets, notes: limitNotes(notes) };
}

const WITHOUT_CELLS: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet']);

function placeOf({ name }: SheetEntry): string {
  return `sheet "${name}"`;
}

type ReadTable = Table & { readonly notes: readonly Note[] };

function readTable(parts: Parts, book: Book, entry: SheetEntry, { target }: Relation, budget: Budget): ReadTable {
  const place = placeOf(entry);
  const xml = parts.get(target);
  if (xml === undefined) throw new Error(`The part of ${place} is missing.`);
  const content = readSheet(xml, book);
  const relations = relationsOf(parts, target);
  const table = makeTable(entry.name, content, relations, budget);
  const notes = [
    ...(entry.isHidden ? [warning(place, 'hidden', 'The sheet is hidden. It is read as the others are.')] : []),
    ...warnOfContent(content, place),
    ...(table.notes ?? []),
    ...warnOfLeftOut(parts, relations.values(), place),
  ];
  return { ...table, notes };
}

function warnOfContent({ hides, uncalculated }: SheetContent, place: string): readonly Note[] {
  const hidden = 'The sheet has hidden rows or columns. They are read as the others are.';
  const missing = `The formula has no stored result, so the cell is empty. ${SAVE} again.`;
  return [
    ...(hides ? [warning(place, 'hidden', hidden)] : []),
    ...uncalculated.map((cell) => warning(`${place}, cell ${referenceOf(cell)}`, 'not-calculated', missing)),
  ];
}
