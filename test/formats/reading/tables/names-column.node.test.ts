/** Which column names the rows, and which only counts them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsRows, namesColumn } from '../../../../src/formats/reading/tables/names-column.ts';
import { gridOf, tableOf } from '../grids.ts';

const counts = (...texts: readonly string[]) => countsRows(tableOf(...texts.map((text) => [text])).rows, 0);
const numbers = (count: number, form: (number: number) => string = String) =>
  Array.from({ length: count }, (_, index) => form(index + 1));

describe('a column that counts the rows', () => {
  it('has at least three codes with zeros', () => {
    assert.ok(counts('K-01', 'K-02', 'K-03'));
    assert.ok(counts('01', '02', '03'));
    assert.ok(counts('K-008', 'K-009', 'K-010'));
    assert.ok(!counts('K-01', 'K-02'));
  });

  it('has at least eight numbers, since fewer may be levels', () => {
    assert.ok(counts(...numbers(8)));
    assert.ok(counts(...numbers(8, (number) => `${number}.`)));
    assert.ok(!counts(...numbers(7)));
    assert.ok(!counts(...numbers(7, (number) => `Level ${number}`)));
  });

  it('has one letter or word before all, and leaves none out', () => {
    assert.ok(!counts('K-01', 'L-02', 'K-03'));
    assert.ok(!counts('K-01', 'K-03', 'K-04'));
    assert.ok(!counts('K-03', 'K-02', 'K-01'));
    assert.ok(!counts('K-01', 'K-02', 'Dough'));
    assert.ok(!counts('Dough', 'Oven', 'Till'));
  });

  it('is mostly filled', () => {
    assert.ok(counts('K-01', 'K-02', '', 'K-03', 'K-04'));
    assert.ok(!counts('K-01', 'K-02', '', '', 'K-03'));
    assert.ok(!counts());
    assert.ok(!counts('', '', ''));
  });
});

describe('the names of rows', () => {
  const MATRIX = new Map([[2, 'Junior'], [3, 'Senior']]); // prettier-ignore
  const named = (header: string, [first, second]: readonly [readonly string[], readonly string[]]) =>
    namesColumn(
      gridOf(['Role', header, 'Junior', 'Senior'], ...first.map((role, row) => [role, second[row]!, 'a', 'b'])),
      [0, 1],
      MATRIX,
      ['skill', 'role'],
    );

  it('are those of an unknown header, where roles recur beside them', () => {
    assert.equal(named('Craft', [['Baker', 'Baker', 'Clerk'], ['Dough', 'Oven', 'Till']]), 1); // prettier-ignore
    assert.equal(named('Skill', [['Baker', 'Baker', 'Clerk'], ['Dough', 'Oven', 'Till']]), 1); // prettier-ignore
  });

  it('are those of roles, if these recur no less, or what is beside them is something else', () => {
    assert.equal(named('Craft', [['Baker', 'Clerk', 'Cook'], ['Dough', 'Dough', 'Till']]), 0); // prettier-ignore
    assert.equal(named('Note', [['Baker', 'Baker', 'Clerk'], ['Dough', 'Oven', 'Till']]), 0); // prettier-ignore
    assert.equal(named('', [['Baker', 'Baker', 'Clerk'], ['Dough', 'Oven', 'Till']]), 0); // prettier-ignore
    const long = (text: string) => text.repeat(20);
    assert.equal(named('Craft', [['Baker', 'Baker', 'Clerk'], [long('Dough'), long('Oven '), long('Till ')]]), 0); // prettier-ignore
  });
});
