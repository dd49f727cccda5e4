import { constants, write } from 'node:fs';
import { type FileHandle, mkdir, open, readlink, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { removeLeftovers, temporaryName } from './leftovers.ts';
import { folderOf, joinPath, type Path } from './path.ts';
import { Problem } from './problem.ts';
import { expectNoLink, lookAt } from './read-file.ts';

/** Some of them are missing on Windows. */
const { O_RDWR, O_WRONLY, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;

/**
 * Writes a text to where somebody named. A regular file is replaced whole or not at all, and keeps its owner and its
 * rights; a link stays, and what it leads to is replaced. Pipes, devices and descriptors are written through.
 */
export async function writeNamedFile(name: string, text: string): Promise<void> {
  const file = await followLinks(name);
  const descriptor = DESCRIPTOR.exec(file)?.[1];
  if (descriptor !== undefined) return writeThrough(Number(descriptor), text);
  const found = await stat(file).catch(nothingThere);
  if (found?.isDirectory()) throw new Problem('This is a folder. Name a file in it.');
  if (!found || found.isFile()) return replace(Buffer.from(file), text, found);
  const handle = await open(file, O_WRONLY | O_NOCTTY);
  try {
    await writeThrough(handle.fd, text);
  } finally {
    await handle.close();
  }
}

/**
 * Writes a text to a file in a folder that others may have filled: whole or not at all, and never through a link. The
 * path has no links in it; one that appears there is refused.
 */
export async function writeRegularFile(file: Path, text: string): Promise<void> {
  await expectNoLink(file);
  await replace(file, text, await lookAt(file), () => expectNoLink(file));
}

/** Makes a folder, if it is not there; its path has no links in it. */
export async function makeFolder(folder: Path): Promise<void> {
  const found = await lookAt(folder);
  if (found && !found.isDirectory()) throw new Problem('It is no folder. Rename it first.');
  if (!found) {
    await mkdir(folder).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EEXIST') throw failure;
    });
  }
}

/** Removes a regular file whose path has no links in it. */
export async function removeRegularFile(file: Path): Promise<void> {
  await expectNoLink(file);
  await rm(file, { force: true });
}

/** Removes a folder, if nothing is left in it. Answers whether it is gone. */
export async function removeEmptyFolder(folder: Path): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    (failure: NodeJS.ErrnoException) => failure.code === 'ENOENT',
  );
}

/** A descriptor of this process, however its path is written. */
const DESCRIPTOR = new RegExp(`^(?:/dev|/proc/(?:self|${process.pid}))/fd/(\\d+)$`);

const MOST_LINKS = 40;

/** Where a name leads, also where nothing is there yet. Descriptors are not followed to their files. */
async function followLinks(name: string): Promise<string> {
  let path = resolve(name);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(path)).catch(nothingThere);
    if (folder === undefined) throw new Problem(`There is no folder ${dirname(path)}. Make it first.`);
    path = join(folder, basename(path));
    if (DESCRIPTOR.test(path)) return path;
    const link = await readlink(path).catch(() => undefined);
    if (link === undefined) return path;
    path = resolve(folder, link);
  }
  throw new Problem('Its links lead in a circle. Remove them.');
}

function nothingThere(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== 'ENOENT') throw failure;
}

/** Writes to what is no regular file; waits for a reader that is slow. */
async function writeThrough(descriptor: number, text: string): Promise<void> {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    const written = await promisify(write)(descriptor, rest, 0, rest.length, null).catch(
      async (failure: NodeJS.ErrnoException) => {
        if (failure.code !== 'EAGAIN') throw failure;
        await wait(10);
        return { bytesWritten: 0 };
      },
    );
    rest = rest.subarray(written.bytesWritten);
  }
}

/** Writes into a new file beside the old one, which then takes its place. `check` rejects where it may not. */
async function replace(file: Path, text: string, old: Stats | undefined, check?: () => Promise<void>): Promise<void> {
  await removeLeftovers(folderOf(file));
  const beside = joinPath(folderOf(file), temporaryName());
  try {
    const handle = await open(beside, 'wx', old ? 0o600 : 0o666);
    try {
      await handle.writeFile(text);
      if (old) await keepRights(handle, old);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await check?.();
    await rename(beside, file);
  } catch (failure) {
    await rm(beside, { force: true }).catch(() => undefined);
    const { code = '' } = failure as NodeJS.ErrnoException;
    if (!old || !NOT_REPLACEABLE.has(code)) throw failure;
    await check?.();
    await overwrite(file, text);
  }
}

/** Where a file may be written, but nothing may be put beside it or in its place with the same owner. */
const NOT_REPLACEABLE = new Set(['EPERM', 'EACCES', 'EINVAL', 'EBUSY', 'EXDEV', 'EROFS']);

async function keepRights(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid);
  await handle.chmod(mode & 0o7777);
}

/** Writes over a file that can't be replaced. What fails gives the old bytes back: no block of them was given up. */
async function overwrite(file: Path, text: string): Promise<void> {
  const handle = await open(file, O_RDWR | O_NOFOLLOW);
  try {
    const { nlink } = await handle.stat();
    if (nlink > 1) throw new Problem('It has several names (hard links) and another owner. Copy it first.');
    const old = await handle.readFile();
    try {
      await fill(handle, Buffer.from(text));
    } catch (failure) {
      await fill(handle, old);
      throw failure;
    }
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
  await handle.truncate(bytes.length);
  await handle.sync();
}
