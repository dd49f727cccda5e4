/** Files that several tests look at: each is read once for all tests that run in a process. */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type FileOptions, readFile, type Reading } from '../../src/formats/index.ts';
import { changedFiles } from './changed.ts';
import type { Case } from './minimal/case.ts';

export interface FieldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: FileOptions | undefined;
}

const readings = new Map<string, Promise<Reading>>();

/** Reads a file, also if it was read before. */
export function readAgain({ name, bytes, options }: FieldFile): Promise<Reading> {
  return readFile({ name, bytes }, { defaultName: basename(name, extname(name)), ...options });
}

/** @param key - tells the file from all others */
function readOnce(key: string, file: FieldFile): Promise<Reading> {
  const reading = readings.get(key) ?? readAgain(file);
  readings.set(key, reading);
  return reading;
}

export function smallFile({ file, source, options }: Case): FieldFile {
  return { name: file, bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source, options };
}

export function readSmall(small: Case): Promise<Reading> {
  return readOnce(`small: ${small.kind}`, smallFile(small));
}

export function inventedFile(name: string): FieldFile {
  return { name, bytes: readFileSync(join('test/field/invented', name)) };
}

export function readInvented(name: string): Promise<Reading> {
  return readOnce(`invented: ${name}`, inventedFile(name));
}

const changed = new Map<Case, ReadonlyMap<string, FieldFile>>();

/** A small file with one change, by what is changed. */
export function changesOf(small: Case): ReadonlyMap<string, FieldFile> {
  const files = changed.get(small) ?? changedFiles(smallFile(small));
  changed.set(small, files);
  return files;
}

export function readChanged(small: Case, change: string): Promise<Reading> {
  return readOnce(`small: ${small.kind}, ${change}`, changesOf(small).get(change)!);
}
