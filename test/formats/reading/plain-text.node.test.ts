// cspell:ignore cordialement boulangerie
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, ListEntry } from '../../../src/formats/reading/blocks/block.ts';
import { textOfCell } from '../../../src/formats/reading/blocks/cell.ts';
import { assertLinear } from '../../growth.ts';
import { labelOfLine } from '../../../src/formats/reading/plain/entries.ts';
import { plainLines } from '../../../src/formats/reading/plain/lines.ts';
import { withMailParts } from '../../../src/formats/reading/plain/mails.ts';
import { titleSign } from '../../../src/formats/reading/plain/signs.ts';
import { readPlainText } from '../../../src/formats/reading/plain/index.ts';

const lineOf = (text: string) => plainLines(text)[0]!;

/** Blocks in short: signs of headings, entries and passages before their texts. */
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'table') return [];
    if (block.kind === 'list') return block.entries.flatMap((entry) => shownEntry(entry, '-'));
    const sign = block.kind === 'heading' ? '#'.repeat(block.depth) : block.kind;
    return [`${sign} ${textOfCell(block.content)}`];
  });
}

function shownEntry({ content, entries }: ListEntry, sign: string): string[] {
  return [`${sign} ${textOfCell(content)}`, ...entries.flatMap((entry) => shownEntry(entry, `${sign}-`))];
}

const read = (text: string) => {
  const plain = readPlainText(text, new Set());
  return plain && shown(plain.blocks);
};

describe('Signs of headings', () => {
  const signs: readonly (readonly [line: string, key: string | undefined, title?: string])[] = [
    ['■ Ovens', '■', 'Ovens'],
    ['【Basic】（first year）', '【', 'Basic'],
    ['== Ovens ==', '==', 'Ovens'],
    ['>> Ovens <<', '>', 'Ovens'],
    ['(Junior)', '(', 'Junior'],
    ['(draft)', undefined],
    ['Ovens\n-----', '_-', 'Ovens'],
    ['A. Ovens', 'A0', 'Ovens'],
    ['II. Ovens', 'I0', 'Ovens'],
    ['  2) Ovens', '12', 'Ovens'],
    ['1.2 Ovens', '1.10', 'Ovens'],
    ['２．窯', '10', '窯'],
    ['OVENS:', 'capitals', 'OVENS'],
    ['Ovens :', ':0', 'Ovens'],
    ['Ovens', undefined],
    ['OVENS ARE HOT.', undefined],
  ];
  for (const [line, key, title] of signs) {
    it(line, () => {
      const sign = titleSign(lineOf(line));
      assert.deepEqual([sign?.key, sign?.title], [key, title]);
    });
  }
});

describe('Labels of lines', () => {
  const labels: readonly (readonly [line: string, label: string | undefined, text?: string])[] = [
    ['Junior: cleans', 'Junior', 'cleans'],
    ['Junior ..... cleans', 'Junior', 'cleans'],
    ['初級　窯を見る', '初級', '窯を見る'],
    ['【窯】見る', '窯', '見る'],
    ['Ovens  and pans', undefined],
    ['It cleans. Note: daily', undefined],
  ];
  for (const [line, label, text] of labels) {
    it(line, () => {
      const found = labelOfLine(line);
      assert.deepEqual([found?.label, found?.text], [label, text]);
    });
  }
});

describe('Parts of mails', () => {
  const mails: readonly (readonly [name: string, text: string, around: readonly string[]])[] = [
    ['a head', 'From: Ann\nSubject: Ovens\n\nOvens', ['From: Ann', 'Subject: Ovens']],
    ['no head', 'Ovens\n\nFrom: the cellar', []],
    ['greetings', 'Liebe Leute,\n\nOfen', ['Liebe Leute,']],
    [
      'a farewell and a signature',
      'Four\n\nCordialement,\nAnne\n--\nBoulangerie',
      ['Cordialement,', 'Anne', 'Boulangerie'],
    ],
    ['a remark', '窯\n※ 別紙', ['※ 別紙']],
    ['words that only begin as farewells do', 'Thanks: says it\n\nBest-before dates', []],
  ];
  for (const [name, text, around] of mails) {
    it(name, () => {
      const found = withMailParts(plainLines(text)).filter(({ isAround }) => isAround);
      assert.deepEqual(
        found.map(({ text }) => text),
        around,
      );
    });
  }
});

