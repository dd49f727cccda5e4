// cspell:ignore checkmark oui
/** Images and checkboxes of pages: which are signs, and which are left out; lines, lists and links beside them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSign, toCell } from '../../../../src/formats/reading/html/cells.ts';
import type { HtmlNode } from '../../../../src/formats/reading/html/node.ts';
import { parseHtml } from '../../../../src/formats/reading/html/parser.ts';
import type { Note } from '../../../../src/formats/report.ts';

function bodyOf(html: string): HtmlNode {
  return parseHtml(html).children[0]!.children.find(({ name }) => name === 'body')!;
}
function read(html: string) {
  const notes: Note[] = [];
  const { lines, items, links } = toCell(bodyOf(html), notes);
  return { lines, items, links, notes: notes.map(({ code, message }) => `${code}: ${message}`) };
}
const textOf = (html: string) => read(html).lines.join('\n');

describe('an image', () => {
  it('stands for a sign, by its text or class', () => {
    const SIGNS: readonly (readonly [sign: string, ...images: readonly string[]])[] = [
      ['✓', 'alt="(tick)"', 'alt="tick"', 'alt=" Check "', 'alt="check_mark"', 'alt="checkmark"', 'alt="white_check_mark"', 'alt="Yes"', 'alt="oui"', 'class="x emoticon-tick"'],
      ['✗', 'alt="(cross)"', 'alt="cross-mark"', 'alt="no"', 'alt="error"', 'class="emoticon emoticon-cross"'],
      ['★', 'alt="(star)"', 'alt="yellow star"', 'class="emoticon-star_yellow"'],
      ['🎉', 'alt="🎉"', 'alt="party" data-emoji-fallback="🎉"'],
      ['✔️', 'alt="✔️"'],
      ['☆', 'alt="☆"'],
    ]; // prettier-ignore
    for (const [sign, ...images] of SIGNS) {
      for (const image of images) assert.deepEqual(read(`a <img ${image}> b`).lines, [`a ${sign} b`], image);
      for (const image of images) assert.deepEqual(read(`<img ${image}>`).notes, [], image);
    }
  });

  it('is left out otherwise, with a warning if it has a text', () => {
    for (const name of ['Oven', 'no way', 'yes we can', '🎉🎉', '🎉 party', 'a ✔', 'tick-off']) {
      const { lines, notes } = read(`a <img alt=" ${name} "> b`);
      assert.deepEqual(lines, ['a b']);
      assert.deepEqual(notes, [`left-out: The image "${name}" is left out: a skill document holds no images.`]);
    }
    for (const image of ['<img>', '<img alt=" ">', '<img class="emoticon-x1y">']) {
      assert.deepEqual(read(`a ${image}`), { lines: ['a'], items: [], links: [], notes: [] }, image);
    }
  });

  it('can be told from those that stand for no sign', () => {
    const is = (html: string) => isSign(bodyOf(html).children[0]!);
    assert.ok(is('<img alt="tick">'));
    assert.ok(!is('<img alt="Oven">'));
    assert.ok(!is('<i title="tick" alt="tick">a</i>'));
  });
});

describe('a checkbox', () => {
  it('is a sign for whether it is checked', () => {
    assert.equal(textOf('<input type="checkbox" checked> a'), '✓ a');
    assert.equal(textOf('<input type="checkbox"> a'), '☐ a');
    assert.equal(textOf('<input type="text" checked> a'), 'a');
    assert.equal(textOf('<b type="checkbox">a</b>'), 'a');
  });
});

describe('the lines of a cell', () => {
  const LINES: readonly (readonly [html: string, text: string])[] = [
    ['a  \n b', 'a b'],
    ['a <br> b', 'a\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['<br>a<br>', 'a'],
    ['<p>a</p> <p>b</p>', 'a\n\nb'],
    ['<div>a</div> <div>b</div>', 'a\nb'],
    ['<div><div>a</div></div><div>b</div>', 'a\nb'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>', 'a b\nc d'],
    ['a<script>b</script>', 'a'],
  ];
  for (const [html, text] of LINES) it(html.replaceAll('\n', ' '), () => assert.equal(textOf(html), text));
});

describe('a list in a cell', () => {
  const itemsOf = (html: string) => read(html).items!.map(({ text, examples }) => [text, ...examples].join(' > '));

  it('has items, with the examples of each', () => {
    assert.deepEqual(itemsOf('<ul><li> a <li><p>b</p>c<ul><li>d<li> <li>e</ul></ul>'), ['a', 'b\n\nc > d > e']);
    assert.deepEqual(itemsOf('<ul><li>a<ul><li>b</ul> </ul>'), ['a > b']);
    assert.deepEqual(itemsOf('<ul><li>a<div>b</div><ol><li>c</ol></ul>'), ['a\nb > c']);
  });

  it('has only the innermost items where these are no examples', () => {
    assert.deepEqual(read('<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>').lines, ['a']);
    assert.deepEqual(itemsOf('<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>'), ['b > c']);
    assert.deepEqual(itemsOf('<ul><li>a<ul><li>b<li>x<ul><li>c</ul></ul></ul>'), ['b', 'x > c']);
    assert.deepEqual(itemsOf('<ul><li> <ul><li>b</ul></ul>'), ['b']);
    assert.deepEqual(itemsOf('<ul><li>a<ul><li>b</ul>c</ul>'), ['b']);
  });

  it('becomes links if all its items are links without examples', () => {
    const link = (name: string) => `<a href="${name}.html">${name}</a>`;
    assert.deepEqual(itemsOf(`<ul><li>${link('a')}<li>${link('b')}</ul>`), []);
    assert.deepEqual(itemsOf(`<ul><li>${link('a')}<li>b ${link('c')}</ul>`), ['a', 'b c']);
    assert.deepEqual(itemsOf(`<ul><li>${link('a')}<ul><li>b</ul></ul>`), ['a > b']);
    assert.deepEqual(read(`<ul><li>${link('a')}<li>b ${link('c')}</ul>`).links, [
      { name: 'a', url: 'a.html' },
      { name: 'c', url: 'c.html' },
    ]);
    assert.deepEqual(read(link('a')).links!.length, 1);
  });
});

describe('a link in a cell', () => {
  it('is left out with a warning if it is unsafe', () => {
    const { lines, links, notes } = read('<a href="javascript:alert(1)">a</a>');
    assert.deepEqual([lines, links], [['a'], []]);
    assert.match(notes.join(), /^unsafe-url: /);
  });
});
