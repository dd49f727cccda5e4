/**
 * Readers lose no word in silence: each word of a source is in the result, in `readAs` or in a note, or the file is
 * refused with an error. The words of the source are found by `scripts/source-words.ts`, without the readers.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lostWords, wordsOfFile } from '../../scripts/source-words.ts';
import { FORMATS, type Reading } from '../../src/formats/index.ts';
import { GENERATED } from '../field/generated.ts';
import { ALL } from '../field/minimal/index.ts';
import {
  changesOf,
  type FieldFile,
  inventedFile,
  readAgain,
  readChanged,
  readInvented,
  readSmall,
  smallFile,
} from '../field/read-once.ts';

async function assertReadTwice(file: FieldFile, reading: Reading): Promise<void> {
  assert.deepEqual(await readAgain(file), reading, 'the file is read the same twice');
  await assertKept(file, reading);
}

async function assertKept({ name, bytes }: FieldFile, reading: Reading): Promise<void> {
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
    it(file, async () => assertReadTwice(inventedFile(file), await readInvented(file)));
  }

  for (const small of ALL) {
    it(small.kind, async () => {
      await assertReadTwice(smallFile(small), await readSmall(small));
      for (const [change, file] of changesOf(small)) await assertKept(file, await readChanged(small, change));
    });
  }
});

describe('Words of generated sources', () => {
  for (const [kind, sources] of Object.entries(GENERATED)) {
    it(kind, async () => {
      const property = fc.asyncProperty(sources, async ({ format, source }) => {
        const file = { name: `file.${FORMATS[format].endings[0]}`, bytes: new TextEncoder().encode(source) };
        await assertReadTwice(file, await readAgain(file));
      });
      await fc.assert(property, { numRuns: Number(process.env['RUNS'] ?? 50) });
    });
  }
});
