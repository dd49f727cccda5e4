import { basename, extname } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { error, type Note, warning } from '../formats/report.ts';
import { explain, Problem } from '../pages/files/problem.ts';
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
  const isName = pattern === STANDARD_INPUT || !isDynamicPattern(pattern);
  if (isName || (await lookAt(pattern).catch(() => undefined))) return { files: [pattern], notes: [] };
  const { files, links } = await findFiles(pattern);
  const notes = links.map((file) => ({ file, ...warning('', 'symbolic-link', LEADS_OUT) }));
  return { files: files.length > 0 || links.length > 0 ? files : [pattern], notes };
}

const LEADS_OUT = 'This symbolic link leaves the searched folder, so it was not read. Name it to read it.';

/** Reads a file or standard input as UTF-8, or as UTF-16 if it has that byte-order mark. Never rejects. */
export async function readText(file: string): Promise<Content> {
  try {
    const bytes = file === STANDARD_INPUT ? await readToEnd(process.stdin) : await readNamedFile(file);
    return { text: decode(bytes) };
  } catch (failure) {
    return {
      failure: error('', failure instanceof WrongEncoding ? 'wrong-encoding' : 'unreadable', sentenceOf(failure)),
    };
  }
}

class WrongEncoding extends Problem {}

function sentenceOf(failure: unknown): string {
  const { code } = failure as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no such file.';
  return code === 'EISDIR' ? 'This is a folder. Name its files, for example as FOLDER/*.json.' : explain(failure);
}

/** Decodes bytes as text; throws a `WrongEncoding` if they are not. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') throw failure;
    throw new WrongEncoding(
      `The file is not valid ${encoding.toUpperCase()}. Save it as UTF-8 (in Excel: CSV UTF-8).`,
      {
        cause: failure,
      },
    );
  }
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
