import { combine } from '../formats/combine.ts';
import { error, type Note } from '../formats/report.ts';
import { skillOf } from '../framework-document/index.ts';
import { basename, dirname, resolve } from 'node:path';
import { joinPath, type Path } from '../pages/files/path.ts';
import { lookAt, realPath } from '../pages/files/read-file.ts';
import { makeFolder } from '../pages/files/write-whole.ts';
import { askLevels } from './ask-levels.ts';
import { deliver } from './deliver.ts';
import type { OutputName } from './format-names.ts';
import { expand } from './input.ts';
import { type DocumentReading, type InputOptions, nameOfInput, readInput, tellReading } from './read-document.ts';
import { err, noteLine, out, printNotes } from './terminal.ts';
import { outputFormat, writeDocument } from './write-document.ts';

export interface ConvertOptions extends InputOptions {
  readonly to?: OutputName;
  readonly output?: string;
  readonly strict?: true;
  readonly explain?: true;
}

/** Runs `convert` and returns the exit code. */
export async function convert(patterns: readonly string[], options: ConvertOptions): Promise<number> {
  const { files, notes } = await expand(patterns);
  for (const note of notes) err.line(...noteLine(note));
  if (notes.some(({ severity }) => severity === 'error')) return 1;
  const readings = new Map<string, DocumentReading>();
  // The name of several files is that of the whole.
  const { name: whole, ...others } = options;
  const own = files.length > 1 ? others : options;
  for (const file of files) readings.set(file, await readAndTell(file, own));
  if (options.explain) return explainReadings(readings);
  const read = [...readings.values()];
  if (read.some(({ skill, framework }) => !skill && !framework)) return 1;
  const parts = [...readings].map(([file, reading]) => ({ ...reading, file: nameOfInput(file) }));
  const name = read.length > 1 ? `${read.length} files` : nameOfInput(files[0]!);
  const document =
    read.length > 1
      ? tellReading(name, combine(parts, { name: whole, lang: options.lang, levels: options.levels }))
      : read[0]!;
  const all = [...read, document].flatMap(({ notes }) => notes);
  if (!document.skill && !document.framework) return 1;
  if (options.output !== undefined && (await isFolder(options.output))) return writeSkills(document, options, all);
  const written = await writeDocument(document, outputFormat(options.to, options.output), options.output);
  printNotes(name, written.notes);
  if (written.notes.some(({ severity }) => severity === 'error')) return 1;
  if (options.strict && all.length + written.notes.length > 0) return 1;
  return deliver(written.text, options.output);
}

/** Reads a file, and asks for the levels if only they are missing and a person is there to answer. */
async function readAndTell(file: string, options: ConvertOptions): Promise<DocumentReading> {
  const reading = await readInput(file, options);
  const levels = options.levels ? undefined : await askLevels(file, reading);
  return tellReading(nameOfInput(file), levels ? await readInput(file, { ...options, levels }) : reading);
}

/** Prints how each part of the files was read and why. */
function explainReadings(readings: ReadonlyMap<string, DocumentReading>): number {
  for (const [file, { readAs = [], explanation = [], notes }] of readings) {
    out.line(`${nameOfInput(file)}:`);
    for (const sentence of readAs) out.line(`  ${sentence}`);
    for (const sentence of explanation) out.line(`  ${sentence}`);
    for (const { severity, place, code, message } of notes)
      out.line(`  ${severity}: ${[place, code, message].filter(Boolean).join(' ')}`);
  }
  return [...readings.values()].every(({ skill, framework }) => skill ?? framework) ? 0 : 1;
}

async function isFolder(output: string): Promise<boolean> {
  const found = await lookAt(output).catch(() => undefined);
  return /[\\/]$/.test(output) || !!found?.isDirectory();
}

/** Writes each skill of a framework into a file of its own in a folder. */
async function writeSkills(
  { skill, framework }: DocumentReading,
  options: ConvertOptions,
  notes: readonly Note[],
): Promise<number> {
  if (options.strict && notes.length > 0) return 1;
  const folder = options.output!.replace(/[\\/]+$/, '');
  const to = options.to ?? 'json';
  const skills = skill ? [skill] : (framework?.skills ?? []).flatMap(({ id }) => skillOf(framework!, id) ?? []);
  if (skills.length > 0) await makeFolder(await namedFolder(folder));
  for (const one of skills) {
    const written = await writeDocument({ skill: one, notes: [] }, to);
    const file = `${folder}/${fileNameOf(one.id ?? String(one.name))}.${to === 'markdown' ? 'md' : to}`;
    printNotes(file, written.notes);
    if (written.notes.some(({ severity }) => severity === 'error')) return 1;
    const code = await deliver(written.text, file);
    if (code !== 0) return code;
  }
  if (skills.length > 0) return 0;
  err.line(...noteLine({ file: folder, ...error('', 'no-skills', 'There are no skills to write.') }));
  return 1;
}

/** The path of a folder that the user named, without links in it. The last part may be missing. */
async function namedFolder(folder: string): Promise<Path> {
  const parent = await realPath(dirname(resolve(folder)));
  return joinPath(parent, basename(resolve(folder)));
}

/** A file name for an id: letters, digits and hyphens. */
function fileNameOf(id: string): string {
  return (
    id
      .replace(/[^\p{L}\p{N}-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 100) || 'skill'
  );
}
