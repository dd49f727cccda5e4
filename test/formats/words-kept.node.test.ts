/**
 * Readers lose no word in silence: each word of a source is in the result, in `readAs` or in a note, or the file is
 * refused with an error. The words of the source are found by `scripts/source-words.ts`, without the readers.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lostWords, wordsOfFile } from '../../scripts/source-words.ts';
import { type FileOptions, FORMATS, readFile } from '../../src/formats/index.ts';
import { GENERATED } from '../field/generated.ts';
import { ALL } from '../field/minimal/index.ts';

async function assertKept(name: string, bytes: Uint8Array, options: FileOptions = {}): Promise<void> {
  const reading = await readFile({ name, bytes }, options);
  assert.deepEqual(await readFile({ name, bytes }, options), reading, 'the file is read the same twice');
  const isRead = reading.skill !== undefined || reading.framework !== undefined;
  const hasErrors = reading.notes.some(({ severity }) => severity === 'error');
  assert.equal(hasErrors, !isRead, 'there is a result, or there are errors');
  if (isRead) assert.deepEqual(lostWords(await wordsOfFile(name, bytes), reading), []);
}

const FOLDER = join(import.meta.dirname, '../field/invented');
const FILES = readdirSync(FOLDER).filter((file) => /^\d/.test(file));

/** Why words of some kinds are lost. */
describe('Words of files', () => {
  for (const file of FILES) {
    it(file, async () => {
      await assertKept(file, readFileSync(join(FOLDER, file)), { defaultName: basename(file, extname(file)) });
    });
  }

  for (const { kind, file, source, options } of ALL) {
    it(kind, async () => {
      const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
      await assertKept(file, bytes, { defaultName: basename(file, extname(file)), ...options });
    });
  }
});

describe('Words of generated sources', () => {
  for (const [kind, sources] of Object.entries(GENERATED)) {
    it(kind, async () => {
      const property = fc.asyncProperty(sources, async ({ format, source }) => {
        const name = `file.${FORMATS[format].endings[0]}`;
        await assertKept(name, new TextEncoder().encode(source), { defaultName: 'file' });
      });
      await fc.assert(property, { numRuns: Number(process.env['RUNS'] ?? 50) });
    });
  }
});
