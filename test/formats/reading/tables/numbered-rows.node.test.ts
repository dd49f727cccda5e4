/** Levels that stand in the first column of several tables, with a word of any language and a number. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberedRows } from '../../../../src/formats/reading/tables/numbered-rows.ts';
import { gridOf } from '../grids.ts';

const table = (...names: readonly string[]) => gridOf(['Rung', 'Text'], ...names.map((name) => [name, 'Bakes bread']));
const RUNGS = ['Rung 1 – New', 'Rung 2 – Skilled', 'Rung 3 – Lead'];

describe('numbered rows', () => {
  it('are levels if several tables have the same', () => {
    assert.deepEqual(numberedRows([table(...RUNGS), table(...RUNGS)]), RUNGS);
    assert.deepEqual(numberedRows([table(...RUNGS.slice(0, 2)), table(...RUNGS), table('Ann')]), RUNGS);
    assert.deepEqual(numberedRows([table('R2', 'R1'), table('R2', 'R1')]), undefined);
    assert.deepEqual(numberedRows([table('Rung 2', 'Rung 1'), table('Rung 2', 'Rung 1')]), ['Rung 2', 'Rung 1']);
  });

  it('are none in one table, or in half of the tables', () => {
    assert.equal(numberedRows([table(...RUNGS)]), undefined);
    assert.equal(numberedRows([table(...RUNGS), table(...RUNGS), table('Ann'), table('Ben')]), undefined);
    assert.equal(numberedRows([]), undefined);
  });

  it('are none if names, words or numbers differ', () => {
    const others = [
      ['Rung 1 – New', 'Rung 2 – Old'],
      ['Rung 1', 'Step 2'],
      ['Rung 1', 'Rung 3'],
      ['Rung 1', 'Dough'],
    ];
    for (const names of others) assert.equal(numberedRows([table(...RUNGS), table(...names), table('x')]), undefined);
  });

  it('are none if they are steps of a plan, one row, or many', () => {
    assert.equal(numberedRows([table('Week 1', 'Week 2'), table('Week 1', 'Week 2')]), undefined);
    assert.equal(numberedRows([table('Rung 1'), table('Rung 1')]), undefined);
    const many = Array.from({ length: 13 }, (_, index) => `Rung ${index + 1}`);
    assert.equal(numberedRows([table(...many), table(...many)]), undefined);
  });
});
