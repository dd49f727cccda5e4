import { constants, write } from 'node:fs';
import { type FileHandle, mkdir, open, readlink, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { undoAtExit } from './at-exit.ts';
import { removeAtOnce, removeLeftovers, temporaryName } from './leftovers.ts';
import { folderOf, joinPath, type Path } from './path.ts';
import { Problem } from './problem.ts';
import { expectNoLink, lookAt } from './read-file.ts';

/** Windows lacks some of these flags. */
const { O_RDWR, O_WRONLY, O_NOCTTY = 0, O_NOFOLLOW = 0 } = constants;

/**
 * Writes a text or bytes to a path that the user named. Replaces a regular file whole or not at all, and keeps its owner and
 * permissions. Keeps a link and replaces its target. Writes directly to pipes, devices and file descriptors.
 */
export async function writeNamedFile(name: string, text: string | Uint8Array): Promise<void> {
  const file = await followLinks(name);
  const descriptor = DESCRIPTOR.exec(file)?.[1];
  if (descriptor !== undefined) return writeThrough(Number(descriptor), text);
  const found = await stat(file).catch(nothingThere);
  if (found?.isDirectory()) throw new Problem('This is a folder. Name a file in it.');
  if (!found || found.isFile()) return replace(Buffer.from(file), text, { old: found });
  const handle = await open(file, O_WRONLY | O_NOCTTY);
  try {
    await writeThrough(handle.fd, text);
  } finally {
    await handle.close();
  }
}

/**
 * Writes a text to a file in a folder whose content is not trusted: whole or not at all, and never through a link.
 * Expects a path without links, and rejects if a link has appeared in it.
 */
export async function writeRegularFile(file: Path, text: string): Promise<void> {
  await expectNoLink(file);
  await replace(file, text, { old: await lookAt(file), check: () => expectNoLink(file) });
}

/**
 * Rewrites a page of an export like `writeRegularFile`, and keeps its access and modification times, which say when
 * somebody last changed what it says. `old` is the page as it was before it was read.
 */
export async function rewritePage(file: Path, text: string, old: Stats): Promise<void> {
  await expectNoLink(file);
  await replace(file, text, { old, check: () => expectNoLink(file), finish: (handle) => keepTimes(handle, old) });
}

/** Creates a folder if it is missing. Expects a path without links. */
export async function makeFolder(folder: Path): Promise<void> {
  const found = await lookAt(folder);
  if (found && !found.isDirectory()) throw new Problem('This is not a folder. Rename it first.');
  if (!found) {
    await mkdir(folder).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EEXIST') throw failure;
    });
  }
}

/** Removes a regular file. Expects a path without links. */
export async function removeRegularFile(file: Path): Promise<void> {
  await expectNoLink(file);
  await rm(file, { force: true });
}

/** Removes a folder if it is empty. Returns whether it is gone. */
export async function removeEmptyFolder(folder: Path): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    (failure: NodeJS.ErrnoException) => failure.code === 'ENOENT',
  );
}

/** Matches every path of a file descriptor of this process. */
const DESCRIPTOR = new RegExp(`^(?:/dev|/proc/(?:self|${process.pid}))/fd/(\\d+)$`);

const MOST_LINKS = 40;

/** Resolves the links of a path, which need not exist yet. Keeps paths of file descriptors. */
async function followLinks(name: string): Promise<string> {
  let path = resolve(name);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = await realpath(dirname(path)).catch(nothingThere);
    if (folder === undefined) throw new Problem(`There is no folder ${dirname(path)}. Create it first.`);
    path = join(folder, basename(path));
    if (DESCRIPTOR.test(path)) return path;
    const link = await readlink(path).catch(() => undefined);
    if (link === undefined) return path;
    path = resolve(folder, link);
  }
  throw new Problem('The symbolic links form a loop. Remove them.');
}

function nothingThere(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== 'ENOENT') throw failure;
}

/** Writes to a pipe or device. Waits for a slow reader. */
async function writeThrough(descriptor: number, text: string | Uint8Array): Promise<void> {
  let rest: Uint8Array = Buffer.from(text);
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

/** How a file is replaced. */
interface Replacement {
  /** The file as it was; `undefined` if there was none. */
  readonly old: Stats | undefined;
  /** Rejects if the file must not be replaced. */
  readonly check?: () => Promise<void>;
  /** Is called with the new file when its text is written. */
  readonly finish?: (handle: FileHandle) => Promise<void>;
}

/** Writes a temporary file beside the old one and renames it over the old one. */
async function replace(file: Path, text: string | Uint8Array, how: Replacement): Promise<void> {
  const { old, check, finish } = how;
  await removeLeftovers(folderOf(file));
  const beside = joinPath(folderOf(file), temporaryName());
  const forget = undoAtExit(() => removeAtOnce(beside));
  try {
    const handle = await open(beside, 'wx', old ? 0o600 : 0o666);
    try {
      await handle.writeFile(text);
      if (old) await keepRights(handle, old);
      await finish?.(handle);
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
    await overwrite(file, text, finish);
  } finally {
    forget();
  }
}

/** Error codes of a file that may be writable, though it can't be replaced with its owner kept. */
const NOT_REPLACEABLE = new Set(['EPERM', 'EACCES', 'EINVAL', 'EBUSY', 'EXDEV', 'EROFS']);

async function keepRights(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid);
  await handle.chmod(mode & 0o7777);
}

/** Only the owner of a file may set its times. Others who may write it leave the times of their writing. */
async function keepTimes(handle: FileHandle, { atimeMs, mtimeMs }: Stats): Promise<void> {
  await handle.utimes(atimeMs / 1000, mtimeMs / 1000).catch(() => undefined);
}

/** Overwrites a file that can't be replaced. Restores the old bytes on failure, which needs no new disk space. */
async function overwrite(file: Path, text: string | Uint8Array, finish: Replacement['finish']): Promise<void> {
  const handle = await open(file, O_RDWR | O_NOFOLLOW);
  try {
    const { nlink } = await handle.stat();
    if (nlink > 1) throw new Problem('This file has several hard links and another owner. Copy it first.');
    const old = await handle.readFile();
    try {
      await fill(handle, Buffer.from(text));
    } catch (failure) {
      await fill(handle, old);
      throw failure;
    } finally {
      await finish?.(handle);
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
