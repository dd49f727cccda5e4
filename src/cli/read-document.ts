import { FORMATS, formatOfFile, formatOfText } from '../formats/registry.ts';
import { error, type Note, type Reading } from '../formats/report.ts';
import type { FormatName } from '../formats/writers.ts';
import type { Framework } from '../framework-document/index.ts';
import { explain } from '../pages/files/problem.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { nameOfFile, readText, STANDARD_INPUT } from './input.ts';
import { readFramework } from './read-framework.ts';
import { err, noteLine } from './terminal.ts';

/** Options for reading an input. */
export interface InputOptions {
  readonly from?: FormatName;
  readonly name?: string;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

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

/** Reads a file or standard input in any format; a framework only in JSON. Never rejects. */
export async function readInput(input: string, { from, name, lang, levels }: InputOptions): Promise<DocumentReading> {
  const { text, failure } = await readText(input);
  if (failure) return { notes: [failure] };
  const defaultName = input === STANDARD_INPUT ? undefined : nameOfFile(input);
  const format = from ?? formatOfFile(input) ?? formatOfText(text);
  const framework = format === 'json' ? await readFramework(text, input) : undefined;
  return framework ?? orWhyNot(() => FORMATS[format].read(text, { name, lang, levels, defaultName }));
}

/** Turns an exception into an error note, for example when an input exceeds a limit of the JavaScript engine. */
export function orWhyNot(read: () => Reading): Reading {
  try {
    return read();
  } catch (failure) {
    return { notes: [error('', 'unreadable', explain(failure))] };
  }
}

/** Like `readInput`, but also prints the notes. */
export async function readDocument(input: string, options: InputOptions): Promise<Input> {
  const file = nameOfInput(input);
  const tell = (notes: readonly Note[]) => {
    for (const note of notes) err.line(...noteLine({ file, ...note }));
  };
  const reading = await readInput(input, options);
  tell(reading.notes);
  return { ...reading, tell };
}

/** Like `readDocument`, for commands that take a skill only. */
export async function readSkill(
  input: string,
  options: InputOptions,
): Promise<Omit<Input, 'framework'> & { readonly skill?: SkillDocument }> {
  const { framework, ...read } = await readDocument(input, options);
  if (framework)
    read.tell([error('', 'framework', 'This is a framework of many skills. `validate` and `page` take it.')]);
  return read;
}
