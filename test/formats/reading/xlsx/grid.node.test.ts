// cspell:ignore uncalculated
/** The table of a sheet: its places, what merged cells cover, its links, and how much a workbook may hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LimitReached } from '../../../../src/formats/limit-checks.ts';
import { LIMITS } from '../../../../src/formats/limits.ts';
import { Budget, makeTable } from '../../../../src/formats/reading/xlsx/grid.ts';
import type { Relation } from '../../../../src/formats/reading/xlsx/package.ts';
import type { SheetContent } from '../../../../src/formats/reading/xlsx/sheet.ts';
import { areaOf } from '../../../../src/formats/workbook/references.ts';

type Texts = Readonly<Record<string, string>>;

/** What a sheet says, by the references of its cells. */
function contentOf(texts: Texts, more: Partial<SheetContent> = {}): SheetContent {
  const cells = Object.entries(texts).map(([reference, text]) => ({ ...areaOf(reference)[0]!, text }));
  return { cells, merged: [], links: [], hides: false, uncalculated: [], ...more };
}

const NONE: ReadonlyMap<string, Relation> = new Map();

function shown(texts: Texts, ...merged: readonly string[]) {
  const content = contentOf(texts, { merged: merged.flatMap(areaOf) });
  const { rows, notes } = makeTable('A', content, NONE, new Budget());
  return {
    rows: rows.map((row) => row.map(({ lines }) => lines.join('/')).join(' | ')),
    places: rows.map((row) => row.map(({ place }) => place.replace('sheet "A", cell ', '')).join(' | ')),
    notes: notes!.map(({ place, message }) => `${place}: ${message}`),
  };
}

describe('the table of a sheet', () => {
  it('has the cells in their order, whatever the order of the file', () => {
    const { rows, places } = shown({ C2: 'd', B1: 'b', A1: 'a', A2: 'c' });
    assert.deepEqual(rows, ['a | b | ', 'c |  | d']);
    assert.deepEqual(places, ['A1 | B1 | C1', 'A2 | B2 | C2']);
  });

  it('has one of several empty rows and columns, and none around', () => {
    const { rows, places } = shown({ B3: 'a', F7: 'b', F8: 'c' });
    assert.deepEqual(rows, ['a |  | ', ' |  | ', ' |  | b', ' |  | c']);
    assert.deepEqual(places, ['B3 | C3 | F3', 'B4 | C4 | F4', 'B7 | C7 | F7', 'B8 | C8 | F8']);
    assert.deepEqual(shown({}).rows, []);
  });

  it('has lines without spaces at their ends, whatever ends them', () => {
    assert.deepEqual(shown({ A1: ' a \nb\r\nc\rd\n' }).rows, [' a/b/c/d/']);
  });

  it('has the text "" in empty cells, and the place of the sheet', () => {
    const { rows, place } = makeTable('A', contentOf({ A1: 'a', B2: 'b' }), NONE, new Budget());
    assert.deepEqual(rows[0]![1], { lines: [''], place: 'sheet "A", cell B1' });
    assert.equal(place, 'sheet "A"');
  });
});

describe('a merged cell', () => {
  it('is the same in all of its places that the table has', () => {
    assert.deepEqual(shown({ A1: 'a', B1: 'b', C1: 'c', A3: 'd', B3: 'e' }, 'A1:A3'), {
      rows: ['a | b | c', 'a |  | ', 'a | e | '],
      places: ['A1 | B1 | C1', 'A1 | B2 | C2', 'A1 | B3 | C3'],
      notes: ['sheet "A", cell A3: The text "d" is left out: the merged cell A1 covers it.'],
    });
    assert.deepEqual(shown({ A1: 'a', A2: 'x', C2: 'c' }, 'A1:XFD1').rows, ['a | a | a', 'x |  | c']);
  });

  it('covers texts, each of which is told', () => {
    const { notes } = makeTable(
      'A',
      contentOf({ A1: 'a', B1: 'x\n\ny', A2: 'z', C3: 'c' }, { merged: areaOf('A1:B2') }),
      NONE,
      new Budget(),
    );
    assert.deepEqual(
      notes!.map(({ code, message }) => `${code} ${message.split(' is left')[0]}`),
      ['left-out The text "x  y"', 'left-out The text "z"'],
    );
  });

  it('changes nothing if its first place is outside of the table or in an empty row or column', () => {
    const texts = { A1: 'a', A5: 'b', B5: 'c', E5: 'd' };
    const unmerged = shown(texts);
    for (const area of ['A3:A5', 'D5:E5', 'A9:B9', 'Z1:AA1', 'A6:B7', 'B5:A1']) {
      assert.deepEqual(shown(texts, area), unmerged, area);
    }
  });
});

