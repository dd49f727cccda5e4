/** Rows and columns of sums, counts and averages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { rowsOf } from '../../../../src/formats/reading/tables/grid.ts';
import { withoutTotals } from '../../../../src/formats/reading/tables/totals.ts';
import { gridOf } from '../grids.ts';

const HEADERS = ['Skill', 'Baker', 'Driver', 'Clerk'];

/** What is left of a table, and what is told. */
function left(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { grid, explained } = withoutTotals(gridOf(headers, ...rows));
  return {
    headers: grid.headers.map(textOfCell),
    names: rowsOf(grid).map(([first]) => textOfCell(first)),
    explained,
  };
}

const ratings = [
  ['Dough', '3', '1', '–'],
  ['Oven', '4', '–', '1'],
  ['Till', '1', '2', '3'],
];

const ticks = [
  ['Dough', 'x', '', ''],
  ['Oven', 'x', '', 'x'],
  ['Till', 'x', 'x', 'x'],
];

describe('a row of numbers among marks', () => {
  it('is a sum if it begins with a word for one, whatever is counted', () => {
    const { names, explained } = left(HEADERS, ...ticks, ['Total needed', '2', '1', '2']);
    assert.deepEqual(names, ['Dough', 'Oven', 'Till']);
    assert.deepEqual(explained, ['"Total needed": sums, which are left out.']);
  });

  it('is a skill among numbers', () => {
    assert.deepEqual(left(HEADERS, ...ratings, ['Total quality', '2', '1', '4']).names.at(-1), 'Total quality');
  });
});

describe('rows that add up those above them', () => {
  it('have sums, whatever they are called', () => {
    assert.deepEqual(left(HEADERS, ...ratings, ['Zusammen', '8', '3', '4']), {
      headers: HEADERS,
      names: ['Dough', 'Oven', 'Till'],
      explained: ['"Zusammen": sums, which are left out.'],
    });
  });

  it('have numbers of marks', () => {
    assert.deepEqual(left(HEADERS, ...ticks, ['Kpl', '3', '1', '2']).names, ['Dough', 'Oven', 'Till']);
  });

  it('have averages', () => {
    assert.deepEqual(left(HEADERS, ...ratings, ['Mean', '2,7', '1,5', '2']).names, ['Dough', 'Oven', 'Till']);
  });

  it('are skills if not all numbers add up', () => {
    assert.deepEqual(left(HEADERS, ...ratings, ['Van', '8', '3', '5']).names, ['Dough', 'Oven', 'Till', 'Van']);
    assert.deepEqual(left(HEADERS, ...ratings, ['Van', '8', '3', 'x']).names, ['Dough', 'Oven', 'Till', 'Van']);
  });

  it('are skills below few rows, and with a number of rows that is a rating', () => {
    assert.equal(left(HEADERS, ...ratings.slice(0, 2), ['Van', '7', '1', '1']).names.length, 3);
    assert.equal(left(HEADERS, ...ratings, ['Van', '3', '2', '2']).names.length, 4);
  });

  it('are skills if only one number is compared', () => {
    assert.equal(left(HEADERS, ...ratings, ['Van', '8', '', '']).names.length, 4);
  });
});

describe('columns that add up those before them', () => {
  it('are also counts of percentages', () => {
    const shares = [['Dough', '50 %', '25 %', ''], ['Oven', '75 %', '', '25 %'], ['Till', '25 %', '', '50 %']]; // prettier-ignore
    assert.deepEqual(left(HEADERS, ...shares, ['Cells', '3', '1', '2']).names, ['Dough', 'Oven', 'Till']);
    assert.equal(left(HEADERS, ...shares, ['Sales', '3 %', '1 %', '2 %']).names.length, 4);
  });

  it('have sums or numbers of marks, whatever they are called', () => {
    const sums = ratings.map((row, index) => [...row, ['4', '5', '6'][index]!]);
    assert.deepEqual(left([...HEADERS, 'Yht.'], ...sums).headers, HEADERS);
    const counts = ticks.map((row, index) => [...row, ['1', '2', '3'][index]!]);
    assert.deepEqual(left([...HEADERS, 'Yht.'], ...counts).headers, HEADERS);
  });

  it('leave out numbers of rows', () => {
    const rows = ratings.map(([name, ...values], index) => [name!, `0${index + 1}`, ...values]);
    const sums = rows.map((row, index) => [...row, ['4', '5', '6'][index]!]);
    const headers = ['Skill', 'No.', 'Baker', 'Driver', 'Clerk'];
    assert.deepEqual(left([...headers, 'Yht.'], ...sums).headers, headers);
  });

  it('are roles if one number is another', () => {
    const rows = ratings.map((row, index) => [...row, ['4', '5', '2'][index]!]);
    assert.deepEqual(left([...HEADERS, 'Cook'], ...rows).headers, [...HEADERS, 'Cook']);
  });
});
