import { Worker } from 'node:worker_threads';
import type { Made } from './made.ts';

/** The types of modules and of what these name, in a thread of its own, since TypeScript takes long. */
export function makeTypes(modules: readonly string[]): Promise<Made> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('types-thread.js', import.meta.url), { workerData: modules });
    worker.on('message', (files: ReadonlyMap<string, string>) => resolve({ files }));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The types stopped with code ${code}.`)));
  });
}
