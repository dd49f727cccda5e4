/** How a table is taken apart: headers, what is above them, sections, and what is around. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from '../../../../src/formats/reading/blocks/cell.ts';
import { textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';
import { type Grid, nameOfSection, toGrids } from '../../../../src/formats/reading/tables/grid.ts';
import { titleOfTable } from '../../../../src/formats/reading/tables/table-title.ts';
import { type Content, rowOf, tableOf } from '../grids.ts';

type Rows = readonly (readonly Content[])[];

const texts = (cells: readonly (Cell | undefined)[]) => cells.map((cell) => textOfCell(cell)).join(' | ');

/** A part in short: `headers`, `^ upper`, `§ section`, its rows, `+ around`. */
function shown({ headers, upper, sections, around }: Grid): string[] {
  return [
    texts(headers),
    ...(upper.length > 0 ? [`^ ${texts(upper)}`] : []),
    ...sections.flatMap(({ name, rows }) => [...(name ? [`§ ${textOfCell(name)}`] : []), ...rows.map(texts)]),
    ...(around.length > 0 ? [`+ ${texts(around)}`] : []),
  ];
}

const parts = (rows: Rows, ...known: readonly string[]) => toGrids(tableOf(...rows), new Set(known)).map(shown);
const HEADERS = ['Skill', 'Junior', 'Senior'];
const DOUGH = ['Dough', 'Weighs', 'Judges'];
const OVEN = ['Oven', 'Loads', 'Sets'];
const LONG = 'All of these are asked of everybody who works here. '.repeat(3).trim();

describe('a table', () => {
  it('has headers and rows, without empty rows', () => {
    assert.deepEqual(parts([['', ''], HEADERS, DOUGH, ['', '', ''], OVEN]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges', 'Oven | Loads | Sets'],
    ]);
    assert.deepEqual(parts([]), []);
    assert.deepEqual(parts([['', '']]), []);
    assert.equal(toGrids(tableOf(HEADERS, DOUGH), new Set())[0]!.place, 'table');
  });

  it('has headers that are repeated once', () => {
    assert.deepEqual(parts([HEADERS, DOUGH, ['skill', ' junior', 'SENIOR'], OVEN]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges', 'Oven | Loads | Sets'],
    ]);
  });

  it('has sections, under a cell that is alone in its row', () => {
    assert.deepEqual(parts([HEADERS, ['Making', '', ''], DOUGH, ['', 'Baking', ''], OVEN, DOUGH]), [
      ['Skill | Junior | Senior', '§ Making', 'Dough | Weighs | Judges', '§ Baking', 'Oven | Loads | Sets', 'Dough | Weighs | Judges'],
    ]); // prettier-ignore
    assert.deepEqual(parts([HEADERS, ['Making', '<', '<'], DOUGH]), [
      ['Skill | Junior | Senior', '§ Making', 'Dough | Weighs | Judges'],
    ]);
    assert.deepEqual(parts([HEADERS, ['', '', 'Told'], DOUGH]), [
      ['Skill | Junior | Senior', ' |  | Told', 'Dough | Weighs | Judges'],
    ]);
  });

  it('has remarks and legends around', () => {
    assert.deepEqual(parts([['Our matrix', '', ''], HEADERS, DOUGH, ['1 = basic; 2 = good', '', ''], OVEN, ['Told', '', '']]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges', 'Oven | Loads | Sets', '+ Our matrix | Told | 1 = basic; 2 = good'],
    ]); // prettier-ignore
    assert.deepEqual(parts([HEADERS, [LONG, '<', '<'], DOUGH]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges', `+ ${[LONG, LONG, LONG].join(' | ')}`],
    ]);
    assert.deepEqual(parts([HEADERS, [LONG, '', ''], DOUGH]), [
      ['Skill | Junior | Senior', `${LONG} |  | `, 'Dough | Weighs | Judges'],
    ]);
  });

  it('has a first section whose name is above the headers, if there are others', () => {
    assert.deepEqual(parts([['Making', '<', '<'], HEADERS, DOUGH, ['Baking', '<', '<'], OVEN]), [
      ['Skill | Junior | Senior', '§ Making', 'Dough | Weighs | Judges', '§ Baking', 'Oven | Loads | Sets', '+ Making | Making | Making'],
    ]); // prettier-ignore
    const [title] = parts([['Making', '<', '<'], HEADERS, DOUGH, OVEN]);
    assert.ok(!title!.includes('§ Making'));
    const [alone] = parts([['Making', '', ''], HEADERS, DOUGH, ['Baking', '<', '<'], OVEN]);
    assert.ok(!alone!.includes('§ Making'));
    const [named] = parts([['Making', '<', '<'], HEADERS, ['Mixing', '<', '<'], DOUGH, ['Baking', '<', '<'], OVEN]);
    assert.ok(!named!.includes('§ Making'));
  });
});

