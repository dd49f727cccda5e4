import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { folderOf, joinPath, type Path } from './path.ts';
import { Problem } from './problem.ts';

/** More does not fit into one text. */
const MOST_BYTES = 500_000_000;

/** Some of them are missing on Windows. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** The bytes of a regular file. Follows no link, and never waits, as reading from a pipe would. */
export async function readRegularFile(path: Path): Promise<Buffer> {
  await expectNoLink(path);
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) throw new Problem(NOT_REGULAR);
    return await readHandle(handle);
  } finally {
    await handle.close();
  }
}

const NOT_REGULAR = 'It is no regular file, so it is not read. Move it elsewhere.';

/** The bytes of what somebody named: a file, or a pipe or device, which is read to its end. */
export async function readNamedFile(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    return await readHandle(handle);
  } finally {
    await handle.close();
  }
}

async function readHandle(handle: FileHandle): Promise<Buffer> {
  if ((await handle.stat()).size > MOST_BYTES) throw new Problem(TOO_LARGE);
  return readToEnd(handle.createReadStream({ autoClose: false }));
}

const TOO_LARGE = `The file is too large: more than ${MOST_BYTES / 1_000_000} MB. Split it.`;

/** All bytes of a stream. */
export async function readToEnd(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    if ((size += (chunk as Buffer).length) > MOST_BYTES) throw new Problem(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}

/** What stands in a folder, in the order of the names' bytes. */
export async function listFolder(folder: Path): Promise<Path[]> {
  const names = await readdir(folder, { encoding: 'buffer' });
  return names.sort(Buffer.compare).map((name) => joinPath(folder, name));
}

/** What stands at a place, itself and not where a link leads; `undefined` for nothing. */
export async function lookAt(path: Path | string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

/** The path of a folder without any links in it. */
export async function realPath(path: Path | string): Promise<Path> {
  return realpath(path, { encoding: 'buffer' });
}

/** Whether a path leads to a place below a folder, all links followed; both must be there. */
export async function leadsInside(path: Path | string, folder: Path | string): Promise<boolean> {
  const [place, around] = await Promise.all([realPath(path), realPath(folder)]).catch(() => []);
  return !!place && !!around && place.indexOf(joinPath(around, '')) === 0;
}

/** Rejects where a link stands at a path without links, or where one stood in meanwhile for a folder above it. */
export async function expectNoLink(path: Path): Promise<void> {
  const found = await lookAt(path);
  const isMoved = !(await realPath(folderOf(path))).equals(folderOf(path));
  if (found?.isSymbolicLink() || isMoved) throw new Problem(`It is a link. Nothing goes through links${WAY_OUT}`);
  if (found && !found.isFile()) throw new Problem(`It is no regular file${WAY_OUT}`);
}

const WAY_OUT = ': replace it by what it stands for, or remove it.';
