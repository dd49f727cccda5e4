import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../formats/index.ts';
import { embedInFolder, type PageReport, removeFromFolder } from '../pages/export-folder.ts';
import { FORMATS, formatOfFile } from '../formats/registry.ts';
import { readText } from './input.ts';
import { formatNote, paint, Progress } from './terminal.ts';

export interface EmbedCommandOptions {
  readonly dryRun?: true;
  readonly remove?: true;
  readonly data?: string;
  readonly json?: true;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

/** The command `embed`; answers its exit code. */
export async function embed(folder: string, options: EmbedCommandOptions): Promise<number> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    process.stderr.write(`${folder}: this is not a folder.\n`);
    return 1;
  }
  const reports = options.remove
    ? removeFromFolder(folder, { isDryRun: !!options.dryRun })
    : embedInFolder(folder, {
        isDryRun: !!options.dryRun,
        lang: options.lang,
        levels: options.levels,
        find: await readData(options.data),
        script: await readFile(inPackage('skill-matrix.js'), 'utf8'),
        theme: (host) => readFile(inPackage(`themes/${host}.css`), 'utf8'),
        languages: new Set((await readdir(inPackage('languages'))).map((file) => file.replace('.js', ''))),
        language: (code) => readFile(inPackage(`languages/${code}.js`), 'utf8'),
      });
  try {
    return await tell(reports, options);
  } catch (problem) {
    process.stderr.write(`${(problem as Error).message}\n`);
    return 1;
  }
}

/** A file that is built beside this one. */
function inPackage(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

async function tell(reports: AsyncIterable<PageReport>, options: EmbedCommandOptions): Promise<number> {
  const { stdout, stderr } = process;
  const progress = new Progress();
  const all: unknown[] = [];
  const counts = { pages: 0, changed: 0, widgets: 0, refused: 0 };
  for await (const { page, found, refused, isChanged } of reports) {
    progress.show(`${++counts.pages} pages`);
    counts.changed += isChanged ? 1 : 0;
    counts.widgets += found.length;
    counts.refused += refused.length;
    const places = found.map(({ kind, place, skill }) => ({ kind, place, skill: skill.name }));
    if (options.json) {
      if (isChanged || refused.length > 0) all.push({ page, isChanged, places, refused });
      continue;
    }
    progress.clear();
    for (const { kind, place, skill } of places) {
      stdout.write(`${paint('bold', `${page}:`, stdout)} ${place} ${kind} ${JSON.stringify(skill)}\n`);
    }
    if (options.remove && isChanged) stdout.write(`${paint('bold', `${page}:`, stdout)} removed\n`);
    const told = options.dryRun ? refused : refused.filter(({ code }) => code !== 'no-skill-table');
    for (const note of told) stdout.write(`${formatNote({ file: page, ...note, severity: 'warning' }, stdout)}\n`);
  }
  progress.clear();
  if (options.json) stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  const verb = options.dryRun ? 'would change' : 'changed';
  const why = counts.refused > 0 && !options.dryRun ? '; --dry-run tells why' : '';
  stderr.write(
    `${counts.changed} pages ${verb}, ${counts.widgets} widgets, ${counts.refused} places left as they are${why}\n`,
  );
  return 0;
}

/** Finds documents by their name in a folder: `NAME.json`, `NAME.csv` or `NAME.md`. */
async function readData(folder: string | undefined): Promise<(name: string) => Reading | undefined> {
  if (folder === undefined) return () => undefined;
  const readings = new Map<string, Reading>();
  for (const file of await readdir(folder)) {
    const format = formatOfFile(file);
    const name = file.replace(/\.[^.]+$/, '');
    if (!format || format === 'html' || readings.has(name)) continue;
    const { text, failure } = await readText(join(folder, file));
    readings.set(name, failure ? { notes: [failure] } : FORMATS[format].read(text, { defaultName: name }));
  }
  return (name) => readings.get(name);
}