describe('headers above the headers', () => {
  it('span several of them', () => {
    assert.deepEqual(parts([['', 'Baker', '<', 'Clerk', '<'], ['Skill', 'Junior', 'Senior', 'Junior', 'Senior'], ['Dough', 'a', 'b', 'c', 'd']]), [
      ['Skill | Junior | Senior | Junior | Senior', '^  | Baker | Baker | Clerk | Clerk', 'Dough | a | b | c | d'],
    ]); // prettier-ignore
    assert.deepEqual(parts([['Our matrix', '<', '<'], HEADERS, DOUGH]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges', '+ Our matrix | Our matrix | Our matrix'],
    ]);
    assert.deepEqual(parts([['', 'Baker', '<'], HEADERS, DOUGH]), [
      ['Skill | Junior | Senior', '^  | Baker | Baker', 'Dough | Weighs | Judges'],
    ]);
  });

  it('may leave cells empty above levels that repeat', () => {
    const [found] = parts([['', 'Baker', '', 'Clerk', ''], ['Skill', 'Junior', 'Senior', 'Junior', 'Senior'], ['Dough', 'a', 'b', 'c', 'd']]); // prettier-ignore
    assert.deepEqual(found, [
      'Skill | Junior | Senior | Junior | Senior',
      '^  | Baker | Baker | Clerk | Clerk',
      'Dough | a | b | c | d',
    ]);
    const [other] = parts([['Made', 'by', 'Ada', '', ''], ['Skill', 'Junior', 'Senior', 'Expert', 'Lead'], ['Dough', 'a', 'b', 'c', 'd']]); // prettier-ignore
    assert.equal(other!.at(-1), '+ Made | by | Ada');
  });

  it('have titles above them', () => {
    const [found] = parts([['Title', '', ''], ['', 'Baker', '<'], HEADERS, DOUGH]);
    assert.deepEqual(found!.slice(1), ['^  | Baker | Baker', 'Dough | Weighs | Judges', '+ Title']);
  });
});

describe('a row with other levels', () => {
  it('begins another table', () => {
    const next = ['Skill', 'Basic', 'Expert'];
    assert.deepEqual(parts([HEADERS, DOUGH, next, OVEN]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges'],
      ['Skill | Basic | Expert', 'Oven | Loads | Sets'],
    ]);
    assert.deepEqual(parts([HEADERS, DOUGH, ['Baking', '', ''], next, OVEN]), [
      ['Skill | Junior | Senior', 'Dough | Weighs | Judges'],
      ['Skill | Basic | Expert', 'Oven | Loads | Sets', '+ Baking'],
    ]);
    assert.equal(toGrids(tableOf(HEADERS, DOUGH, next, OVEN), new Set())[1]!.place, '3.1');
    assert.equal(parts([HEADERS, DOUGH, ['', 'Helper', 'Mixer'], OVEN], 'helper', 'mixer').length, 2);
  });

  it('is a row of the table if its first cell is another, or it has texts', () => {
    for (const row of [
      ['Dough', 'Basic', 'Expert'],
      ['Skill', 'Basic', 'Weighs'],
      ['Skill', 'Weighs', 'Judges'],
    ]) {
      assert.equal(parts([HEADERS, DOUGH, row, OVEN]).length, 1, row.join());
    }
    const wide = [...HEADERS, 'Notes', 'More'];
    assert.equal(parts([wide, ['Dough', 'a', 'b', 'c', 'd'], ['Skill', 'Basic', 'Expert', 'x', 'y']]).length, 1);
    assert.equal(
      parts([
        ['Skill', 'Notes'],
        ['Dough', 'a'],
        ['', 'Basic', 'Expert'],
      ]).length,
      1,
    );
  });
});

describe('the title of a table', () => {
  const title = (...rows: Rows) => textOfCell(titleOfTable(tableOf(...rows), new Set()));

  it('is alone in the first row, or after a word for it', () => {
    assert.equal(title(['Our matrix', '', ''], HEADERS, DOUGH), 'Our matrix');
    assert.equal(title(['Skill', 'Bread', ''], HEADERS, DOUGH), 'Bread');
    assert.equal(title(['Name', 'Bread', ''], ['x', '', ''], HEADERS, DOUGH), 'Bread');
    assert.equal(title(['Version', 'Bread', ''], HEADERS, DOUGH), '');
    assert.equal(title(['Name', LONG, ''], HEADERS, DOUGH), '');
    assert.equal(title(HEADERS, DOUGH), '');
    assert.equal(title(), '');
  });

  it('is none if it names the first of several sections', () => {
    assert.equal(title(['Making', '<', '<'], HEADERS, DOUGH, ['Baking', '<', '<'], OVEN), '');
    assert.equal(title(['Making', '<', '<'], HEADERS, DOUGH, OVEN, ['Told', '<', '<']), 'Making');
    assert.equal(title(['Making', '', ''], HEADERS, DOUGH, ['Baking', '<', '<'], OVEN), 'Making');
    assert.equal(title(['Making', '<', '<'], HEADERS, DOUGH, ['Baking', '', ''], OVEN), 'Making');
    assert.equal(title(['T', '<', '<'], ['Making', '<', '<'], HEADERS, DOUGH, ['Baking', '<', '<'], OVEN), 'T');
  });
});

describe('the name of a section', () => {
  const name = (...row: readonly Content[]) => textOfCell(nameOfSection(rowOf(row, 1)));

  it('is short, without items, and in one of the first two columns', () => {
    assert.equal(name('A', '', ''), 'A');
    assert.equal(name('', 'A', ''), 'A');
    assert.equal(name('', '', 'A'), '');
    assert.equal(name('A', 'B'), '');
    assert.equal(name('A', '<', '<'), 'A');
    assert.equal(name('', ''), '');
    assert.equal(name('x'.repeat(120)), 'x'.repeat(120));
    assert.equal(name('x'.repeat(121)), '');
    assert.equal(name({ lines: ['A'], items: [{ text: 'B', examples: [] }] }), '');
  });
});
