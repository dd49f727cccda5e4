import { type FileOptions, readFile } from '../formats/read-file.ts';
import { decodeText } from '../formats/reading/encoding/index.ts';
import { error, type Note, type Reading } from '../formats/report.ts';
import type { Framework } from '../framework-document/index.ts';
import { explain } from '../pages/files/problem.ts';
import type { InputName } from './format-names.ts';
import { nameOfFile, readBytes, STANDARD_INPUT } from './input.ts';
import { readFramework } from './read-framework.ts';
import { err, paint, printNotes } from './terminal.ts';

/** Options for reading an input. */
export interface InputOptions {
  readonly from?: InputName;
  readonly name?: string;
  readonly lang?: string;
  readonly levels?: readonly string[];
  readonly rows?: AxisName;
  readonly columns?: AxisName;
  readonly sheet?: string;
  readonly role?: string;
}

/** What `--rows` and `--columns` take. */
type AxisName = 'skills' | 'roles' | 'levels';

/** A skill or a framework and warnings, or neither and at least one error. */
export interface DocumentReading extends Reading {
  readonly framework?: Framework | undefined;
}

/** The document of an input and the notes on it, which are already printed. Without a document, they are errors. */
export interface Input extends DocumentReading {
  /** Prints further notes on this input to standard error. */
  readonly tell: (notes: readonly Note[]) => void;
}

/** The name of an input in messages. */
export function nameOfInput(input: string): string {
  return input === STANDARD_INPUT ? '(standard input)' : input;
}

/** Reads a file or standard input in any format. Never rejects. */
export async function readInput(input: string, options: InputOptions): Promise<DocumentReading> {
  const { bytes, failure } = await readBytes(input);
  if (failure) return { notes: [failure] };
  const framework = isJson(input, bytes, options) ? await readOwnFramework(bytes, input) : undefined;
  if (framework) return framework;
  try {
    return await readFile({ name: input, bytes }, readingOptions(input, options));
  } catch (failure) {
    return unreadable(failure);
  }
}

/** An exception as an error, for example when an input exceeds a limit of the JavaScript engine. */
function unreadable(failure: unknown): Reading {
  return { notes: [error('', 'unreadable', explain(failure))] };
}

/** The options of the readers. An axis is named in the plural on the command line. */
function readingOptions(
  input: string,
  { from, name, lang, levels, rows, columns, sheet, role }: InputOptions,
): FileOptions {
  const singular = (axis: AxisName | undefined) => axis?.replace(/s$/, '') as 'skill' | 'role' | 'level' | undefined;
  const defaultName = input === STANDARD_INPUT ? undefined : nameOfFile(input);
  return { from, name, lang, levels, sheet, role, defaultName, rows: singular(rows), columns: singular(columns) };
}

function isJson(input: string, bytes: Uint8Array, { from }: InputOptions): boolean {
  return from === 'json' || (from === undefined && (/\.json$/i.test(input) || bytes[0] === OPENING_BRACE));
}

const OPENING_BRACE = 0x7b;

/** A framework of this project, with the files that it refers to. */
async function readOwnFramework(bytes: Uint8Array, input: string): Promise<DocumentReading | undefined> {
  const { text } = decodeText(bytes);
  const reading = text === undefined ? undefined : await readFramework(text, input);
  return reading?.framework || reading?.isReferring ? reading : undefined;
}

/** Prints how a file of other make was read, and the notes on it. */
export function tellReading<Read extends DocumentReading>(file: string, reading: Read): Read {
  const [first] = reading.readAs ?? [];
  if (first) err.line(paint('bold', `${file}:`), ` read as ${first}`);
  printNotes(file, reading.notes);
  return reading;
}

/** Like `readInput`, but also prints how the input was read, and the notes. */
export async function readDocument(input: string, options: InputOptions): Promise<Input> {
  const file = nameOfInput(input);
  const tell = (notes: readonly Note[]) => printNotes(file, notes);
  const reading = tellReading(file, await readInput(input, options));
  return { ...reading, tell };
}
