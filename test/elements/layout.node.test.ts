import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLayout, type LayoutConditions } from '../../src/elements/table/layout.ts';

const usual: LayoutConditions = {
  layout: 'auto',
  count: 5,
  columns: Infinity,
  choice: { current: -1, target: -1 },
  chosen: [],
  isPrinting: false,
};

describe('the layout of a matrix', () => {
  for (const [when, conditions, isGrid, visible] of [
    ['all columns fit', {}, true, [0, 1, 2, 3, 4]],
    ['some fit', { columns: 2, choice: { current: 2, target: 3 } }, true, [2, 3]],
    ['some fit, and none is chosen', { columns: 3 }, true, [0, 1, 2]],
    ['some fit, and the target is far', { columns: 2, choice: { current: 0, target: 4 } }, true, [0, 4]],
    ['the top level is chosen', { columns: 3, choice: { current: 4, target: -1 } }, true, [2, 3, 4]],
    [
      'the reader chose a hidden level',
      { columns: 2, choice: { current: 2, target: 3 }, chosen: [0, 2, 3] },
      true,
      [0, 2],
    ],
    ['the reader chose more than fit', { columns: 2, chosen: [4, 0, 2] }, true, [0, 4]],
    ['the reader hid one', { columns: 3, chosen: [4, 0] }, true, [0, 4]],
    ['one fits', { columns: 1, choice: { current: 2, target: 3 } }, false, [2]],
    ['nothing fits', { columns: 0, choice: { current: 2, target: 3 } }, false, [2]],
    ['one fits, and none is chosen', { columns: 1 }, false, [0, 1, 2, 3, 4]],
    ['one fits of one', { columns: 1, count: 1 }, true, [0]],
    ['a grid is wanted', { layout: 'grid', columns: 1 }, true, [0, 1, 2, 3, 4]],
    ['tables are wanted', { layout: 'levels' }, false, [0, 1, 2, 3, 4]],
    ['many levels are printed', { isPrinting: true, choice: { current: 1, target: 2 } }, false, [0, 1, 2, 3, 4]],
    ['few levels are printed', { isPrinting: true, count: 4, columns: 1 }, true, [0, 1, 2, 3]],
  ] as [string, Partial<LayoutConditions>, boolean, number[]][]) {
    it(`where ${when}`, () => {
      const layout = chooseLayout({ ...usual, ...conditions });
      assert.equal(layout.isGrid, isGrid);
      assert.deepEqual(layout.visible, visible);
      const count = conditions.count ?? usual.count;
      assert.deepEqual(
        [...layout.visible, ...layout.hidden].sort((a, b) => a - b),
        [...Array(count).keys()],
      );
    });
  }
});
