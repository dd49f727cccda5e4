/** Themes of host systems reach every element. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TAGS } from '../../src/define/tags.ts';

const FOLDER = 'src/styles/themes';

describe('each theme', () => {
  for (const file of readdirSync(FOLDER)) {
    it(`${file} reaches all elements`, () => {
      const lists = readFileSync(`${FOLDER}/${file}`, 'utf8').match(/:where\([^)]*\blevel-picker\b[^)]*\)/g) ?? [];
      assert.ok(lists.length > 0);
      for (const list of lists) {
        const named = list.slice(':where('.length, -1).split(',');
        assert.deepEqual(named.map((tag) => tag.trim()).sort(), [...TAGS].sort());
      }
    });
  }
});
