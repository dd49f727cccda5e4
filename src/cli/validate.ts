import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Note } from '../formats/index.ts';
import { warning } from '../formats/report.ts';
import { findWarnings } from '../skill-document/index.ts';
import { expand, STANDARD_INPUT } from './input.ts';
import { type InputOptions, nameOfInput, readInput } from './skill.ts';
import { type FileNote, formatNote, paint, Progress } from './terminal.ts';

export interface ValidateOptions extends InputOptions {
  readonly json?: true;
  readonly strict?: true;
  readonly watch?: true;
}

/** The command `validate`; answers its exit code. With `watch` it goes on until it is stopped. */
export async function validate(patterns: readonly string[], options: ValidateOptions): Promise<number> {
  const files = await expand(patterns);
  const code = await validateOnce(files, options);
  if (!options.watch) return code;
  await watchFiles(files, () => validateOnce(files, options));
  return 0;
}

async function validateOnce(files: readonly string[], options: ValidateOptions): Promise<number> {
  const progress = new Progress();
  const notes: FileNote[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(`${index} of ${files.length} files`);
    const found = await findNotes(file, options);
    const severity = options.strict && ({ severity: 'error' } as const);
    notes.push(...found.map((note) => ({ file: nameOfInput(file), ...note, ...severity })));
  }
  progress.clear();
  const { stdout, stderr } = process;
  if (options.json) stdout.write(`${JSON.stringify(notes, null, 2)}\n`);
  else for (const note of notes) stdout.write(`${formatNote(note, stdout)}\n`);
  const errors = notes.filter(({ severity }) => severity === 'error').length;
  const summary = `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(notes.length - errors, 'warning')}`;
  stderr.write(`${paint(errors > 0 ? 'red' : 'green', summary, stderr)}\n`);
  return errors > 0 ? 1 : 0;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

async function findNotes(file: string, options: ValidateOptions): Promise<readonly Note[]> {
  const { skill, notes } = await readInput(file, options);
  const warnings = skill ? findWarnings(skill) : [];
  return [...notes, ...warnings.map(({ pointer, code, message }) => warning(pointer, code, message))];
}

/** Calls back after changes of the files, however an editor makes them, until the process is stopped. */
function watchFiles(files: readonly string[], changed: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), 100);
  };
  const names = new Set(files.map((file) => basename(file)));
  for (const folder of new Set(files.filter((file) => file !== STANDARD_INPUT).map((file) => dirname(file)))) {
    watch(folder, (_, name) => {
      if (name === null || names.has(name)) later();
    });
  }
  return new Promise<never>(() => undefined);
}
