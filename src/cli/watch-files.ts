import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { explain } from '../pages/files/problem.ts';
import { STANDARD_INPUT } from './input.ts';
import { err, out } from './terminal.ts';

/**
 * Calls back after a file changes, including when an editor replaces it, until the process is stopped. Prints an error
 * and returns if a folder can't be watched, or can no longer be watched.
 */
export async function watchFiles(files: readonly string[], changed: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void changed().then(() => out.isClosed && process.exit()), 100);
  };
  const named = files.filter((file) => file !== STANDARD_INPUT);
  const names = new Set(named.map((file) => basename(file)));
  const folders = [...new Set(named.map((file) => dirname(file)))];
  const stops = new AbortController();
  await Promise.race(
    folders.map((folder) =>
      watchFolder(folder, stops.signal, (name) => {
        if (name === null || names.has(name)) later();
      }),
    ),
  ).catch(({ folder, failure }: Unwatched) => err.line(`${folder}: cannot watch this folder: ${explain(failure)}`));
  clearTimeout(timer);
  stops.abort();
}

interface Unwatched {
  readonly folder: string;
  readonly failure: unknown;
}

/** Never resolves. Rejects if the folder can't be watched. */
function watchFolder(folder: string, signal: AbortSignal, changed: (name: string | null) => void): Promise<never> {
  return new Promise((_, reject: (unwatched: Unwatched) => void) => {
    const fail = (failure: unknown) => reject({ folder, failure });
    try {
      watch(folder, { signal }, (_, name) => changed(name)).on('error', fail);
    } catch (failure) {
      fail(failure);
    }
  });
}
