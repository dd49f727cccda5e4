import { basename } from 'node:path';
import { error, type Note, type Reading } from '../formats/report.ts';
import { explain, Problem } from '../pages/files/problem.ts';
import { type Path, showPath } from '../pages/files/path.ts';
import { leadsInside, listFolder, lookAt, readRegularFile, realPath } from '../pages/files/read-file.ts';
import { FORMATS, formatOfFile } from '../formats/registry.ts';
import type { FormatName } from '../formats/writers.ts';
import { decode } from './input.ts';
import { err, noteLine } from './terminal.ts';
import { orWhyNot } from './read-skill.ts';

/**
 * Finds documents by their name in a folder: `NAME.json`, `NAME.csv` or `NAME.md`. What can't be read is told, and is no
 * document; links out of the folder are not followed.
 */
export async function readData(folder: string | undefined): Promise<(name: string) => Reading | undefined> {
  if (folder === undefined) return () => undefined;
  const readings = new Map<string, Reading>();
  const root = await realPath(folder).catch((failure: unknown) => {
    throw new Problem(`--data ${folder}: ${explain(failure)}`);
  });
  for (const path of await listFolder(root)) {
    const file = showPath(path.subarray(root.length + 1));
    const format = formatOfFile(file);
    const name = file.replace(/\.[^.]+$/, '');
    if (!format || format === 'html' || readings.has(name)) continue;
    readings.set(name, await readDocument(path, root, format));
  }
  return (name) => readings.get(name);
}

async function readDocument(path: Path, root: Path, format: FormatName): Promise<Reading> {
  const file = showPath(path.subarray(root.length + 1));
  let text: string;
  try {
    text = decode(await readRegularFile(await targetOf(path, root)));
  } catch (failure) {
    return tell(file, error('', 'unreadable', explain(failure)));
  }
  const defaultName = basename(file).replace(/\.[^.]+$/, '');
  return orWhyNot(() => FORMATS[format].read(text, { defaultName }));
}

/** Where a link in the folder leads; other paths lead to themselves. */
async function targetOf(path: Path, root: Path): Promise<Path> {
  const found = await lookAt(path);
  if (!found?.isSymbolicLink()) return path;
  if (!(await leadsInside(path, root)))
    throw new Problem('It is a link that leaves the folder, and is not read. Copy it.');
  return realPath(path);
}

function tell(file: string, note: Note): Reading {
  err.line(...noteLine({ file, ...note }));
  return { notes: [{ ...note, message: `${file}: ${note.message}` }] };
}
