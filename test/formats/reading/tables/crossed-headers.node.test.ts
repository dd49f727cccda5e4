/** Headers that cross roles with levels in one cell each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { withCrossedHeaders } from '../../../../src/formats/reading/tables/crossed-headers.ts';
import { cellOf, type Content, gridOf } from '../grids.ts';

/** Each header with the one above it: `Fitter/Junior`. */
function crossed(...headers: readonly Content[]): string[] {
  const grid = withCrossedHeaders(gridOf(headers, ['Dough']));
  return grid.headers.map((header, index) => {
    const above = grid.upper[index];
    return `${above ? `${textOfCell(above)}/` : ''}${textOfCell(header)}`;
  });
}

const FITTERS = ['Fitter – Junior', 'Fitter – Senior', 'Welder – Junior', 'Welder – Senior'];
const APART = ['Skill', 'Fitter/Junior', 'Fitter/Senior', 'Welder/Junior', 'Welder/Senior'];

describe('headers of roles and levels', () => {
  it('are taken apart at dashes, bars, colons and lines', () => {
    for (const sign of [' – ', ' — ', ' - ', ' | ', ' / ', ': ', ' : ', '： ', '\n']) {
      assert.deepEqual(crossed('Skill', ...FITTERS.map((text) => text.replace(' – ', sign))), APART, sign);
    }
    assert.deepEqual(crossed('Skill', ...FITTERS.map((text) => text.replace(' – ', '-'))).slice(1, 2), [
      'Fitter-Junior',
    ]);
  });

  it('may have the level first', () => {
    const swapped = FITTERS.map((text) => text.split(' – ').reverse().join(' – '));
    assert.deepEqual(crossed('Skill', ...swapped), APART);
  });

  it('have one cell for each role, in any case of its letters', () => {
    const grid = withCrossedHeaders(gridOf(['Skill', 'Fitter – Junior', 'FITTER – Senior', ...FITTERS.slice(2)]));
    assert.equal(grid.upper[1], grid.upper[2]);
    assert.notEqual(grid.upper[2], grid.upper[3]);
    assert.equal(grid.upper[3]!.place, '1.4');
    assert.equal(grid.upper[0], undefined);
  });

  it('stay whole if they are few, name one thing, repeat or cross by chance', () => {
    const whole: readonly (readonly string[])[] = [
      ['Fitter – Junior', 'Fitter – Senior', 'Welder – Junior'],
      ['Fitter – Junior', 'Fitter – Middle', 'Fitter – Senior', 'Fitter – Lead'],
      ['Fitter – Junior', 'Welder – Junior', 'Turner – Junior', 'Cutter – Junior'],
      [...FITTERS, 'Fitter – Junior'],
      ['Bread – rye', 'Cake – plum', 'Tart – fig', 'Pie – pear'],
      ['Junior', 'Senior', 'Lead – Team', 'Lead – Shop'],
    ];
    for (const headers of whole) assert.deepEqual(crossed('Skill', ...headers), ['Skill', ...headers]);
  });

  it('stay whole below other headers', () => {
    const grid = gridOf(['Skill', ...FITTERS]);
    const below = { ...grid, upper: [undefined, cellOf('Shop', '')] };
    assert.equal(withCrossedHeaders(below), below);
  });
});
