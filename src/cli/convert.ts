import { FORMATS, formatOfFile } from '../formats/registry.ts';
import type { FormatName } from '../formats/writers.ts';
import { deliver } from './deliver.ts';
import { type InputOptions, readSkill } from './read-document.ts';

export interface ConvertOptions extends InputOptions {
  readonly to?: FormatName;
  readonly output?: string;
  readonly strict?: true;
}

/** Runs `convert` and returns the exit code. */
export async function convert(input: string, options: ConvertOptions): Promise<number> {
  const { output, strict } = options;
  const { skill, notes, tell } = await readSkill(input, options);
  if (!skill) return 1;
  const to = options.to ?? (output === undefined ? undefined : formatOfFile(output)) ?? 'json';
  const written = FORMATS[to].write(skill);
  tell(written.notes);
  if (written.notes.some(({ severity }) => severity === 'error')) return 1;
  if (strict && notes.length + written.notes.length > 0) return 1;
  return deliver(written.text, output);
}
