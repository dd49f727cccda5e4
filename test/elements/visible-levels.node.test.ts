/** Which levels are shown where only some fit. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { selectionSheet } from '../../src/elements/table/selection-sheet.ts';
import { visibleLevels } from '../../src/elements/table/visible-levels.ts';

describe('the levels that fit', () => {
  const cases: [what: string, ...Parameters<typeof visibleLevels>, number[]][] = [
    ['are all where there is room', 4, [-1, 1, 2], 1, Infinity, [0, 1, 2, 3]],
    ['are the wanted ones first', 6, [-1, 4, 0], 4, 2, [0, 4]],
    ['are those above the current one next, nearest first', 6, [-1, 2, -1], 2, 3, [2, 3, 4]],
    ['are those below it last, nearest first', 6, [-1, 4, -1], 4, 4, [2, 3, 4, 5]],
    ['begin with the first where none is chosen', 6, [-1, -1, -1], -1, 2, [0, 1]],
    ['are at least one', 6, [5, 1, 2], 1, 0, [5]],
    ['are named once, though wanted twice', 6, [2, 2, 3], 2, 2, [2, 3]],
  ];
  for (const [what, count, wanted, current, room, expected] of cases) {
    it(what, () => {
      const visible = visibleLevels(count, wanted, current, room);
      assert.deepEqual(
        [...visible].sort((a, b) => a - b),
        expected,
      );
    });
  }
});

describe('the rules that hide levels', () => {
  it('are as many for ten thousand levels as for ten', () => {
    const sheet = (count: number) => {
      const visible = [4, 5];
      const hidden = Array.from({ length: count }, (_, index) => index).filter((index) => !visible.includes(index));
      const layout = { visible, hidden } as unknown as Parameters<typeof selectionSheet>[0];
      return selectionSheet(layout, { current: 4, target: 5 }).replace(/\d+/g, '0');
    };
    assert.equal(sheet(10_000), sheet(10));
  });
});
