// cspell:ignore worte
/** Which columns of a table are levels, names, groups and everything else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Columns,
  levelColumns,
  shareOfLevels,
  sortColumns,
} from '../../../../src/formats/reading/tables/columns.ts';
import { groupsOfRows } from '../../../../src/formats/reading/tables/group-columns.ts';
import { type Grid, headerOf, rowsOf } from '../../../../src/formats/reading/tables/grid.ts';
import { type Content, gridOf, rowOf } from '../grids.ts';

const UNKNOWN = { levels: new Set<string>() };
const levelsIn = (grid: Grid, ...known: readonly string[]) => [
  ...levelColumns(grid, { levels: new Set(known) }).values(),
];

/** Rows whose cells are filled with texts of one length, numbered, so that none repeats. */
const rowsOfTexts = (count: number, ...lengths: readonly number[]): readonly string[][] =>
  Array.from({ length: count }, (_, row) =>
    lengths.map((length, column) => (length === 0 ? '' : `${row}${column} `.padEnd(length, 'wort '))),
  );

describe('columns of levels', () => {
  it('have headers that are levels', () => {
    const grid = gridOf(['Skill', 'Junior', 'Senior', 'Notes'], ['Dough', 'Weighs', 'Judges', 'none']);
    assert.deepEqual(
      [...levelColumns(grid, UNKNOWN)],
      [
        [1, 'Junior'],
        [2, 'Senior'],
      ],
    );
  });

  it('have headers that somebody states', () => {
    const grid = gridOf(['Skill', 'Helper', 'Mixer'], ['Dough', 'a', 'b']);
    assert.deepEqual(levelsIn(grid), []);
    assert.deepEqual(levelsIn(grid, 'helper', 'mixer'), ['Helper', 'Mixer']);
  });

  it('are none if "Proficiency" alone is the header of proficiencies', () => {
    const grid = (...headers: readonly string[]) => gridOf(headers, ['Dough', '3', '4']);
    assert.deepEqual(levelsIn(grid('Skill', 'Proficiency', 'X')), []);
    assert.deepEqual(levelsIn(grid('Skill', 'Proficiency', 'X'), 'proficiency'), ['Proficiency']);
    assert.deepEqual(levelsIn(grid('Skill', 'Proficiency', 'Mastery')), ['Proficiency', 'Mastery']);
  });

  const wide = (
    lengths: readonly number[],
    headers = ['Skill', 'Mixer', 'Junior', 'Helper', 'Senior', 'Keeper', 'Carrier'],
  ) => gridOf(headers, ...rowsOfTexts(4, ...lengths));

  it('may have unknown headers between and beside levels, if they are filled alike', () => {
    assert.deepEqual(levelsIn(wide([10, 0, 20, 20, 20, 20, 20])), ['Junior', 'Helper', 'Senior', 'Keeper', 'Carrier']);
    assert.deepEqual(levelsIn(wide([10, 0, 20, 0, 20, 0, 20])), ['Junior', 'Senior']);
    assert.deepEqual(levelsIn(wide([10, 0, 20, 8, 20, 50, 0])), ['Junior', 'Helper', 'Senior', 'Keeper']);
    assert.deepEqual(levelsIn(wide([10, 0, 20, 7, 20, 51, 0])), ['Junior', 'Senior']);
  });

  it('stand before levels only if another column names the rows', () => {
    const lengths = [10, 20, 20, 20, 20, 0, 0];
    const unnamed = wide(lengths, ['X', 'Mixer', 'Junior', 'Helper', 'Senior', 'Keeper', 'Carrier']);
    assert.deepEqual(levelsIn(unnamed), ['Junior', 'Helper', 'Senior']);
    const named = ['Skill', 'Mixer', 'Junior', 'Helper', 'Senior', 'Keeper', 'Carrier'];
    assert.deepEqual(levelsIn(wide(lengths, named)), ['Mixer', 'Junior', 'Helper', 'Senior']);
    const late = ['A', 'Skill', 'Mixer', 'Junior', 'Senior'];
    assert.deepEqual(levelsIn(wide([20, 20, 20, 20, 20], late)), ['Mixer', 'Junior', 'Senior']);
    const repeated = gridOf(['', 'Mixer', 'Junior', 'Senior'], ...Array.from({ length: 3 }, (_, row) => [`${row}`, 'Bakes rye', 'Weighs it', 'Judges it'])); // prettier-ignore
    assert.deepEqual(levelsIn(repeated), ['Mixer', 'Junior', 'Senior']);
  });

  it('leave the last column before them that can name rows', () => {
    const recurring = gridOf(
      ['Zone', 'Craft', 'Junior', 'Senior'],
      ['Baker', 'Rye dough', 'Weighs flour', 'Judges dough'],
      ['Baker', 'Hot oven', 'Sweeps ash', 'Sets heat'],
      ['Clerk', 'Rye dough', 'Knows its name', 'Sells it well'],
      ['Clerk', 'Full till', 'Takes money', 'Counts it all'],
    );
    assert.deepEqual(levelsIn(recurring), ['Junior', 'Senior']);
  });

  it('stand below the header that all of them have', () => {
    const grid = gridOf(['X', 'Junior', 'Senior', 'Keeper'], ...rowsOfTexts(4, 10, 20, 20, 20));
    const [rung] = rowOf(['Rungs'], 0);
    assert.deepEqual(levelsIn(grid), ['Junior', 'Senior', 'Keeper']);
    assert.deepEqual(levelsIn({ ...grid, upper: [undefined, rung, rung, undefined] }), ['Junior', 'Senior']);
    assert.deepEqual(levelsIn({ ...grid, upper: [rung, rung, rung, rung] }), ['Junior', 'Senior', 'Keeper']);
  });

  it('are no others if all are counted with the same word', () => {
    const headers = ['X', 'Level 1: New', 'Level 2: Old', 'Level 3: Lead', 'Keeper'];
    const texts = rowsOfTexts(4, 10, 20, 20, 20, 20);
    assert.deepEqual(levelsIn(gridOf(headers, ...texts)), headers.slice(1, 4));
    const mixed = ['X', 'Level 1: New', 'Senior', 'Level 3: Lead', 'Keeper'];
    assert.deepEqual(levelsIn(gridOf(mixed, ...texts)), mixed.slice(1));
  });

  it('have no header of another kind, no empty header and no facts', () => {
    const between = (header: string, ...cells: readonly string[]) =>
      levelsIn(
        gridOf(
          ['Skill', 'Junior', header, 'Senior'],
          ...cells.map((cell, index) => [`Dough ${index}`, 'Weighs it', cell, 'Judges it']),
        ),
      );
    assert.deepEqual(between('Helper', 'Loads it', 'Sets it'), ['Junior', 'Helper', 'Senior']);
    assert.deepEqual(between('Notes', 'Loads it', 'Sets it'), ['Junior', 'Senior']);
    assert.deepEqual(between('', 'Loads it', 'Sets it'), ['Junior', 'Senior']);
    assert.deepEqual(between('Changed', '2024-01-02', '2024-01-03'), ['Junior', 'Senior']);
    assert.deepEqual(between('Changed', '2024-01-02', 'Sets it'), ['Junior', 'Changed', 'Senior']);
  });

  it('are filled in at least half as many rows as levels', () => {
    const filled = (count: number) =>
      levelsIn(
        gridOf(
          ['Skill', 'Junior', 'Helper', 'Senior'],
          ...[0, 1, 2, 3].map((row) => [`Dough ${row}`, 'Weighs it', row < count ? 'Loads it' : '', 'Judges it']),
        ),
      );
    assert.deepEqual(filled(2), ['Junior', 'Helper', 'Senior']);
    assert.deepEqual(filled(1), ['Junior', 'Senior']);
  });

  it('count the items of cells as their texts', () => {
    const listed = (text: string): Content => ({ items: [{ text, examples: [] }] });
    const grid = gridOf(['Skill', 'Junior', 'Helper', 'Senior'], ['Dough', listed('Weighs it'), 'Loads it', listed('Judges it')]); // prettier-ignore
    assert.deepEqual(levelsIn(grid), ['Junior', 'Helper', 'Senior']);
  });

  it('are beside one level if its cells are texts', () => {
    const one = (...cells: readonly string[]) =>
      levelsIn(
        gridOf(
          ['Skill', 'Helper', 'Senior', 'Mixer'],
          ...cells.map((cell, index) => ['Dough', `Bakes ${'abcd'[index]}`, cell, `Sets ${'abcd'[index]}`]),
        ),
      );
    assert.deepEqual(one('Judges it', 'Tastes it', 'Smells it'), ['Helper', 'Senior', 'Mixer']);
    assert.deepEqual(one('3', '4', '3'), ['Senior']);
    assert.deepEqual(one('Judges', 'Tastes it', 'Smells it', 'Sees it'), ['Senior']);
    // In short tables, the cells of the others count, too.
    assert.deepEqual(one('Judges it', 'Tastes it'), ['Helper', 'Senior', 'Mixer']);
    assert.deepEqual(levelsIn(gridOf(['Skill', 'Senior', 'Notes'], ['Dough', 'Judges it', 'Sets it'])), ['Senior']);
  });
});

