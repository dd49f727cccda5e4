import type { Note, Reading } from '../formats/index.ts';
import { FORMATS, formatOfFile, formatOfText } from '../formats/registry.ts';
import type { FormatName } from '../formats/writers.ts';
import { writeWhole } from '../pages/write-whole.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { nameOfFile, readText, STANDARD_INPUT } from './input.ts';
import { formatNote } from './terminal.ts';

/** What a command may be told beside its input. */
export interface InputOptions {
  readonly from?: FormatName;
  readonly name?: string;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

/** The document of an input, with what was said of it; without one the errors are told. */
export interface Input {
  readonly skill?: SkillDocument;
  readonly notes: readonly Note[];
  /** Tells people of the notes on standard error. */
  readonly tell: (notes: readonly Note[]) => void;
}

/** What an input is called in messages. */
export function nameOfInput(input: string): string {
  return input === STANDARD_INPUT ? '(standard input)' : input;
}

/** Reads a file, or standard input, whatever format it has. */
export async function readInput(input: string, { from, name, lang, levels }: InputOptions): Promise<Reading> {
  const { text, failure } = await readText(input);
  if (failure) return { notes: [failure] };
  const defaultName = input === STANDARD_INPUT ? undefined : nameOfFile(input);
  const format = FORMATS[from ?? formatOfFile(input) ?? formatOfText(text)];
  return format.read(text, { name, lang, levels, defaultName });
}

/** As `readInput`, and tells what there is to say of it. */
export async function readSkill(input: string, options: InputOptions): Promise<Input> {
  const file = nameOfInput(input);
  const tell = (notes: readonly Note[]) => {
    for (const note of notes) process.stderr.write(`${formatNote({ file, ...note }, process.stderr)}\n`);
  };
  const reading = await readInput(input, options);
  tell(reading.notes);
  return { ...reading, tell };
}

/** Hands a result over: to standard output, or whole into a file; answers the exit code. */
export async function deliver(text: string, output: string | undefined): Promise<number> {
  if (output === undefined) {
    process.stdout.write(text);
    return 0;
  }
  try {
    await writeWhole(output, text);
    return 0;
  } catch (problem) {
    process.stderr.write(`${output}: it could not be written: ${(problem as Error).message}\n`);
    return 1;
  }
}
