import { FORMATS, formatOfFile, formatOfText } from './registry.ts';
import { decodeText } from './reading/encoding/index.ts';
import { error, limitNotes, type Reading, type ReadingOptions } from './report.ts';
import type { FormatName } from './writers.ts';

/** A file: its name, for its format, and its content. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileOptions extends ReadingOptions {
  /** The format; by default that of the file's name, else of its content. */
  readonly from?: FormatName | 'xlsx' | undefined;
}

/**
 * Reads a file of any format: Markdown, HTML, CSV, YAML, JSON, plain text or an Excel workbook, in any usual encoding.
 * Never rejects. The reader of workbooks is loaded when it is needed.
 */
export async function readFile({ name, bytes }: FileContent, options: FileOptions = {}): Promise<Reading> {
  try {
    return await read(name, bytes, options);
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    return { notes: [error('', 'too-large', 'The file is too large, or nested too deeply. Split it.')] };
  }
}

async function read(name: string, bytes: Uint8Array, { from, ...options }: FileOptions): Promise<Reading> {
  if (from === 'xlsx' || (from === undefined && isWorkbook(name, bytes))) {
    const { readXlsx } = await import('./xlsx.ts');
    return readXlsx(bytes, options);
  }
  const { text, notes } = decodeText(bytes);
  if (text === undefined) return { notes };
  const format = from ?? formatOfFile(name);
  const reading = format ? FORMATS[format].read(text, options) : readText(text, options);
  return { ...reading, notes: limitNotes([...notes, ...reading.notes]) };
}

/** Reads a text by its content. A mail may begin as data does, with names and values, or have as many commas. */
function readText(text: string, options: ReadingOptions): Reading {
  const format = formatOfText(text);
  const reading = FORMATS[format].read(text, options);
  if ((format !== 'yaml' && format !== 'csv') || isRead(reading)) return reading;
  const other = FORMATS.markdown.read(text, options);
  return isRead(other) ? other : reading;
}

const isRead = ({ framework, skill }: Reading): boolean => framework !== undefined || skill !== undefined;

/** Whether a file is a workbook, by its first bytes or its name. */
function isWorkbook(name: string, bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip || /\.(?:xls[xmb]?|ods)$/i.test(name);
}
