import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdList } from '../../src/document/ids.ts';

describe('the ids of a list', () => {
  it('are never given twice', () => {
    const ids = new IdList(['review', 'review-3']);
    assert.deepEqual(
      ['review', 'review', 'other', 'other', 'review-2'].map((wanted) => ids.add(wanted)),
      ['review-2', 'review-4', 'other', 'other-2', 'review-2-2'],
    );
  });

  it('are those that were there, and those that were added', () => {
    const ids = new IdList(['review']);
    ids.add('other');
    assert.deepEqual(
      ['review', 'other', 'third'].map((id) => ids.has(id)),
      [true, true, false],
    );
  });
});
