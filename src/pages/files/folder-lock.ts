import { chmodSync, closeSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { undoAtExit } from './at-exit.ts';
import { joinPath, type Path } from './path.ts';
import { Problem } from './problem.ts';
import { ownMark, type ProcessMark, stillRuns } from './processes.ts';
import { lookAt, readRegularFile } from './read-file.ts';

/**
 * The names of locks. They are numbered: a lock that a killed run has left stays until a new one exists beside it. If
 * runs removed it first, two could do so at once, and one of them would remove the new lock of the other.
 */
const LOCK = /^\.skill-matrix-lock-([1-9]\d{0,5})\.tmp$/;
const nameOf = (number: number) => `.skill-matrix-lock-${number}.tmp`;

/** A lock contains the id of its process, and its start if the system says it. */
const CONTENT = /^([1-9]\d{0,9})(?: (\d{1,20}))?\n$/;

/** How often to read an empty lock again: its run writes to it right after creating it, unless it was killed. */
const MOST_READS = 50;

/** How often to try again after other runs that came and went. */
const MOST_TRIES = 100;

/** What is at the path of a lock. */
interface Found {
  readonly number: number;
  readonly path: Path;
  /** `foreign`: it only has the name of a lock. `left`: its run was killed. */
  readonly state: 'held' | 'left' | 'foreign';
  readonly owner?: ProcessMark;
}

/**
 * Locks a folder for this process, and returns a function that unlocks it. Rejects if another process works there.
 * Unlocks also if this process ends by an error or a signal. A folder that can't be written stays without a lock.
 */
export async function lockFolder(folder: Path): Promise<() => void> {
  const { id, start } = ownMark();
  const text = `${[id, start].filter(Boolean).join(' ')}\n`;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await locksIn(folder);
    expectNoneHeld(before);
    const path = joinPath(folder, nameOf(firstFree(before)));
    const release = create(path, text);
    if (release === 'unwritable') break;
    if (release === 'taken') continue;
    try {
      const after = await locksIn(folder);
      const others = after.filter((lock) => !lock.path.equals(path));
      // A run that was slow after looking for locks may have created another one.
      expectNoneHeld(others);
      if (others.length < after.length) {
        for (const lock of others) if (lock.state === 'left') await rm(lock.path).catch(() => undefined);
        return release;
      }
    } catch (failure) {
      release();
      throw failure;
    }
    release();
  }
  return () => undefined;
}

function expectNoneHeld(locks: readonly Found[]): void {
  const held = locks.find(({ state }) => state === 'held');
  if (!held) return;
  throw new Problem(
    `Process ${held.owner!.id} works in this folder. Wait until it has ended. If it is not skill-matrix, remove ${nameOf(held.number)} first.`,
  );
}

function firstFree(locks: readonly Found[]): number {
  const taken = new Set(locks.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}

/** Creates a lock, unless something is there. In one go, so that no signal is handled before it can be undone. */
function create(path: Path, text: string): (() => void) | 'taken' | 'unwritable' {
  const remove = () => removeOwn(path, text);
  const forget = undoAtExit(remove);
  try {
    writeNew(path, text);
  } catch (failure) {
    forget();
    return (failure as NodeJS.ErrnoException).code === 'EEXIST' ? 'taken' : 'unwritable';
  }
  showToAll(path);
  return () => {
    remove();
    forget();
  };
}

/** Writes a file that must not exist yet, or none. */
function writeNew(path: Path, text: string): void {
  const descriptor = openSync(path, 'wx');
  try {
    writeSync(descriptor, text);
  } catch (failure) {
    rmSync(path, { force: true });
    throw failure;
  } finally {
    closeSync(descriptor);
  }
}

/** Other users must be able to see whose lock it is, whatever the umask says. */
function showToAll(path: Path): void {
  try {
    chmodSync(path, 0o644);
  } catch {
    // A disk without permissions.
  }
}

/** Removes a lock if it is that of this process: somebody may have removed it, and another run have created its own. */
function removeOwn(path: Path, text: string): void {
  try {
    if (lstatSync(path).isFile() && readFileSync(path, 'utf8') === text) rmSync(path);
  } catch {
    // It is gone, or it can't be removed; then the next run takes it over.
  }
}

async function locksIn(folder: Path): Promise<Found[]> {
  const names = await readdir(folder, { encoding: 'buffer' }).catch(() => []);
  const found = await Promise.all(
    names.map((name) => {
      const [, number] = LOCK.exec(name.toString('latin1')) ?? [];
      return number === undefined ? undefined : look(joinPath(folder, name), Number(number));
    }),
  );
  return found.filter((lock) => lock !== undefined);
}

/** Looks at a lock; `undefined` if it is gone by now. */
async function look(path: Path, number: number): Promise<Found | undefined> {
  for (let reads = 0; reads < MOST_READS; reads++) {
    const found = await lookAt(path).catch(() => undefined);
    if (!found) return undefined;
    if (!found.isFile() || found.size > 100) return { number, path, state: 'foreign' };
    const bytes = await readRegularFile(path).catch(() => Buffer.from('unreadable'));
    if (bytes.length > 0) {
      const [, id, start] = CONTENT.exec(bytes.toString('latin1')) ?? [];
      if (id === undefined) return { number, path, state: 'foreign' };
      const owner = { id: Number(id), start };
      return { number, path, owner, state: stillRuns(owner, found.mtimeMs) ? 'held' : 'left' };
    }
    await wait(10);
  }
  return { number, path, state: 'left' };
}
