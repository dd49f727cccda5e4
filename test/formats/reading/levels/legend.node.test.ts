// cspell:ignore aidé seul requis
/** What the values of a scale mean, as texts and tables say it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainLegend, findLegend, type Legend } from '../../../../src/formats/reading/levels/legend.ts';
import { isLegend, isLegendTable, legendBelow } from '../../../../src/formats/reading/levels/legend-rows.ts';
import { foldValue } from '../../../../src/formats/reading/levels/scale.ts';
import { cellOf, tableOf } from '../grids.ts';

const always = () => true;

/** Each entry as `value = name (summary)`. */
function shown(legend: Legend): string[] {
  return [...legend.values()].map(
    ({ value, name, summary }) => `${value} = ${name}${summary === undefined ? '' : ` (${summary})`}`,
  );
}
const inTexts = (...texts: readonly string[]) =>
  shown(findLegend(texts.map((text) => cellOf(text, 'line 1')), [], always)); // prettier-ignore
const inTable = (rows: readonly (readonly string[])[], isUsed: (value: string) => boolean = always) =>
  shown(findLegend([], [tableOf(...rows)], isUsed));

describe('a legend below the rows of a table', () => {
  const rows = (...cells: readonly (readonly string[])[]) => tableOf(...cells).rows;
  const RATED = [['Oven', 'Heat', 'A'], ['Oven', 'Dough', 'C'], ['Shop', 'Till', 'B']]; // prettier-ignore
  const LEGEND = [['A', 'Basic', ''], ['B', 'Good', ''], ['C', 'Best', ''], ['D', 'Teaches', '']]; // prettier-ignore

  it('begins with its title or its first value, and may have values that are not above', () => {
    assert.equal(legendBelow(rows(...RATED, ...LEGEND)), 3);
    assert.equal(legendBelow(rows(...RATED, ['Meaning', '', ''], ...LEGEND)), 3);
    assert.equal(legendBelow(rows(...RATED, ['', '', ''], ...LEGEND)), 4);
  });

  it('is none if most values are not above, or are names', () => {
    assert.equal(legendBelow(rows(...RATED, ['A', 'Basic', ''], ['E', 'Good', ''], ['F', 'Best', ''])), 6);
    assert.equal(legendBelow(rows(...RATED, ['A', 'Basic', ''], ['Oven', 'Steam', ''])), 5);
  });
});

