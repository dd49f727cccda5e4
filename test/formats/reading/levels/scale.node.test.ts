// cspell:ignore aucun exigé ninguno ninguna nenhuma
/** What cells say that say little: which are values, which mean nothing, and which are texts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ascendingValues, findScale, foldValue, SIGNS } from '../../../../src/formats/reading/levels/scale.ts';
import { saysNothing } from '../../../../src/formats/reading/words/nothing-words.ts';

const NONE: ReadonlySet<string> = new Set();

/** What each cell says, in words: `= 3`, `nothing`, `text`; with `!` if it is required, `?` if it is not. */
function read(cells: readonly string[], known = NONE): string | readonly string[] {
  const scale = findScale(cells, known);
  if (!scale) return 'texts';
  return cells.map((cell) => {
    const said = scale.read(cell);
    if (!said) return 'text';
    if (said.kind === 'nothing') return 'nothing';
    return `= ${said.value}${said.required === undefined ? '' : said.required ? '!' : '?'}`;
  });
}

const TEXT = 'Explains to colleagues why';

describe('the scale of a table', () => {
  const SCALES: Readonly<Record<string, readonly (readonly [cell: string, said: string])[]>> = {
    numbers: [
      ['0', '= 0'],
      ['1', '= 1'],
      ['2,5', '= 2,5'],
      ['3.25', '= 3.25'],
      ['1-2', '= 1-2'],
      ['1 – 2', '= 1 – 2'],
      ['75 %', '= 75 %'],
      ['100%', '= 100%'],
      ['4/5', '= 4/5'],
      ['3+', '= 3+'],
      ['+2', '= +2'],
      ['', 'nothing'],
      ['-', 'nothing'],
    ],
    letters: [
      ['A', '= A'],
      ['B+', '= B+'],
      ['Ex', '= Ex'],
      ['C-', '= C-'],
      ['B2', '= B2'],
      ['C1+', '= C1+'],
      ['n/a', 'nothing'],
    ],
    ticks: [
      ['x', '= x!'],
      ['X', '= X!'],
      ['✓', '= ✓!'],
      ['✔️', '= ✔️!'],
      ['☑', '= ☑!'],
      ['xx', '= xx'],
      ['(tick)', '= (tick)'],
      ['tick', '= tick'],
      ['✗', 'nothing'],
      ['☐', 'nothing'],
    ],
    stars: [
      ['★', '= ★'],
      ['★★☆', '= ★★☆'],
      ['⭐⭐', '= ⭐⭐'],
      ['++', '= ++'],
      ['🟢', '= 🟢'],
      ['🌱', '= 🌱'],
    ],
  };
  for (const [name, cells] of Object.entries(SCALES)) {
    it(`of ${name}`, () => {
      const found = read(cells.map(([cell]) => cell));
      // A cross is none beside ticks.
      const expected = cells.map(([cell, said]) => (name === 'ticks' && /^x$/iu.test(cell) ? 'nothing' : said));
      assert.ok(Array.isArray(found));
      assert.deepEqual(
        found.map((said: string) => said.replace(/[!?]$/, '')),
        expected.map((said) => said.replace(/[!?]$/, '')),
      );
    });
  }

  it('reads a cross as a tick where no tick is, and as none beside ticks', () => {
    assert.deepEqual(read(['x', '', 'X']), ['= x', 'nothing', '= X']);
    assert.deepEqual(read(['✓', 'x', '✔', '×']), ['= ✓', 'nothing', '= ✔', 'nothing']);
    assert.deepEqual(read(['✓', 'x'], new Set(['x'])), ['= ✓', '= x']);
  });

  it('reads "no" as nothing beside "yes" only', () => {
    assert.deepEqual(read(['yes', 'no', 'Yes']).slice(0, 2), [read(['yes'])[0], 'nothing']);
    assert.notEqual(read(['no', 'no'])[0], 'nothing');
  });

  it('reads whether something is required', () => {
    assert.deepEqual(read(['required', 'optional']), ['= required!', '= optional?']);
    assert.deepEqual(read(['exigé', 'un plus', 'exigé']), ['= exigé!', '= un plus?', '= exigé!']);
    const others = ['must have', 'good', 'basic', 'must have', 'good', 'basic', 'must have', 'good', 'basic', 'good'];
    assert.deepEqual(read([...others, ...others]).slice(0, 2), ['= must have', '= good']);
  });

  it('reads words that recur often, are short and few', () => {
    const cells = Array.from({ length: 8 }, (_, index) => (index % 2 ? 'kann es' : 'lernt es'));
    assert.deepEqual(read(cells).slice(0, 2), ['= lernt es', '= kann es']);
    assert.equal(read(cells.slice(0, 7)), 'texts');
    assert.equal(read([...cells, 'Kneads', 'Bakes']), 'texts');
    const long = cells.map((cell) => `${cell} wie alle anderen auch`);
    assert.equal(read(long), 'texts');
    const longest = cells.map((cell) => cell.replace(' ', 'x'.repeat(40)));
    assert.equal(read(longest), 'texts');
  });

  it('reads at most eight words', () => {
    const cells = (count: number) =>
      Array.from({ length: 4 * count }, (_, index) => `Wort${'abcdefghi'[index % count]}`);
    assert.notEqual(read(cells(8)), 'texts');
    assert.equal(read(cells(9)), 'texts');
  });

  it('reads what a legend names', () => {
    assert.equal(read(['kann', 'weiß']), 'texts');
    assert.deepEqual(read(['kann', 'Weiß', ''], new Set(['kann', foldValue('Weiß')])), ['= kann', '= Weiß', 'nothing']);
  });

  it('reads usual words for proficiencies, and none with more words', () => {
    assert.deepEqual(read(['Expert', 'Basic']), ['= Expert', '= Basic']);
    assert.equal(read(['Expert in bread', 'Basic knowledge of rye']), 'texts');
  });

  it('needs seven values of ten cells that say something', () => {
    const values = ['1', '2', '3', '1', '2', '3', '1'];
    assert.deepEqual(read([...values, TEXT, TEXT, TEXT]).slice(-4), ['= 1', 'text', 'text', 'text']);
    assert.equal(read([...values, TEXT, TEXT, TEXT, TEXT]), 'texts');
    assert.notEqual(read([...values, TEXT, TEXT, TEXT, '', '-', 'n/a']), 'texts');
  });

  it('is none of empty cells, and of cells that say nothing', () => {
    assert.equal(read([]), 'texts');
    assert.equal(read(['', ' ', '-']), 'texts');
  });

  it('takes no longer value than 40 characters', () => {
    assert.notEqual(read(['★'.repeat(40)]), 'texts');
    assert.equal(read(['★'.repeat(41)]), 'texts');
  });
});