describe('the share of levels in a column', () => {
  it('counts each different text once', () => {
    const rows = ['Junior', 'Junior', 'Senior', 'Dough', ''].map((text, index) => rowOf(['a', text], index));
    assert.equal(shareOfLevels(rows, 1, UNKNOWN), 2 / 3);
    assert.equal(shareOfLevels(rows, 1, { levels: new Set(['dough']) }), 1);
    assert.equal(shareOfLevels(rows, 2, UNKNOWN), 0);
  });
});

/** What each column is for: `names 0, groups 1 2, summary 3, others 4`. */
function sorted(grid: Grid, levels: readonly number[] = [], named: Parameters<typeof sortColumns>[2] = ['skill']) {
  const matrix = new Map(levels.map((index) => [index, headerOf(grid, index)]));
  const { names, groups, kinds, others }: Columns = sortColumns(grid, matrix, named);
  const list = (what: string, indexes: readonly number[]) => (indexes.length > 0 ? [[what, ...indexes].join(' ')] : []);
  return [
    ...list('names', names === undefined ? [] : [names]),
    ...list('groups', groups),
    ...[...kinds].map(([kind, index]) => `${kind} ${index}`),
    ...list('others', others),
  ].join(', ');
}

describe('the column that names the rows', () => {
  const row = (...cells: readonly string[]) => cells;

  it('is called so', () => {
    const grid = gridOf(['Area', 'Junior', 'Skill'], row('Bread', 'a', 'Dough'), row('Bread', 'b', 'Oven'));
    assert.equal(sorted(grid, [1]), 'names 2, groups 0');
  });

  it('is the fuller one of two that are called so', () => {
    const grid = gridOf(['Skill', 'Skill', 'Junior'], row('Bread', 'Dough', 'a'), row('', 'Oven', 'b'));
    assert.equal(sorted(grid, [2]), 'names 1, groups 0');
    const other = gridOf(['Skill', 'Skill', 'Junior'], row('Dough', 'Rye', 'a'), row('Oven', '', 'b'));
    assert.equal(sorted(other, [2]), 'names 0, skill 1');
  });

  it('is called as the first kind asked for', () => {
    const grid = gridOf(['Role', 'Skill', 'Junior'], row('Baker', 'Dough', 'a'));
    assert.equal(sorted(grid, [2], ['skill', 'role']), 'names 1, role 0');
    assert.equal(sorted(grid, [2], ['role', 'skill']), 'names 0, skill 1');
  });

  it('is else the first before the matrix whose short texts differ', () => {
    const grid = gridOf(['', '', '', 'Junior'], row('Bread', 'Dough', 'Rye', 'a'), row('Bread', 'Oven', 'Gas', 'b'));
    assert.equal(sorted(grid, [3]), 'names 1, groups 0, others 2');
    const same = gridOf(['', '', 'Junior'], row('Bread', 'Dough', 'a'), row('Bread', 'dough', 'b'), row('Cake', 'Dough', 'c')); // prettier-ignore
    assert.equal(sorted(same, [2]), 'names 1, groups 0');
  });

  it('is no column of long texts, codes or notes, if there is another', () => {
    const [long, longer] = ['wort '.repeat(12), 'wort '.repeat(12).replace('wort', 'worte')];
    const grid = (text: string) => gridOf(['', '', 'Junior'], row(text, 'Dough', 'a'), row(text + 'x', 'Oven', 'b'));
    assert.equal(sorted(grid(long.slice(0, 59)), [2]), 'names 0, others 1');
    assert.equal(sorted(grid(longer), [2]), 'names 1, others 0');
    const coded = gridOf(['ID', 'Topics', 'Junior'], row('D1', 'Dough', 'a'), row('O1', 'Oven', 'b'));
    assert.match(sorted(coded, [2]), /^names 1, /);
    const numbered = gridOf(['Y', 'X', 'Junior'], row('K-7', 'Dough', 'a'), row('K-9', 'Oven', 'b'));
    assert.match(sorted(numbered, [2]), /^names 1, /);
    for (const header of ['Description', 'Notes', 'Links', 'Mandatory', 'Expectations', 'Checklist']) {
      const other = gridOf([header, '', 'Junior'], row('Bread', 'Dough', 'a'), row('Rolls', 'Oven', 'b'));
      assert.match(sorted(other, [2]), /^names 1, /, header);
    }
    assert.match(sorted(gridOf(['Notes', 'Junior'], row('Dough', 'a')), [1]), /^names 0/);
  });

  it('is none after one level, nor after several if its header means something else', () => {
    assert.equal(sorted(gridOf(['Junior', 'X'], row('a', 'Dough')), [0]), 'others 1');
    assert.equal(sorted(gridOf(['Junior', 'Senior', 'Notes'], row('a', 'b', 'Dough')), [0, 1]), 'note 2');
    assert.equal(sorted(gridOf(['Junior', 'Senior', 'X'], row('a', 'b', 'Dough')), [0, 1]), 'names 2');
  });
});

