import { basename, extname } from 'node:path';
import { escapePath, isDynamicPattern } from 'tinyglobby';
import { FILE_ENDINGS } from '../formats/registry.ts';
import { error, type Note, warning } from '../formats/report.ts';
import { decodeText } from '../formats/reading/encoding/index.ts';
import { explain } from '../pages/files/problem.ts';
import { findFiles } from '../pages/files/find-files.ts';
import { lookAt, readNamedFile, readToEnd } from '../pages/files/read-file.ts';
import type { FileNote } from './terminal.ts';

/** The file name that means standard input. */
export const STANDARD_INPUT = '-';

/** The text of a file, or the reason why it can't be read. */
export type Content =
  { readonly text: string; readonly failure?: undefined } | { readonly text?: undefined; readonly failure: Note };

/** The files to read, and notes on the files left out. */
export interface Inputs {
  readonly files: readonly string[];
  readonly notes: readonly FileNote[];
}

/**
 * Expands names and patterns to files, in order and without duplicates. A pattern without a match stays as it is, and
 * fails when it is read. Patterns follow no links out of the folder that they search; a note names each such link.
 */
export async function expand(patterns: readonly string[]): Promise<Inputs> {
  const found = await Promise.all(patterns.map(expandOne));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    notes: found.flatMap(({ notes }) => notes),
  };
}

async function expandOne(pattern: string): Promise<Inputs> {
  if (pattern === STANDARD_INPUT) return { files: [pattern], notes: [] };
  const found = await lookAt(pattern).catch(() => undefined);
  if (found?.isDirectory()) return expandFolder(pattern);
  if (found || !isDynamicPattern(pattern)) return { files: [pattern], notes: [] };
  const { files, notes } = await search(pattern);
  return { files: files.length > 0 || notes.length > 0 ? files : [pattern], notes };
}

/** The readable files of a folder and of those in it. */
async function expandFolder(folder: string): Promise<Inputs> {
  const found = await search(`${escapePath(folder.replace(/\/+$/, ''))}/**/*.{${FILE_ENDINGS.join(',')}}`);
  if (found.files.length > 0) return found;
  const none = error('', 'no-files', `There is no file with one of these endings: ${FILE_ENDINGS.join(', ')}.`);
  return { files: [], notes: [...found.notes, { file: folder, ...none }] };
}

async function search(pattern: string): Promise<Inputs> {
  const { files, links } = await findFiles(pattern);
  return { files, notes: links.map((file) => ({ file, ...warning('', 'symbolic-link', LEADS_OUT) })) };
}

const LEADS_OUT = 'This symbolic link leaves the searched folder, so it was not read. Name it to read it.';

/** The bytes of a file, or the reason why it can't be read. */
export type Bytes =
  { readonly bytes: Uint8Array; readonly failure?: undefined } | { readonly bytes?: undefined; readonly failure: Note };

/** Reads a file or standard input. Never rejects. */
export async function readBytes(file: string): Promise<Bytes> {
  try {
    return { bytes: file === STANDARD_INPUT ? await readToEnd(process.stdin) : await readNamedFile(file) };
  } catch (failure) {
    return { failure: error('', 'unreadable', sentenceOf(failure)) };
  }
}

/** Reads a text file or standard input, in any usual encoding. Never rejects. */
export async function readText(file: string): Promise<Content> {
  const { bytes, failure } = await readBytes(file);
  if (failure) return { failure };
  const { text, notes } = decodeText(bytes);
  return text === undefined ? { failure: notes[0]! } : { text };
}

function sentenceOf(failure: unknown): string {
  const { code } = failure as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
  return code === 'EISDIR' ? 'This is a folder. Name its files, for example as FOLDER/*.json.' : explain(failure);
}

/** Derives a skill's name from its file name: drops the language code and the ids that wikis append. */
export function nameOfFile(file: string): string {
  const name = basename(file, extname(file))
    .replace(/\.[a-z]{2}$/, '')
    .replace(/[ _-](?:[0-9a-f]{32}|\d{5,})$/, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
