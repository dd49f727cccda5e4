/** Each kind of file that people have, in its smallest form, is read as they mean it, and says what it leaves out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCell, outlineOf } from './document.ts';
import { ALL } from './minimal/index.ts';
import type { Expected } from './minimal/case.ts';
import { readSmall } from './read-once.ts';

function assertExpected(outline: ReturnType<typeof outlineOf>, { cells, samples, ...lists }: Expected): void {
  const { cells: asked, ...named } = outline;
  const empty = { levels: [], roles: [], groups: [], skills: [], proficiencies: [] };
  assert.deepEqual(named, { name: named.name, ...empty, ...lists });
  assert.equal(asked.length, cells);
  for (const sample of samples) {
    const none = { skill: undefined, role: undefined, level: undefined };
    const found = { ...none, text: undefined, items: undefined, proficiency: undefined, ...findCell(outline, sample) };
    assert.deepEqual(found, { ...found, text: undefined, items: undefined, proficiency: undefined, ...sample });
  }
}

describe('Small files of each kind', () => {
  for (const found of ALL) {
    const { kind, expected, notes = [], todo } = found;
    it(kind, { todo }, async () => {
      const reading = await readSmall(found);
      const told = reading.notes.map(({ place, code }) => `${place}: ${code}`);
      if ('refused' in expected) {
        assert.equal(reading.skill ?? reading.framework, undefined);
        assert.equal(told[0], expected.refused);
        return;
      }
      assertExpected(outlineOf(reading), expected);
      assert.deepEqual(told, notes);
    });
  }
});
