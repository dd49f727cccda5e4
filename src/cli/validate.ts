import type { Note } from '../formats/index.ts';
import { warning } from '../formats/report.ts';
import { findWarnings } from '../skill-document/index.ts';
import { expand, type Inputs } from './input.ts';
import { type InputOptions, nameOfInput, readInput } from './read-document.ts';
import { err, type FileNote, noteLine, out, paint, plural, Progress } from './terminal.ts';
import { watchFiles } from './watch-files.ts';

export interface ValidateOptions extends InputOptions {
  readonly json?: true;
  readonly strict?: true;
  readonly watch?: true;
}

/** Runs `validate` and returns the exit code. With `watch`, it runs until it is stopped or can no longer watch. */
export async function validate(patterns: readonly string[], options: ValidateOptions): Promise<number> {
  const inputs = await expand(patterns);
  const code = await validateOnce(inputs, options);
  if (!options.watch) return code;
  await watchFiles(inputs.files, () => validateOnce(inputs, options));
  return 1;
}

async function validateOnce(inputs: Inputs, options: ValidateOptions): Promise<number> {
  const { files } = inputs;
  const progress = new Progress();
  const notes: FileNote[] = [...inputs.notes];
  for (const [index, file] of files.entries()) {
    progress.show(`${index} of ${files.length} files`);
    const found = await findNotes(file, options);
    for (const note of found) notes.push({ file: nameOfInput(file), ...note });
  }
  progress.clear();
  const listed = notes.map((note) => (options.strict ? { ...note, severity: 'error' as const } : note));
  if (options.json) out.json(listed);
  else for (const note of listed) out.line(...noteLine(note));
  const errors = listed.filter(({ severity }) => severity === 'error').length;
  const summary = `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(listed.length - errors, 'warning')}`;
  err.line(paint(errors > 0 ? 'red' : 'green', summary));
  return errors > 0 ? 1 : 0;
}

async function findNotes(file: string, options: ValidateOptions): Promise<readonly Note[]> {
  const { skill, notes } = await readInput(file, options);
  const warnings = skill ? findWarnings(skill) : [];
  return [...notes, ...warnings.map(({ pointer, code, message }) => warning(pointer, code, message))];
}