describe('a legend in a text', () => {
  const TEXTS: readonly (readonly [text: string, ...entries: readonly string[]])[] = [
    ['1 = helps, 2 = works, 3 = teaches; empty cell = not asked of them', '1 = helps', '2 = works', '3 = teaches', 'empty cell = not asked of them'],
    ['S = seen; D = done; T = teaches. Empty cell: not asked.', 'S = seen', 'D = done', 'T = teaches', 'Empty cell = not asked.'],
    ['X = must    (X) = may    blank = not needed', 'X = must', '(X) = may', 'blank = blank (not needed)'],
    ['25 % = helps, 50 % = works, 75 % = teaches', '25 % = helps', '50 % = works', '75 % = teaches'],
    ['水準:A=指導できる/B=一人でできる/C=助言でできる', 'A = 指導できる', 'B = 一人でできる', 'C = 助言でできる'],
    ['说明:1=了解,2=能操作,3=能指导', '1 = 了解', '2 = 能操作', '3 = 能指导'],
    ['★ aidé(e) · ★★ seul(e) · ★★★ forme · case vide : non requis', '★ = aidé(e)', '★★ = seul(e)', '★★★ = forme', 'case vide = non requis'],
    ['1 = basic; 2 = good', '1 = basic', '2 = good'],
    ['1: basic | 2: good', '1 = basic', '2 = good'],
    ['A – basic · B – good', 'A = basic', 'B = good'],
    ['A → basic\nB ⇒ good', 'A = basic', 'B = good'],
    ['1 - basic; 2 - good', '1 = basic', '2 = good'],
    ['1 = basic, 2 = good, or better', '1 = basic', '2 = good, or better'],
    ['1 = basic   2 = good', '1 = basic', '2 = good'],
    ['(1) = basic; [2] = good', '1 = basic', '2 = good'],
    ['50 % = half; 100% = all', '50 % = half', '100% = all'],
    ['Legend: 1 = basic; 2 = good', '1 = basic', '2 = good'],
    ['图例：1＝了解、2＝精通', '1 = 了解', '2 = 精通'],
    ['– = none; ✓ = asked', '– = none', '✓ = asked'],
    ['— : none; 1: some', '— = none', '1 = some'],
    ['1 = basic (with help); 2 = good: alone', '1 = basic (with help)', '2 = good (alone)'],
    ['1 = basic – with help; 2 = good - alone', '1 = basic (with help)', '2 = good (alone)'],
    ['1 = basic(with help)', '1 = basic (with help)'],
    ['1 = basic (with help) or more', '1 = basic (with help) or more'],
    [' 1 =  basic  -  alone ', '1 = basic (alone)'],
    ['★ helps', '★ = helps'],
    ['1 = basic.; 2 = good,', '1 = basic', '2 = good'],
    ['A Awareness – has heard of it', 'A = Awareness (has heard of it)'],
    ['1 Knows it - alone; 2 Teaches – others', '1 = Knows it (alone)', '2 = Teaches (others)'],
    ['★ helps ★★ works alone ★★★ teaches', '★ = helps', '★★ = works alone', '★★★ = teaches'],
    ['Scale: ● helps, ●● works alone', '● = helps', '●● = works alone'],
    ['🟢 good', '🟢 = good'],
    ['✓ asked    ✗ not asked', '✓ = asked', '✗ = not asked'],
    ['凡例:◎ 教える  ○ できる  − 対象外', '◎ = 教える', '○ = できる', '− = 対象外'],
    ['● helps – with others ○ works', '● = helps (with others)', '○ = works'],
    ['✓ asked, ✓ welcome'],
    ['✓ asked'],
    ['x = asked; – or blank = not asked', 'x = asked', '– or blank = not asked'],
    ['1 = basic; blank field = not applicable', '1 = basic', 'blank field = not applicable'],
    ['1 = basic; other field = n/a', '1 = basic', 'other field = n/a'],
    ['1 = basic; other field = something'],
    ['blank field = n/a'],
    ['1 =', ],
    ['Weighs flour = bakes bread'],
    ['abcdefghijklmnopq = seventeen'],
    ['12345678901234567 = seventeen'],
    ['1234567890123456 = sixteen', '1234567890123456 = sixteen'],
    ['Basic = works with help', 'Basic = Basic (works with help)'],
    ['Basic = basic', 'Basic = Basic'],
    ['1 = basic; and more'],
    ['A text without any'],
    ['', ],
  ]; // prettier-ignore
  for (const [text, ...entries] of TEXTS) {
    it(`${JSON.stringify(text)} has ${entries.length || 'no'} entries`, () => assert.deepEqual(inTexts(text), entries));
  }

  it('has at most 2000 characters', () => {
    const text = (length: number) => `1 = ${'x'.repeat(length - 4)}`;
    assert.equal(inTexts(text(2000)).length, 1);
    assert.equal(inTexts(text(2001)).length, 0);
  });

  it('has names of at most 40 characters before what explains them', () => {
    const summary = (length: number) =>
      [...findLegend([cellOf(`1 = ${'x'.repeat(length)} (more)`, '')], [], always).values()][0]!.summary;
    assert.equal(summary(40), 'more');
    assert.equal(summary(41), undefined);
  });

  it('has a value that cells have, and the first meaning of each counts', () => {
    const texts = ['1 = basic; 2 = good', '1 = other; 3 = more', 'x = y'].map((text) => cellOf(text, 'line 1'));
    const legend = findLegend(texts, [], (value) => value === '1');
    assert.deepEqual(shown(legend), ['1 = basic', '2 = good', '3 = more']);
    assert.deepEqual([...legend.keys()], ['1', '2', '3']);
    assert.deepEqual(legend.get('1'), { value: '1', name: 'basic', place: 'line 1' });
    assert.ok(findLegend([cellOf('A = basic', '')], [], (value) => value === foldValue('A')).has(foldValue('A')));
  });

  it('is told from other cells', () => {
    assert.ok(isLegend(cellOf('1 = basic', '')));
    assert.ok(!isLegend(cellOf('Making', '')));
  });
});

