/** Levels and values in orders that fit each other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../../../src/formats/index.ts';

/** A row for each skill of a cook at each level, with how well it is mastered there. */
function records(levels: readonly string[], values: readonly string[], above = ''): string {
  const rows = ['Ovens', 'Dough', 'Stock'].flatMap((skill) =>
    levels.map((level, index) => `Cook,${level},${skill},${values[index]!}`),
  );
  return `${above}Role,Level,Skill,Target level\n${rows.join('\n')}\n`;
}

function orders(csv: string): readonly string[] {
  const { framework } = readCsv(csv);
  return [framework!.levels, framework!.proficiencies].map((all) => all!.map(({ name }) => name).join(' < '));
}

describe('orders of levels and values', () => {
  it('are those of the names and the source', () => {
    assert.deepEqual(orders(records(['Helper', 'Mixer', 'Keeper'], ['1', '2', '3'])), [
      'Helper < Mixer < Keeper',
      '1 < 2 < 3',
    ]);
  });

  it('have the best letter last if less and less letters are asked for', () => {
    assert.deepEqual(orders(records(['Helper', 'Mixer', 'Keeper'], ['C', 'B', 'A'])), [
      'Helper < Mixer < Keeper',
      'C < B < A',
    ]);
  });

  it('have the last level first if its numbers are the lowest, and no word says its order', () => {
    assert.deepEqual(orders(records(['Keeper', 'Mixer', 'Helper'], ['3', '2', '1'])), [
      'Helper < Mixer < Keeper',
      '1 < 2 < 3',
    ]);
  });

  it('keep the order of levels whose words say it', () => {
    assert.deepEqual(orders(records(['Junior', 'Senior', 'Principal'], ['3', '2', '1'])), [
      'Junior < Senior < Principal',
      '3 < 2 < 1',
    ]);
  });
});
