import { Worker } from 'node:worker_threads';
import type { Made } from './made.ts';

/** Emits the type declarations of modules and of what they refer to, in a separate thread, since TypeScript is slow. */
export function makeTypes(modules: readonly string[]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('types-thread.js', import.meta.url), { workerData: modules });
    worker.on('message', (files: ReadonlyMap<string, string>) => resolve({ files }));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread that emits the types exited with code ${code}.`)));
  });
}
