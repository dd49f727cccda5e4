/** What `embed` says of paths that it can't use. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runTogether } from '../command-line.ts';
import { embed, folder, wiki } from './wiki.ts';

describe('embed says of', () => {
  it('a path that it is no folder, and what to do', () => {
    for (const [name, words] of [
      ['missing', 'There is no such file or folder. Check the name.'],
      [join(wiki, 'z.html'), 'This is not a folder, or part of its path is not a folder. Check the name.'],
    ] as const) {
      const { status, stderr } = runTogether(folder, ['embed', name]);
      assert.deepEqual([status, stderr], [1, `${name}: ${words}\n`]);
    }
    assert.match(embed('--data', 'missing').stderr, /--data missing: There is no such file or folder/);
  });
});
