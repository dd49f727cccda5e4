/** Levels and values in orders that fit each other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../../../src/formats/index.ts';

/** A row for each skill of a cook at each level, with how well it is mastered there. */
function records(levels: readonly string[], values: readonly string[]): string {
  const rows = ['Ovens', 'Dough', 'Stock'].flatMap((skill) =>
    levels.map((level, index) => `Cook,${level},${skill},${values[index]!}`),
  );
  return `Role,Level,Skill,Target level\n${rows.join('\n')}\n`;
}

function orders(csv: string): readonly string[] {
  const { framework } = readCsv(csv);
  return [framework!.levels, framework!.proficiencies].map((all) => all!.map(({ name }) => name).join(' < '));
}

describe('orders of levels and values', () => {
  for (const [what, names, values, levels, scale] of [
    [
      'are those of the names and the source',
      ['Helper', 'Mixer', 'Keeper'],
      ['1', '2', '3'],
      'Helper < Mixer < Keeper',
      '1 < 2 < 3',
    ],
    [
      'have the best letter last if less and less letters are asked for',
      ['Helper', 'Mixer', 'Keeper'],
      ['C', 'B', 'A'],
      'Helper < Mixer < Keeper',
      'C < B < A',
    ],
    [
      'have the last level first if its numbers are the lowest, and no word says its order',
      ['Keeper', 'Mixer', 'Helper'],
      ['3', '2', '1'],
      'Helper < Mixer < Keeper',
      '1 < 2 < 3',
    ],
    [
      'keep the order of levels whose words say it',
      ['Junior', 'Senior', 'Principal'],
      ['3', '2', '1'],
      'Junior < Senior < Principal',
      '3 < 2 < 1',
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(orders(records(names, values)), [levels, scale]);
    });
});
