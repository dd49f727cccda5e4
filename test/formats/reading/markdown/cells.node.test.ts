/** Cells of Markdown: lines, links, images and bold beginnings; rows, and where one table ends and another begins. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell } from '../../../../src/formats/reading/blocks/cell.ts';
import { readMarkdownBlocks } from '../../../../src/formats/reading/markdown/blocks.ts';

function tablesOf(markdown: string) {
  return readMarkdownBlocks(markdown).blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}
const lines = ({ lines }: Cell) => lines.join('/');
/** The rows of all tables, with a line between tables. */
const rows = (...source: readonly string[]) =>
  tablesOf(source.join('\n')).flatMap(({ rows }, index) => [
    ...(index > 0 ? ['---'] : []),
    ...rows.map((row) => row.map(lines).join(' | ')),
  ]);
function cellOf(content: string) {
  const { blocks, notes } = readMarkdownBlocks(`# ${content}`);
  const [block] = blocks;
  assert.ok(block?.kind === 'heading');
  return { ...block.content, notes: notes.map(({ place, code, message }) => `${place} ${code} ${message}`) };
}

describe('a row', () => {
  it('has cells between bars, with outer bars or without', () => {
    assert.deepEqual(rows('| a | b |', '|---|---|', '| c | d |'), ['a | b', 'c | d']);
    assert.deepEqual(rows('a | b', '---|---', 'c | d'), ['a | b', 'c | d']);
    assert.deepEqual(rows('  | a |\tb\t|  ', '|---|---|', '|  c |d'), ['a | b', 'c | d']);
    assert.deepEqual(rows('| a | b |', '|---|---|', '|| d |', '| c ||'), ['a | b', ' | d', 'c | ']);
  });

  it('has bars in cells after a backslash, and cells without a header', () => {
    assert.deepEqual(rows('| a | b |', '|---|---|', '| c \\| d | e | f |'), ['a | b', 'c | d | e | f']);
    const [table] = tablesOf('| a |\n|---|\n| c \\| d | e |');
    assert.equal(table!.rows[1]!.length, 2);
  });

  it('has cells with places', () => {
    const [table] = tablesOf('text\n\n| a | b |\n|---|---|\n| c | d |\n');
    assert.equal(table!.place, 'line 3');
    assert.deepEqual(table!.rows.map((row) => row.map(({ place }) => place)), [
      ['line 3, column 1', 'line 3, column 5'],
      ['line 5, column 1', 'line 5, column 5'],
    ]); // prettier-ignore
    assert.equal(tablesOf('a | b\n--|--\nc | d')[0]!.rows[0]![0]!.place, 'line 1, column 1');
  });

  it('may be in quotations and lists', () => {
    const [table] = tablesOf('> | a | b |\n> |---|---|\n> | c | d |\n');
    assert.deepEqual(table!.rows.map((row) => row.map(({ lines, place }) => `${lines.join()} ${place}`)), [
      ['a line 1, column 3', 'b line 1, column 7'],
      ['c line 3, column 3', 'd line 3, column 7'],
    ]); // prettier-ignore
    assert.deepEqual(rows('1. text', '', '   | a | b |', '   |---|---|', '   | c | d |'), ['a | b', 'c | d']);
    assert.deepEqual(rows('- > | a | b |', '  > |---|---|', '  > | c | d |'), ['a | b', 'c | d']);
  });
});

describe('a table', () => {
  it('ends where a row of dashes follows other headers', () => {
    assert.deepEqual(rows('| a | b |', '|---|---|', '| c | d |', '| e | f |', '|:--|--:|', '| g | h |'), [
      'a | b',
      'c | d',
      '---',
      'e | f',
      'g | h',
    ]);
    const [, second] = tablesOf('| a |\n|---|\n| c |\n| e |\n|---|\n| g |');
    assert.equal(second!.place, 'line 4');
  });

  it('may have rows of single dashes, which stand for nothing', () => {
    assert.deepEqual(rows('| a | b |', '|---|---|', '| c | d |', '| - | - |'), ['a | b', 'c | d', '- | -']);
    assert.deepEqual(rows('| a | b |', '|-|-|', '| c | d |'), ['a | b', 'c | d']);
    assert.deepEqual(rows('| a | b |', '|---|---|', '| --- | x |'), ['a | b', '--- | x']);
  });

  it('has the warnings about its cells', () => {
    const tables = tablesOf('| ![A](a.png) a |\n|---|\n| ![B](b.png) b |\n| c |\n|---|\n| ![](d.png) |');
    assert.deepEqual(tables.map(({ notes }) => notes!.map(({ place, message }) => `${place}: ${message.split(' is left')[0]}`)), [
      ['line 1, column 1: The image "A"', 'line 3, column 1: The image "B"'],
      ['line 6, column 1: The image "d.png"'],
    ]); // prettier-ignore
  });
});

describe('a cell', () => {
  it('has lines, which <br> separates', () => {
    assert.deepEqual(cellOf('a<br>b<br/> c<BR />d').lines, ['a', 'b', ' c', 'd']);
    assert.deepEqual(cellOf('a *b* `c` \\| **d**').lines, ['a b c | d']);
    const [paragraph] = readMarkdownBlocks('a\nb  \nc').blocks;
    assert.ok(paragraph?.kind === 'paragraph');
    assert.deepEqual(paragraph.content.lines, ['a\nb', 'c']);
  });

  it('has links with their names, else their addresses', () => {
    assert.deepEqual(cellOf('[a *b*<br>c](d.html) and [](e.html), [f](g.html "h")').links, [
      { name: 'a b c', url: 'd.html' },
      { name: 'e.html', url: 'e.html' },
      { name: 'f', url: 'g.html' },
    ]);
    assert.deepEqual(cellOf('a').links, []);
  });

  it('has no images, each with a warning', () => {
    const { lines, notes } = cellOf('a ![B](b.png) c ![](d.png)');
    assert.deepEqual(lines, ['a  c ']);
    assert.deepEqual(notes, [
      'line 1 left-out The image "B" is left out: a skill document holds no images.',
      'line 1 left-out The image "d.png" is left out: a skill document holds no images.',
    ]);
  });

  it('is read as HTML if it has tags', () => {
    const { lines, items, place } = cellOf('a <ul><li>b</li><li>c</li></ul>');
    assert.deepEqual([lines, items!.map(({ text }) => text), place], [['a'], ['b', 'c'], 'line 1']);
    assert.deepEqual(cellOf('<i>a</i><br>b').lines, ['a', 'b']);
  });

  it('has the bold text at its beginning', () => {
    assert.equal(cellOf('**a** b').lead, 'a');
    assert.equal(cellOf('**a *b***: c').lead, 'a b');
    assert.equal(cellOf('__a__').lead, 'a');
    for (const content of ['a **b**', '*a* b', 'a', '`a` **b**'])
      assert.equal(cellOf(content).lead, undefined, content);
  });
});
