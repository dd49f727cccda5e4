import type { Note } from '../formats/index.ts';
import { FORMATS, type FormatName, formatOfFile, formatOfText } from './format.ts';
import { nameOfFile, readText, STANDARD_INPUT } from './input.ts';
import { formatNote } from './terminal.ts';
import { writeWhole } from '../pages/write-whole.ts';

export interface ConvertOptions {
  readonly from?: FormatName;
  readonly to?: FormatName;
  readonly output?: string;
  readonly strict?: true;
  readonly name?: string;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

/** The command `convert`; answers its exit code. What comes out goes to standard output or, whole, into a file. */
export async function convert(input: string, options: ConvertOptions): Promise<number> {
  const { output, name, lang, levels } = options;
  const file = input === STANDARD_INPUT ? '(standard input)' : input;
  const tell = (notes: readonly Note[]) => {
    for (const note of notes) process.stderr.write(`${formatNote({ file, ...note }, process.stderr)}\n`);
  };
  const { text, failure } = await readText(input);
  if (failure) {
    tell([failure]);
    return 1;
  }
  const from = options.from ?? formatOfFile(input) ?? formatOfText(text);
  const defaultName = input === STANDARD_INPUT ? undefined : nameOfFile(input);
  const { skill, notes } = FORMATS[from].read(text, { name, lang, levels, defaultName });
  tell(notes);
  if (!skill) return 1;
  const to = options.to ?? (output === undefined ? undefined : formatOfFile(output)) ?? 'json';
  const written = FORMATS[to].write(skill);
  tell(written.notes);
  if (written.notes.some(({ severity }) => severity === 'error')) return 1;
  if (options.strict && notes.length + written.notes.length > 0) return 1;
  if (output === undefined) {
    process.stdout.write(written.text);
    return 0;
  }
  try {
    await writeWhole(output, written.text);
    return 0;
  } catch (problem) {
    process.stderr.write(`${output}: it could not be written: ${(problem as Error).message}\n`);
    return 1;
  }
}
