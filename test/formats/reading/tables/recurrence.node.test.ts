/** What recurs beside what in the columns of records. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Recurrence } from '../../../../src/formats/reading/tables/recurrence.ts';
import { tableOf } from '../grids.ts';

const found = new Recurrence(
  tableOf(['Heat', 'Oven', 'Day'], ['', 'Stove', 'Day'], ['Shop', 'Till', 'Day'], ['', 'Till', 'Night']).rows,
);

describe('recurrence', () => {
  it('counts the combinations of columns; an empty cell repeats the one above', () => {
    assert.deepEqual([found.count(0), found.count(1), found.count(1, 2), found.count(0, 2)], [2, 3, 4, 3]);
  });

  it('tells what stands beside one name only', () => {
    assert.deepEqual(
      [found.tells(1, 0), found.groups(1, 0), found.tells(1, 2), found.groups(0, 1)],
      [true, true, false, false],
    );
    assert.ok(found.tells(1, 1) && !found.groups(1, 1));
  });

  it('puts the rows of each combination together', () => {
    assert.deepEqual(found.rowsOfEach(0), [
      [0, 1],
      [2, 3],
    ]);
  });
});
