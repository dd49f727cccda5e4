import { basename } from 'node:path';
import { error, type Note, type Reading } from '../formats/report.ts';
import { explain, Problem } from '../pages/files/problem.ts';
import { type Path, showPath } from '../pages/files/path.ts';
import { leadsInside, listFolder, lookAt, readRegularFile, realPath } from '../pages/files/read-file.ts';
import { FORMATS, formatOfFile } from '../formats/registry.ts';
import type { FormatName } from '../formats/writers.ts';
import { decodeText } from '../formats/reading/encoding.ts';
import { printNotes } from './terminal.ts';
import { orWhyNot } from './read-document.ts';

/**
 * Reads the documents in a folder, `NAME.json`, `NAME.csv` or `NAME.md`, and returns a lookup by name. Prints an error
 * for each file that can't be read. Follows no links out of the folder.
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
    const decoded = decodeText(await readRegularFile(await targetOf(path, root)));
    if (decoded.text === undefined) return printUnreadable(file, decoded.notes[0]!);
    text = decoded.text;
  } catch (failure) {
    return printUnreadable(file, error('', 'unreadable', explain(failure)));
  }
  const defaultName = basename(file).replace(/\.[^.]+$/, '');
  return orWhyNot(() => FORMATS[format].read(text, { defaultName }));
}

/** Resolves a link within the folder; returns other paths unchanged. */
async function targetOf(path: Path, root: Path): Promise<Path> {
  const found = await lookAt(path);
  if (!found?.isSymbolicLink()) return path;
  if (!(await leadsInside(path, root)))
    throw new Problem('This symbolic link leaves the folder. Replace it with a copy of the file.');
  return realPath(path);
}

function printUnreadable(file: string, note: Note): Reading {
  printNotes(file, [note]);
  return { notes: [{ ...note, message: `${file}: ${note.message}` }] };
}
