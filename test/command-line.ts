/** Runs the built command line in temporary folders. */
import { spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

export const CLI = resolve('dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(cwd: string, args: readonly string[], input?: string): Outcome {
  return spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', ...(input !== undefined && { input }) });
}

/** Runs commands for `runTogether`. */
class CommandThread {
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #port;
  readonly #worker;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(resolve('test/command-thread.mjs'), {
      workerData: { port: port2, signal: this.#signal },
      transferList: [port2],
    });
    // It ends with the tests.
    this.#worker.unref();
  }

  run(cwd: string, args: readonly string[]): Outcome {
    Atomics.store(this.#signal, 0, 0);
    this.#worker.postMessage({ cwd: resolve(cwd), args });
    Atomics.wait(this.#signal, 0, 0);
    const { failure, ...outcome } = receiveMessageOnPort(this.#port)!.message;
    if (failure) throw new Error(failure);
    return outcome;
  }
}

let thread: CommandThread | undefined;

/**
 * Like `run`, but a file of tests runs all these commands in one process, at a quarter of the cost. For tests of what
 * commands write. How the process starts and ends, and what it does with signals and pipes, is for `run`.
 */
export function runTogether(cwd: string, args: readonly string[]): Outcome {
  thread ??= new CommandThread();
  return thread.run(cwd, args);
}

/** Like `run`, but asynchronous, so that the test can for example read from a pipe. */
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

/** Creates a temporary folder that every user may enter. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  chmodSync(folder, 0o755);
  return folder;
}

const ORDINARY = 65534;

/** A user without root privileges: the current one, or another one if the tests run as root. */
export class OrdinaryUser {
  readonly #home = makeFolder();
  readonly #cli: string;
  readonly id: { readonly uid?: number; readonly gid?: number } =
    process.getuid?.() === 0 ? { uid: ORDINARY, gid: ORDINARY } : {};

  constructor() {
    // Only root may be able to read the project's folder.
    cpSync(resolve('dist'), join(this.#home, 'dist'), { recursive: true });
    this.#cli = join(this.#home, 'dist/cli.js');
  }

  run(cwd: string, args: readonly string[]): Outcome {
    return spawnSync(process.execPath, [this.#cli, ...args], { cwd, encoding: 'utf8', ...this.id });
  }

  /** Why tests can't run as an ordinary user here, for example because only root can read Node; `false` if they can. */
  get whyNot(): string | false {
    return this.run('/', ['--version']).status === 0 ? false : 'an ordinary user cannot run Node here';
  }

  leave(): void {
    rmSync(this.#home, { recursive: true });
  }
}