describe('Texts in blocks', () => {
  const texts: readonly (readonly [name: string, text: string, blocks: readonly string[] | undefined])[] = [
    ['a text with markup', '# Bakery\n\nJUNIOR\n- cleans\n\nSENIOR\n- buys', undefined],
    ['a text without levels', 'OVENS\n- hot\n\nSHOP\n- cold', undefined],
    [
      'kinds of headings in the order in which they occur',
      '◆ Junior\n＜Ovens＞\n・cleans\n◆ Senior\n＜Ovens＞\n・buys',
      ['## Junior', '### Ovens', '- cleans', '## Senior', '### Ovens', '- buys'],
    ],
    [
      'numbers above others of their kind are entries',
      'JUNIOR\n1. cleans\n2. sells\n\nSENIOR\n1. buys\n2. plans',
      ['## JUNIOR', '- cleans', '- sells', '## SENIOR', '- buys', '- plans'],
    ],
    [
      'nested entries, and lines that go on',
      'JUNIOR\n- cleans\n  ovens\n    - daily\n\nSENIOR\n- buys',
      ['## JUNIOR', '- cleans ovens', '-- daily', '## SENIOR', '- buys'],
    ],
    [
      'a list of levels that names those below',
      'Levels:\n  L1 Helper\n  L2 Baker\n\nA. OVENS\nL1: cleans\nL2: -\n\nB. SHOP\nL1: sells\nL2: plans',
      [
        ...['other Levels', 'other L1 Helper', 'other L2 Baker', '## OVENS', '- L1 – Helper: cleans', '- L2 – Baker'],
        ...['## SHOP', '- L1 – Helper: sells', '- L2 – Baker: plans'],
      ],
    ],
    [
      'what stands behind the last list',
      'JUNIOR\n- cleans\n\nSENIOR\n- buys\n\nWe go on with this: next year.',
      ['## JUNIOR', '- cleans', '## SENIOR', '- buys', 'other We go on with this: next year.'],
    ],
    [
      'numbers of pages, which are no entries',
      'JUNIOR\n- cleans\n\nSENIOR\n- buys\n\n- Page 2 of 3 -\n',
      ['## JUNIOR', '- cleans', '## SENIOR', '- buys', 'other - Page 2 of 3 -'],
    ],
    [
      'names alone above names with a colon',
      'Yard\n\nMast\n\nWood:\n\n- Sawing: saws planks\n- Planing: planes planks\n\nDeck\n\nWood:\n\n- Sawing: saws beams\n- Planing: planes beams\n- Tarring: tars beams\n',
      [
        ...['# Yard', '## Mast', '### Wood', '- Sawing: saws planks', '- Planing: planes planks'],
        ...['## Deck', '### Wood', '- Sawing: saws beams', '- Planing: planes beams', '- Tarring: tars beams'],
      ],
    ],
    [
      'levels with more behind them, and labels before names',
      'Competency 1: Ovens\n\nLevel 1: Helper\n- cleans\n\nLevel 2: Baker\n- buys\n\nCompetency 2: Shop\n\nLevel 1: Helper\n- sells\n\nLevel 2: Baker\n- plans',
      [
        ...['## Ovens', '### Level 1: Helper', '- cleans', '### Level 2: Baker', '- buys'],
        ...['## Shop', '### Level 1: Helper', '- sells', '### Level 2: Baker', '- plans'],
      ],
    ],
  ];
  for (const [name, text, blocks] of texts) it(name, () => assert.deepEqual(read(text), blocks));
});

it('Footers of pages are none of the text, and chapters have numbers without a sign', () => {
  const skill = (number: string, name: string) =>
    `${number} ${name}\nHelper: does it with help.\nBaker: does it alone.\n\n`;
  const footer = (page: number) => `Bakery Stone – for our use – page ${page} of 2\n\n`;
  const text = `Bakery Stone\nWhat we ask\n\n1 Craft\n\n${skill('1.1', 'Dough')}${skill('1.2', 'Ovens')}${footer(1)}2 Shop\n\n${skill('2.1', 'Till')}${footer(2)}`;
  const blocks = read(text)!;
  assert.ok(
    blocks.some((block) => /^#+ Craft$/.test(block)) && blocks.some((block) => /^#+ Shop$/.test(block)),
    blocks.join('\n'),
  );
  assert.equal(blocks.filter((block) => block.startsWith('other ')).length, 2, blocks.join('\n'));
});

it('Long texts take linear time', () => {
  const texts = ['A. x\n', '- x\n', 'JUNIOR\n\n', 'x: y\n', 'text here\n\n', ' ', '・', 'Levels:\n', '\tx', '【', '|'];
  for (const text of texts) {
    assertLinear(
      (size) => text.repeat(size),
      (input) => readPlainText(input, new Set()),
      10_000,
    );
  }
});
