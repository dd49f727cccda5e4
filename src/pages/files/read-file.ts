import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { folderOf, joinPath, type Path } from './path.ts';
import { Problem } from './problem.ts';

/** The maximum file size. A larger file does not fit into one string. */
const MOST_BYTES = 500_000_000;

/** Windows lacks some of these flags. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** Only Linux has this flag. Without it, reading a file changes its access time. */
const { O_NOATIME = 0 } = constants;

/** Reads a regular file. Follows no links, rejects pipes, which could block, and keeps the access time if it may. */
export async function readRegularFile(path: Path): Promise<Buffer> {
  await expectNoLink(path);
  const handle = await openUntouched(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    if (!(await handle.stat()).isFile()) throw new Problem(NOT_REGULAR);
    return await readHandle(handle);
  } finally {
    await handle.close();
  }
}

/** Only the owner of a file may read it without a new access time. */
async function openUntouched(path: Path, flags: number): Promise<FileHandle> {
  return open(path, flags | O_NOATIME).catch((failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPERM' || O_NOATIME === 0) throw failure;
    return open(path, flags);
  });
}

const NOT_REGULAR = 'This is not a regular file, so it was not read. Move it elsewhere.';

/** Reads a path that the user named: a file, or a pipe or device up to its end. */
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

/** Reads a stream to its end. */
export async function readToEnd(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    if ((size += (chunk as Buffer).length) > MOST_BYTES) throw new Problem(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}

/** Lists the entries of a folder, sorted by the bytes of their names. */
export async function listFolder(folder: Path): Promise<Path[]> {
  const names = await readdir(folder, { encoding: 'buffer' });
  return names.sort(Buffer.compare).map((name) => joinPath(folder, name));
}

export type Status = Stats;

/** Returns the status of a path without following a link; `undefined` if nothing is there. */
export async function lookAt(path: Path | string): Promise<Status | undefined> {
  try {
    return await lstat(path);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

/** Resolves all links in a path. */
export async function realPath(path: Path | string): Promise<Path> {
  return realpath(path, { encoding: 'buffer' });
}

/** Whether a path is inside a folder after all links are resolved. `false` if either does not exist. */
export async function leadsInside(path: Path | string, folder: Path | string): Promise<boolean> {
  const [place, around] = await Promise.all([realPath(path), realPath(folder)]).catch(() => []);
  return !!place && !!around && place.indexOf(joinPath(around, '')) === 0;
}

/**
 * Rejects if a path is a link, goes through one by now, or is not a regular file. A path that does not exist passes.
 */
export async function expectNoLink(path: Path): Promise<void> {
  const found = await lookAt(path);
  const isMoved = !(await realPath(folderOf(path))).equals(folderOf(path));
  if (found?.isSymbolicLink() || isMoved) throw new Problem(LINKED);
  if (found && !found.isFile()) throw new Problem('This is not a regular file. Remove it, or replace it with one.');
}

const LINKED =
  'This path goes through a symbolic link, which is not followed here. Remove the link, or replace it with its target.';
