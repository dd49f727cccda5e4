/** Columns of values below the heading of a level. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readGrid } from '../../../../src/formats/reading/tables/read-table.ts';
import { gridOf, OPTIONS, saidBy } from '../grids.ts';

it('columns of the same values below the heading of a level are roles', () => {
  const grid = gridOf(['Category', 'Skill', 'Welder', 'Fitter', 'Tester'], ['Safety', 'Helmets', '△', '△', '○'], ['', 'Fire', '○', '○', '○'], ['Quality', 'Plans', '△', '○', '◎']); // prettier-ignore
  const values = new Set(['△', '○', '◎']);
  const found = readGrid(grid, { ...OPTIONS, values }, { level: 'Junior' });
  assert.deepEqual(
    [
      found?.shape,
      ...saidBy(found!.findings)
        .filter((line) => line.startsWith('asked '))
        .slice(0, 1),
    ],
    ['skills × roles', 'asked group=Safety skill=Helmets role=Welder level=Junior proficiency=△ 2.3'],
  );
});