describe('a cell', () => {
  it('says nothing by a usual sign or word of eight languages', () => {
    const nothing =
      '-|–|—|−|...|…|·|/|n/a|N/A|na|nc|none|kein|keine|aucun|aucune|ninguno|ninguna|nenhum|nenhuma|なし|无';
    const more = 'n.a.|n. a.|k.A.|k. A.|s/o|not applicable|nicht relevant|non concerné|entfällt|✗|✘|❌|✖|☐|□|⬜| - ';
    for (const cell of `${nothing}|${more}`.split('|')) assert.ok(saysNothing(cell), cell);
    for (const cell of ['', 'x', '0', 'no', 'none of it', 'a n/a', '✓']) assert.ok(!saysNothing(cell), cell);
  });

  it('has a sign that is never a text', () => {
    for (const sign of ['✓', '✔️', '☑', '✅', '★★☆', '⭐', '●', '○']) {
      assert.deepEqual(SIGNS.read(` ${sign} `), { kind: 'value', value: sign });
    }
    assert.deepEqual(SIGNS.read('–'), { kind: 'nothing' });
    for (const text of ['x', '3', 'A', '', 'a ★', '★ a', '+']) assert.equal(SIGNS.read(text), undefined);
  });

  it('is compared without what does not matter', () => {
    assert.equal(foldValue(' Kann  es '), foldValue('kann es'));
    assert.equal(foldValue('✔️'), foldValue('✔'));
    assert.equal(foldValue('✔'), foldValue('✓'));
    assert.equal(foldValue('〇'), foldValue('○'));
    assert.notEqual(foldValue('★'), foldValue('★★'));
  });
});

describe('values ascend', () => {
  const ORDERS: readonly (readonly [given: readonly string[], ascending: readonly string[]])[] = [
    [
      ['10', '9', '-1', '2,5', '2.4'],
      ['-1', '2.4', '2,5', '9', '10'],
    ],
    [
      ['50 %', '100 %', '0 %'],
      ['0 %', '50 %', '100 %'],
    ],
    [
      ['★★★', '★', '★★☆'],
      ['★', '★★☆', '★★★'],
    ],
    [
      ['++', '+', '+++'],
      ['+', '++', '+++'],
    ],
    [
      ['●●', '○○', '●○'],
      ['○○', '●○', '●●'],
    ],
    [
      ['Expert', 'Basic', 'Advanced'],
      ['Basic', 'Advanced', 'Expert'],
    ],
    [
      ['zwei', 'eins'],
      ['zwei', 'eins'],
    ],
    [
      ['3', 'eins', '1'],
      ['3', 'eins', '1'],
    ],
    [
      ['1', '1'],
      ['1', '1'],
    ],
    [[], []],
  ];
  for (const [given, ascending] of ORDERS) {
    it(given.join(', ') || 'none', () => assert.deepEqual(ascendingValues(given) ?? given, ascending));
  }
});
