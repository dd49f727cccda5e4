/** What the cells of a table look like, in shares of those with a content. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookAtCells } from '../../../../src/formats/reading/confidence/cells.ts';
import { type Content, tableOf } from '../grids.ts';

const look = (...rows: readonly (readonly Content[])[]) => lookAtCells(tableOf(['a', 'b'], ...rows));

describe('the cells of a table', () => {
  it('are facts, names, code or prose', () => {
    assert.deepEqual(look(['x', '5 €'], ['x', 'Ada Lovelace'], ['x', 'getName()'], ['x', 'all of the flour']), {
      facts: 0.25,
      names: 0.25,
      code: 0.25,
      prose: 0.25,
    });
  });

  it('are looked at below the headers, without the first column and empty cells', () => {
    const nothing = { facts: 0, names: 0, code: 0, prose: 0 };
    assert.deepEqual(lookAtCells(tableOf(['5 €', '6 €'], ['5 €', ''], ['Ada'])), nothing);
    assert.deepEqual(lookAtCells(tableOf()), nothing);
  });

  it('are looked at once, if they span columns', () => {
    assert.equal(look(['x', '5 €', '<', '<'], ['x', 'y']).facts, 0.5);
  });

  it('may have items in place of a text', () => {
    const items = ['all of', 'the flour'].map((text) => ({ text, examples: [] }));
    assert.deepEqual(look(['x', { items }]), { facts: 0, names: 0, code: 0, prose: 1 });
    assert.equal(look(['x', { lines: ['Ada'], items: [] }]).names, 1);
  });
});
