import { rmSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { joinPath, type Path } from './path.ts';
import { isRunning } from './processes.ts';

/** The names of files that are being written. A killed run leaves one behind; the number is its process id. */
const TEMPORARY = /^\.skill-matrix-(\d+)-[\da-z]+\.tmp$/;

const started = Date.now().toString(36);
const own = new Set<string>();

/** Returns a new name for a temporary file. */
export function temporaryName(): string {
  const name = `.skill-matrix-${process.pid}-${started}${own.size.toString(36).padStart(6, '0')}.tmp`;
  own.add(name);
  return name;
}

/** Whether a name is that of a temporary file, of this or another run. */
export function isTemporary(name: Buffer): boolean {
  return TEMPORARY.test(name.toString('latin1'));
}

const cleaned = new Set<string>();

/** Removes temporary files that killed runs left in a folder. Never rejects. */
export async function removeLeftovers(folder: Path): Promise<void> {
  const key = folder.toString('latin1');
  if (cleaned.has(key)) return;
  cleaned.add(key);
  for (const name of await readdir(folder, { encoding: 'buffer' }).catch(() => [])) {
    const text = name.toString('latin1');
    const [, writer] = TEMPORARY.exec(text) ?? [];
    if (writer === undefined || own.has(text) || isWriting(Number(writer))) continue;
    const path = joinPath(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile()) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Removes a temporary file of this run before the process ends. What fails here is left to the next run. */
export function removeAtOnce(file: Path): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays.
  }
}

/** A run before this one may have had the id of this process. */
function isWriting(writer: number): boolean {
  return writer !== process.pid && isRunning(writer);
}
