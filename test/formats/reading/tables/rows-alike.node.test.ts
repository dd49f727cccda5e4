/** The rows of tables with the same headers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { rowsOf } from '../../../../src/formats/reading/tables/grid.ts';
import { findRowsAlike } from '../../../../src/formats/reading/tables/rows-alike.ts';
import { gridOf } from '../grids.ts';

const many = (count: number, name: string) =>
  gridOf(['Skill', 'Depth'], ...Array.from({ length: count }, (_, index) => [`${name}${index}`, 'x']));

describe('rows of tables with the same headers', () => {
  const dough = gridOf(['Skill', 'Depth'], ['Dough', '1']);
  const oven = gridOf([' skill', 'DEPTH'], ['Oven', '2']);
  const other = gridOf(['Skill', 'Width'], ['Till', '3']);
  const alike = findRowsAlike([dough, oven, other]);
  const names = (grid: typeof dough) => alike(grid).map(([first]) => textOfCell(first));

  it('are those of all of them, in any case of letters', () => {
    assert.deepEqual(names(dough), ['Dough', 'Oven']);
    assert.deepEqual(names(oven), ['Dough', 'Oven']);
    assert.equal(alike(dough), alike(dough));
  });

  it('are its own for a table that is alone, or was not there', () => {
    assert.deepEqual(names(other), ['Till']);
    assert.deepEqual(names(gridOf(['Post'], ['Baker'])), ['Baker']);
  });

  it('are at most 200, or its own if they are more', () => {
    const [first, second, large] = [many(150, 'a'), many(100, 'b'), many(201, 'c')];
    assert.equal(findRowsAlike([first, second])(first).length, 200);
    assert.deepEqual(findRowsAlike([first, large])(large), rowsOf(large));
    assert.equal(findRowsAlike([large, first])(first).length, 200);
  });
});
