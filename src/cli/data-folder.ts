import { basename } from 'node:path';
import { error, type Note, type Reading } from '../formats/report.ts';
import { explain, Problem } from '../pages/files/problem.ts';
import { type Path, showPath } from '../pages/files/path.ts';
import { leadsInside, listFolder, lookAt, readRegularFile, realPath } from '../pages/files/read-file.ts';
import { readFile } from '../formats/read-file.ts';
import { formatOfFile } from '../formats/registry.ts';
import { printNotes } from './terminal.ts';

/**
 * Reads the documents in a folder, of any format but HTML, and returns a lookup by name. Prints an error
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
    const isData = /\.(?:xls[xmb]?|ods|txt)$/i.test(file) || (format !== undefined && format !== 'html');
    const name = file.replace(/\.[^.]+$/, '');
    if (isData && !readings.has(name)) readings.set(name, await readDocument(path, root));
  }
  return (name) => readings.get(name);
}

async function readDocument(path: Path, root: Path): Promise<Reading> {
  const file = showPath(path.subarray(root.length + 1));
  try {
    const bytes = await readRegularFile(await targetOf(path, root));
    const reading = await readFile({ name: file, bytes }, { defaultName: basename(file).replace(/\.[^.]+$/, '') });
    const [failure] = reading.skill || reading.framework ? [] : reading.notes;
    return failure?.code === 'unknown-encoding' ? printUnreadable(file, failure) : reading;
  } catch (failure) {
    return printUnreadable(file, error('', 'unreadable', explain(failure)));
  }
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
