import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requirementsIn } from '../../../../src/formats/reading/tables/value-codes.ts';

describe('what a column says of what is required', () => {
  it('is said by words, in any column', () => {
    const read = requirementsIn(['required', 'anything']);
    assert.deepEqual(['required', 'optional', 'anything'].map(read), [true, false, undefined]);
  });

  it('is said by letters, if there are only two, and one of them is N', () => {
    assert.deepEqual(['O', 'N', 'o', ''].map(requirementsIn(['O', 'N', '', 'o'])), [true, false, true, undefined]);
    assert.deepEqual(['O', 'R'].map(requirementsIn(['O', 'R'])), [undefined, undefined]);
    assert.equal(requirementsIn(['O', 'N', 'later'])('O'), undefined);
  });
});