describe('a link', () => {
  const relations: ReadonlyMap<string, Relation> = new Map(
    ['https://example.org/a', ' https://example.org/b ', '', 'javascript:alert(1)'].map((target, index) => [
      `r${index + 1}`,
      { type: 'hyperlink', target, isExternal: true },
    ]),
  );
  function linked(relation: string | undefined, location?: string, text = 'Guide') {
    const links = areaOf('A1').map((area) => ({ area, relation, location }));
    const { rows, notes } = makeTable('A', contentOf({ A1: text, B1: 'b' }, { links }), relations, new Budget());
    assert.equal(rows[0]![1]!.links, undefined);
    return [...(rows[0]![0]!.links ?? []), ...notes!.map(({ code, message }) => `${code}: ${message}`)];
  }
  function byFormula(url: string) {
    const cells = [{ row: 0, column: 0, text: 'Guide', url }];
    const { rows, notes } = makeTable('A', contentOf({}, { cells }), relations, new Budget());
    return [...(rows[0]![0]!.links ?? []), ...notes!.map(({ place, code, message }) => `${code} ${place}: ${message}`)];
  }

  it('has the URL of its relation and the text of its cell', () => {
    assert.deepEqual(linked('r1'), [{ name: 'Guide', url: 'https://example.org/a' }]);
    assert.deepEqual(linked('r1', 'top'), [{ name: 'Guide', url: 'https://example.org/a#top' }]);
    assert.deepEqual(linked('r2'), [{ name: 'Guide', url: 'https://example.org/b' }]);
    assert.deepEqual(linked('r1', undefined, ' The \n  guide '), [{ name: 'The guide', url: 'https://example.org/a' }]);
  });

  it('is none without a URL', () => {
    assert.deepEqual(linked('r3'), []);
    assert.deepEqual(linked('r9'), []);
    assert.deepEqual(linked(undefined), []);
  });

  it('to a place in the workbook is left out with a warning', () => {
    const within = (url: string) => `The link to "${url}" is left out: it leads to a place in the workbook.`;
    assert.deepEqual(linked(undefined, 'B!A1'), [`left-out: ${within('B!A1')}`]);
    assert.deepEqual(byFormula('#B!A1'), [`left-out sheet "A", cell A1: ${within('#B!A1')}`]);
  });

  it('that is unsafe is left out with a warning', () => {
    assert.match(String(linked('r4')), /^unsafe-url: The link to "javascript:alert\(1\)" is left out: ./);
  });

  it('may be in a formula', () => {
    assert.deepEqual(byFormula('https://example.org/c#d'), [{ name: 'Guide', url: 'https://example.org/c#d' }]);
  });
});

describe('a workbook holds', () => {
  const isTooLarge = (spend: (budget: Budget) => unknown, cells: number, characters: number) => {
    const budget = new Budget();
    budget.spend(cells, characters);
    try {
      spend(budget);
      return false;
    } catch (failure) {
      assert.ok(failure instanceof LimitReached);
      return true;
    }
  };
  const make = (content: SheetContent) => (budget: Budget) => makeTable('A', content, NONE, budget);
  const [cells, characters] = [LIMITS.workbookCells.most, LIMITS.workbookText.most];

  it('so many cells and characters, and no more', () => {
    assert.ok(!isTooLarge((budget) => budget.spend(1, 2), cells - 1, characters - 2));
    assert.ok(isTooLarge((budget) => budget.spend(1, 0), cells, 0));
    assert.ok(isTooLarge((budget) => budget.spend(0, 1), 0, characters));
  });

  it('as many cells as its tables have, also empty ones', () => {
    const content = contentOf({ A1: 'ab', C3: 'cde' });
    assert.ok(!isTooLarge(make(content), cells - 9, characters - 5));
    assert.ok(isTooLarge(make(content), cells - 8, 0));
    assert.ok(isTooLarge(make(content), 0, characters - 4));
  });

  it('a merged cell in each of its places', () => {
    const content = contentOf({ A1: 'a\nbc', C2: 'd' }, { merged: areaOf('A1:B2') });
    assert.ok(!isTooLarge(make(content), cells - 6 - 4, characters - 5 - 12));
    assert.ok(isTooLarge(make(content), cells - 6 - 3, 0));
    assert.ok(isTooLarge(make(content), 0, characters - 5 - 11));
  });

  it('tables of as many columns as other files', () => {
    const wide = (count: number) => ({
      ...contentOf({}),
      cells: Array.from({ length: count }, (_, column) => ({ row: 0, column, text: 'a' })),
    });
    assert.ok(!isTooLarge(make(wide(LIMITS.columns.most)), 0, 0));
    assert.ok(isTooLarge(make(wide(LIMITS.columns.most + 1)), 0, 0));
  });
});
