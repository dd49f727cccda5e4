/** Invented files, as people keep them, are read as a careful person reads them. See `invented/README.md`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type ExpectedCell, findCell, type Outline, outlineOf } from './document.ts';
import { readInvented } from './read-once.ts';

/** What a file means. Without a name, the name of its file is the name. */
interface Expected extends Omit<Outline, 'name' | 'cells'> {
  readonly file: string;
  readonly name: string | null;
  /** How many expectations say something. */
  readonly cells: number;
  readonly samples: readonly ExpectedCell[];
}

const FOLDER = join(import.meta.dirname, 'invented');
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as readonly Expected[];

describe('Invented files', () => {
  for (const { file, samples, name, cells, ...lists } of EXPECTED) {
    it(file, async () => {
      const reading = await readInvented(file);
      const outline = outlineOf(reading);
      const { name: found, cells: asked, ...named } = outline;
      assert.deepEqual(
        reading.notes.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.deepEqual(named, lists);
      if (name !== null) assert.equal(found, name);
      assert.equal(asked.length, cells);
      for (const sample of samples) {
        const { text, items, proficiency } = findCell(outline, sample) ?? {};
        const { text: ownText, items: ownItems, proficiency: own } = sample;
        assert.deepEqual({ text, items, proficiency }, { text: ownText, items: ownItems, proficiency: own });
      }
    });
  }
});
