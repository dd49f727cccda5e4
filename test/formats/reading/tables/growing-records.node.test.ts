/** Values that grow from level to level, in an order that nobody states. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growsAlong } from '../../../../src/formats/reading/tables/growing-records.ts';

/** Each series has a value for each level. */
function grows(...series: readonly (readonly string[])[]): boolean {
  const cells = series.flatMap((values, at) => values.map((value, level) => ({ at, value, level: 'abc'[level]! })));
  const rows = series.map((_, at) => cells.flatMap((cell, row) => (cell.at === at ? row : [])));
  return growsAlong(
    rows,
    cells.map(({ level }) => level),
    cells.map(({ value }) => value),
  );
}

describe('values along levels', () => {
  it('grow if no two series lead from one to the other and back', () => {
    assert.ok(
      grows(['sees', 'does', 'shows'], ['sees', 'sees', 'does'], ['does', 'does', 'shows'], ['sees', 'does', 'shows']),
    );
    assert.ok(
      !grows(['sees', 'does', 'shows'], ['does', 'sees', 'does'], ['does', 'does', 'shows'], ['sees', 'does', 'shows']),
    );
  });

  it('do not if few change', () => {
    assert.ok(!grows(['sees', 'does', 'shows'], ['sees', 'sees', 'does']));
    assert.ok(
      !grows(
        ['sees', 'does', 'shows'],
        ['does', 'does', 'shows'],
        ...Array.from('1234', () => ['sees', 'sees', 'sees']),
      ),
    );
  });
});
