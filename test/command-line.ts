/** Runs the command line as it is built, in folders that tests make. */
import { spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(cwd: string, args: readonly string[], input?: string): Outcome {
  return spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', ...(input !== undefined && { input }) });
}

/** As `run`, while the test goes on, for example to read from a pipe. */
export function runAside(cwd: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const told = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (told.stdout += chunk));
  child.stderr?.on('data', (chunk) => (told.stderr += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...told }));
  });
}

/** A folder of its own, which everybody may enter. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  chmodSync(folder, 0o755);
  return folder;
}

const ORDINARY = 65534;

/** Whoever is no administrator: the one who runs the tests, or, for root, another one. */
export class OrdinaryUser {
  readonly #home = makeFolder();
  readonly #cli: string;
  readonly id: { readonly uid?: number; readonly gid?: number } =
    process.getuid?.() === 0 ? { uid: ORDINARY, gid: ORDINARY } : {};

  constructor() {
    // The project may be where only root can read.
    cpSync(resolve('dist'), join(this.#home, 'dist'), { recursive: true });
    this.#cli = join(this.#home, 'dist/cli.js');
  }

  run(cwd: string, args: readonly string[]): Outcome {
    return spawnSync(process.execPath, [this.#cli, ...args], { cwd, encoding: 'utf8', ...this.id });
  }

  /** Why nothing can be run as an ordinary user here, for example since only root can read Node; `false` where it can. */
  get whyNot(): string | false {
    return this.run('/', ['--version']).status === 0 ? false : 'an ordinary user cannot run Node here';
  }

  leave(): void {
    rmSync(this.#home, { recursive: true });
  }
}