describe('a legend in a table', () => {
  const used =
    (...values: readonly string[]) =>
    (value: string) =>
      values.includes(value);

  it('has a value and its meaning in each row, below headers or without', () => {
    const rows = [['1', 'basic'], ['2', 'good: alone'], ['3', 'best', 'Teaches']]; // prettier-ignore
    const entries = ['1 = basic', '2 = good (alone)', '3 = best (Teaches)'];
    assert.deepEqual(inTable(rows), entries);
    assert.deepEqual(inTable([['Value', 'Meaning'], ...rows], used('1', '2', '3')), entries);
    assert.deepEqual(inTable([['', ''], ...rows, ['', '']]), entries);
    assert.deepEqual(inTable([...rows, ['4', '']]), entries);
    assert.deepEqual(
      inTable([
        ['1', 'basic', '', '', 'x'],
        ['2', 'good'],
      ]),
      ['1 = basic', '2 = good'],
    );
  });

  it('has values of cells in at least half of its rows, from the first or second on', () => {
    const rows = [['1', 'basic'], ['2', 'good'], ['3', 'best']]; // prettier-ignore
    assert.deepEqual(inTable(rows, used('1')), []);
    assert.equal(inTable(rows.slice(0, 2), used('1')).length, 2);
    assert.deepEqual(inTable(rows, used('3')), []);
    assert.deepEqual(inTable(rows, used()), []);
    assert.deepEqual(inTable([...Array<string[]>(5).fill(['x', 'y']), ...rows], used('1', '2', '3')), []);
  });

  it('may begin in a later column', () => {
    assert.deepEqual(inTable([['', 'A', 'Basic'], ['', 'B', 'Good'], ['', 'C', 'Best']]), [
      ...['A = Basic', 'B = Good', 'C = Best'],
    ]); // prettier-ignore
  });

  it('has at least two rows, and at most three cells in each', () => {
    assert.deepEqual(inTable([['1', 'basic']]), []);
    assert.deepEqual(inTable([['1', 'basic', 'a', 'b'], ['2', 'good']]), []); // prettier-ignore
  });

  it('is no table of levels and what they mean', () => {
    const rows = [['Level', 'Meaning'], ['Junior', 'Helps'], ['Senior', 'Leads']]; // prettier-ignore
    const isUsed = used('junior', 'senior');
    assert.deepEqual(inTable(rows, isUsed), []);
    assert.equal(inTable([['Value', 'Meaning'], ...rows.slice(1)], isUsed).length, 2);
    assert.deepEqual(inTable([...rows, ['x', 'Told']], isUsed), []);
    assert.equal(inTable(rows.slice(1), isUsed).length, 2);
    assert.equal(inTable([['Level', 'Meaning'], ['1', 'Helps'], ['2', 'Leads']], used('1', '2')).length, 2); // prettier-ignore
  });

  it('may be known by its first column alone', () => {
    const is = (...firsts: readonly string[]) =>
      isLegendTable(tableOf(['x', 'y'], ...firsts.map((first) => [first, 'z'])));
    assert.ok(is('1', '2'));
    assert.ok(is('A', '1-2'));
    assert.ok(is('12345', '2,5'));
    assert.ok(!is('1'));
    assert.ok(!is('1', 'Dough'));
    assert.ok(!is('1', 'a'));
    assert.ok(!is('123456', '1'));
    assert.ok(!is('1', 'x1'));
    assert.ok(!is('1', ''));
  });
});

describe('the explanation of a legend', () => {
  const explained = (...texts: readonly string[]) => {
    const cells = texts.map((text) => cellOf(text, ''));
    return explainLegend(findLegend(cells, [], always), cells);
  };

  it('names its heading and its signs', () => {
    assert.deepEqual(explained('Key', '1 = basic; – = none (not asked)'), [
      '"Key": the heading of the legend.',
      'The legend calls "1" "basic", "–" "none: not asked".',
    ]);
    const scale = ['"Our scale": the heading of the legend.', 'The legend calls "1" "basic", "2" "good".'];
    assert.deepEqual(explained('Our scale: 1 = basic; 2 = good'), scale);
    assert.deepEqual(explained('Our scale: 1 = basic\n2 = good'), scale);
    assert.deepEqual(explained('1: basic; 2: good'), scale.slice(1));
    assert.deepEqual(explained('Our scale: nothing', '1 = basic; 2 = good'), scale.slice(1));
    assert.deepEqual(explained('blank = not needed; 1 = basic'), [
      'The legend calls "blank" "not needed", "1" "basic".',
    ]);
  });

  it('is none without a legend', () => {
    assert.deepEqual(explained('Key', 'Our scale: nothing'), []);
  });
});

describe('a legend with spaces that do not break', () => {
  it('has percentages and semicolons as French puts them', () => {
    const text = 'Scale : 25\u00a0% = vu\u00a0; 50\u202f% = fait seul\u00a0; 100\u00a0% = forme';
    const entries = [...findLegend([cellOf(text, '')], [], always).values()];
    assert.deepEqual(entries.map(({ value, name }) => `${value} ${name}`), ['25 % vu', '50 % fait seul', '100 % forme']); // prettier-ignore
  });

  it('may have a long dash behind the last meaning', () => {
    const entries = [...findLegend([cellOf('\u25b3=見た ○=一人で ◎=教える ―=対象外', '')], [], always).values()];
    assert.deepEqual(entries.map(({ name }) => name), ['見た', '一人で', '教える', '対象外']); // prettier-ignore
  });
});

describe('a legend with dots between signs and their meanings', () => {
  it('has no entry for its heading, which ends with a colon', () => {
    const texts = ['★ means:', '★ … with help', '★★ … alone'].map((text) => cellOf(text, ''));
    const entries = [...findLegend(texts, [], always).values()];
    assert.deepEqual(entries.map(({ value, name }) => `${value} ${name}`), ['★ with help', '★★ alone']); // prettier-ignore
  });
});