describe('the other columns', () => {
  it('are one of each kind, groups, or others', () => {
    const grid = gridOf(
      ['Group', 'Skill', 'Description', 'Description', 'Junior', 'Notes', 'Colour', 'Category', ''],
      ['Bread', 'Dough', 'All', 'More', 'a', 'n', 'red', 'Food', ''],
    );
    const first = sorted(grid, [4]);
    assert.match(first, /^names 1, groups 0 7, summary 2, /);
    assert.match(first, /note 5/);
    assert.match(first, /others .*6$/);
    assert.doesNotMatch(first, /8/);
  });

  it('may lack headers, if they are filled', () => {
    const grid = gridOf(['Skill', 'Junior'], ['Dough', 'a', 'Lost'], ['Oven', 'b']);
    assert.equal(sorted(grid, [1]), 'names 0, others 2');
  });

  it('are groups before the names, if they repeat themselves or leave cells empty', () => {
    const grid = (header: string, ...cells: readonly string[]) =>
      gridOf([header, 'Skill', 'Junior'], ...cells.map((cell, index) => [cell, `Dough ${index}`, 'a']));
    assert.equal(sorted(grid('X', 'Bread', 'Bread'), [2]), 'names 1, groups 0');
    assert.equal(sorted(grid('X', 'Bread', ''), [2]), 'names 1, groups 0');
    assert.equal(sorted(grid('X', 'Bread', 'Cake'), [2]), 'names 1, others 0');
    assert.equal(sorted(grid('X', 'Bread'), [2]), 'names 1, others 0');
    assert.equal(sorted(grid('X', 'wort '.repeat(13), ''), [2]), 'names 1, others 0');
    assert.equal(sorted(grid('Notes', 'Bread', 'Bread'), [2]), 'names 1, note 0');
    const after = gridOf(['Skill', 'X', 'Junior'], ['Dough', 'Bread', 'a'], ['Oven', 'Bread', 'b']);
    assert.equal(sorted(after, [2]), 'names 0, others 1');
  });
});

describe('the groups of rows', () => {
  it('repeat those above in empty cells, and begin anew below an outer one', () => {
    const rows = [['A', 'x'], ['', ''], ['', 'y'], ['B', ''], ['', 'z']].map((row, index) => rowOf(row, index)); // prettier-ignore
    assert.deepEqual(groupsOfRows(rows, [0, 1]), [['A', 'x'], ['A', 'x'], ['A', 'y'], ['B'], ['B', 'z']]); // prettier-ignore
    assert.deepEqual(groupsOfRows(rows.slice(0, 1), []), [[]]);
  });

  it('are in the rows of all sections', () => {
    const [a, b] = [rowOf(['a'], 1), rowOf(['b'], 2)];
    assert.deepEqual(rowsOf({ ...gridOf([]), sections: [{ rows: [a] }, { rows: [b] }] }), [a, b]);
  });
});
