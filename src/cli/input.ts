import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { error, type Note } from '../formats/report.ts';

/** What stands for standard input among the names of files. */
export const STANDARD_INPUT = '-';

/** A text, or why there is none. */
export type Content =
  { readonly text: string; readonly failure?: undefined } | { readonly text?: undefined; readonly failure: Note };

/** The files that names and patterns stand for, each once, in their order; a pattern that nothing matches stays. */
export async function expand(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => {
      if (pattern === STANDARD_INPUT || !isDynamicPattern(pattern) || (await isFile(pattern))) return [pattern];
      const files = await glob(pattern, { onlyFiles: true, expandDirectories: false });
      return files.length > 0 ? files.sort() : [pattern];
    }),
  );
  return [...new Set(found.flat())];
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Reads a file, or standard input, as UTF-8, or as UTF-16 where its byte-order mark says so. Never rejects. */
export async function readText(file: string): Promise<Content> {
  try {
    const bytes = file === STANDARD_INPUT ? await readAll(process.stdin) : await readFile(file);
    return { text: decode(bytes) };
  } catch (failure) {
    const { code, message } = failure as NodeJS.ErrnoException;
    const [, own] = SENTENCES.find(([known]) => known === code) ?? [];
    return { failure: error('', own ? 'unreadable' : 'wrong-encoding', own ?? message) };
  }
}

const SENTENCES = [
  ['ENOENT', 'There is no such file.'],
  ['EISDIR', 'This is a folder. Name its files, for example as FOLDER/*.json.'],
  ['EACCES', 'The file may not be read.'],
  ['ENOTDIR', 'There is no such file.'],
  ['ERR_FS_FILE_TOO_LARGE', 'The file is too large.'],
  ['ERR_STRING_TOO_LONG', 'The file is too large.'],
] as const;

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') throw failure;
    throw new Error(`The file is not text in ${encoding.toUpperCase()}. Save it as UTF-8 (in Excel: CSV UTF-8).`, {
      cause: failure,
    });
  }
}

/** The name of a skill by that of its file: without what wikis add to it, and without a language. */
export function nameOfFile(file: string): string {
  const name = basename(file, extname(file))
    .replace(/\.[a-z]{2}$/, '')
    .replace(/[ _-](?:[0-9a-f]{32}|\d{5,})$/, '')
    .replace(/[-_ ]+/g, ' ')
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
