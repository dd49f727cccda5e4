/** The blocks of a page: headings, paragraphs, lists, tables, and what is told of none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtmlBlocks } from '../../../../src/formats/reading/html/blocks.ts';
import { parseHtml } from '../../../../src/formats/reading/html/parser.ts';
import { blockInShort, withoutPlace } from '../blocks.ts';

const blocksOf = (html: string) => readHtmlBlocks(parseHtml(html)).blocks;
/** The blocks without their places. */
const read = (html: string) => blocksOf(html).map((block) => withoutPlace(blockInShort(block)));
const TABLE = '<table><tr><th>a<th>b<tr><td>c<td>d</table>';
const TABLE_READ = '| a, b | c, d';

describe('the blocks of a page', () => {
  it('are headings, paragraphs, lists, tables and code, in their order', () => {
    const page = `<h1>A</h1><p>Text <b>more</b></p><ul><li>One</li></ul>${TABLE}<pre>code</pre><h6>B</h6><ol><li>Two</ol>`;
    assert.deepEqual(read(page), [
      '# A',
      'paragraph: Text more',
      '- One',
      TABLE_READ,
      'other: code',
      '###### B',
      '- Two',
    ]);
    assert.deepEqual(read(''), []);
  });

  it('have places, and know which part of the page they are', () => {
    const page = `<h1>A</h1>\n<p>Text</p>\n some <b>bold</b> text \n<ul><li>One</ul>\n${TABLE}<footer>End</footer>`;
    assert.deepEqual(blocksOf(page).map(blockInShort), [
      '# A (line 1, column 1)',
      'paragraph: Text (line 2, column 4)',
      'paragraph: some bold text (line 2, column 12)',
      '- One (line 4, column 5)',
      TABLE_READ,
      'other: End (line 5, column 44)',
    ]);
    assert.deepEqual(
      blocksOf(page).map(({ range }) => range && page.slice(range.start, range.end).trim()),
      ['<h1>A</h1>', 'Text', 'some <b>bold</b> text', '<ul><li>One</ul>', TABLE, '<footer>End</footer>'],
    );
  });

  it('may be inside of any others, and end texts between them', () => {
    assert.deepEqual(read('<div>a <i>b</i><div>c</div>d<section><p>e</p>f</section></div>g'), [
      'paragraph: a b',
      'paragraph: c',
      'paragraph: d',
      'paragraph: e',
      'paragraph: f',
      'paragraph: g',
    ]);
    assert.deepEqual(read('<span>a<span><p>b</p></span></span>c'), ['paragraph: a', 'paragraph: b', 'paragraph: c']);
    assert.deepEqual(read('<center>a</center><main><article>b</article></main>'), ['paragraph: a', 'paragraph: b']);
  });

  it('are none without words', () => {
    assert.deepEqual(read('<h2> </h2><p></p><div> <i></i></div><ul></ul><ul> </ul><dl></dl><hr>'), []);
    assert.deepEqual(read('<p><a href="a.html"><img></a></p>'), ['paragraph: ']);
  });

  it('are not in scripts, styles or templates', () => {
    assert.deepEqual(read('<script>a</script><style>c</style><template><p>b</p></template><p>d</p>'), ['paragraph: d']);
  });

  it('are below all content in a footer, unless it has content itself', () => {
    assert.deepEqual(read('<footer>a</footer><div role="contentinfo">b</div><footer> </footer>'), [
      'other: a',
      'other: b',
    ]);
    assert.deepEqual(read(`<footer>a${TABLE}</footer>`), ['paragraph: a', TABLE_READ]);
    assert.deepEqual(read('<div role="main">a</div>'), ['paragraph: a']);
  });
});

describe('the title of a document', () => {
  it('is the heading that word processors and Google Sheets write', () => {
    for (const title of ['<div id="doc-title">A</div>', '<p class="title">A</p>', '<p class="c1 MsoTitle c2">A</p>']) {
      assert.deepEqual(read(`${title}<h2>B</h2>`), ['# A', '## B'], title);
    }
    for (const text of [
      '<p class="subtitle">A</p>',
      '<p class="title-page">A</p>',
      '<div class="title">A</div>',
      '<p id="title">A</p>',
    ]) {
      assert.deepEqual(read(text), ['paragraph: A'], text);
    }
    assert.deepEqual(read('<p>A</p><p class="title">B</p>'), ['paragraph: A', 'paragraph: B']);
  });

  it('names the page', () => {
    assert.equal(readHtmlBlocks(parseHtml(`<h1>A</h1><h2>B</h2>`)).title, 'A');
    assert.equal(readHtmlBlocks(parseHtml('<p>A</p>')).title, undefined);
  });
});

describe('a list', () => {
  it('has entries with lists in them', () => {
    assert.deepEqual(read('<ul><li>a<ul><li>b<ol><li>c</ol><li>d</ul> e<li>f</ul>'), ['- a e [b [c], d], f']);
    assert.deepEqual(read('<ul>x<li>a</li><p>y</p></ul>'), ['- a']);
  });

  it('is read as other blocks if it has headings, tables or boxes', () => {
    assert.deepEqual(read(`<ul><li><h3>a</h3><p>b</p></ul>`), ['### a', 'paragraph: b']);
    assert.deepEqual(read(`<ol><li>a${TABLE}</ol>`), ['paragraph: a', TABLE_READ]);
    assert.deepEqual(read('<ul><li><details><summary>a</summary>b</details></ul>'), ['# a', 'paragraph: b']);
    assert.deepEqual(read('<ul><li><p>a</p></ul>'), ['- a']);
  });

  it('may be paragraphs with bullets', () => {
    assert.deepEqual(read('<p>· a</p><p>•b<br>c</p><p> ● d</p><p>e</p>'), ['- a, b c, d', 'paragraph: e']);
    assert.deepEqual(read('<ul><li>a</ul><p>• b</p>'), ['- a, b']);
    for (const text of ['● = always', '○: never', '● – always', '● a ○ b', 'a • b', '- a']) {
      assert.deepEqual(read(`<p>${text}</p>`), [`paragraph: ${text}`]);
    }
  });

  it('of terms has an entry for each, that begins with the term', () => {
    assert.deepEqual(read('<dl><dt>a<dd>b<dt>c<dd>d<dd>e<dt>f</dl>'), ['- a: b, c [d, e], f']);
    const [list] = blocksOf('<p>x</p><dl><dt>a<dd>b</dl>').slice(1);
    assert.ok(list!.kind === 'list' && list!.range);
    assert.equal(list!.entries[0]!.content.lead, 'a');
  });

  it('of Google Docs is written as several', () => {
    const item = (name: string, depth: number, text: string) =>
      `<ul class="c1 lst-kix_${name}-${depth}"><li>${text}</ul>`;
    assert.deepEqual(read(item('x', 0, 'a') + item('x', 1, 'b') + item('x', 0, 'c') + item('y', 0, 'd')), [
      '- a [b], c',
      '- d',
    ]);
  });
});

describe('a table', () => {
  it('has a caption that is a heading, if there is none', () => {
    const table = TABLE.replace('<tr>', '<caption>A</caption><tr>');
    assert.deepEqual(read(table), ['# A', TABLE_READ]);
    const [heading, first] = blocksOf(table);
    assert.ok(heading?.kind === 'heading' && heading.isLabel);
    assert.ok(first!.kind === 'table' && first!.range);
    assert.deepEqual(first!.table.notes, []);
    const [, second] = blocksOf(`<h1>B</h1>${table}`);
    assert.ok(second!.kind === 'table');
    assert.deepEqual(second!.table.notes!.map(({ code, message }) => [code, message]), [
      ['left-out', 'The caption "A" is left out: only the heading above a table is read.'],
    ]); // prettier-ignore
    assert.deepEqual(read(`<p>B</p>${table}`), ['paragraph: B', '# A', TABLE_READ]);
  });

  it('that only arranges others is no table', () => {
    const layout = (cell: string) => `<table><tbody><tr><${cell}>A<p>B</p></td><td>${TABLE}</td></tr></tbody></table>`;
    assert.deepEqual(read(layout('td')), ['paragraph: A', 'paragraph: B', TABLE_READ]);
    for (const cell of ['th', 'td class="highlight"', 'td class="x highlight-grey"']) {
      assert.match(read(layout(cell))[0]!, /^\| A B, /, cell);
    }
    assert.deepEqual(read(layout('td class="highlighted"')).length, 3);
    const plain = `<table><tr><td>A<td>B<tr><td>C<td>${TABLE}</table>`;
    assert.deepEqual(read(plain), ['paragraph: A', 'paragraph: B', 'paragraph: C', TABLE_READ]);
    const nested = `<table><thead><tr><td>A</thead><tfoot><tr><td>${layout('td')}</tfoot></table>`;
    assert.deepEqual(read(nested), ['paragraph: A', 'paragraph: A', 'paragraph: B', TABLE_READ]);
  });
});

describe('a box that can be closed', () => {
  it('has a title, which is a heading below the one before', () => {
    const boxes = [
      '<details><summary>B</summary><p>c</p></details>',
      '<div><div class="expand-control">B</div><p>c</p></div>',
      '<div> <div class="x panelHeader y">B</div><p>c</p></div>',
    ];
    for (const box of boxes) {
      assert.deepEqual(
        read(`<h2>A</h2>${box}${box}<h3>D</h3>`),
        ['## A', '### B', 'paragraph: c', '### B', 'paragraph: c', '### D'],
        box,
      );
      const heading = blocksOf(box)[0]!;
      assert.ok(heading.kind === 'heading' && heading.isLabel && heading.depth === 1);
    }
    assert.deepEqual(read('<details><summary>A</summary><h4>B</h4><details><summary>C</summary></details></details><details><summary>D</summary></details>'), [
      '# A', '#### B', '##### C', '# D',
    ]); // prettier-ignore
  });

  it('has no title that names what a click does, or without words', () => {
    assert.deepEqual(read('<details><summary>Click here to expand...</summary><p>a</p></details>'), [
      'paragraph: Click here to expand...',
      'paragraph: a',
    ]);
    assert.deepEqual(read('<details><summary>More …</summary><p>a</p></details>'), [
      'paragraph: More …',
      'paragraph: a',
    ]);
    assert.deepEqual(read('<details><summary>A</summary>a <i>b</i></details>c'), [
      '# A',
      'paragraph: a b',
      'paragraph: c',
    ]);
    assert.deepEqual(read('<details>a<p>b</p></details>'), ['paragraph: a', 'paragraph: b']);
    assert.deepEqual(read('<div><div class="panelHeader"> </div>a</div>'), ['paragraph: a']);
    for (const other of [
      '<div><p>x</p><div class="panelHeader">a</div></div>',
      '<div><div class="panelHeaders">a</div></div>',
    ]) {
      assert.deepEqual(read(other).at(-1), 'paragraph: a', other);
    }
    assert.deepEqual(read('<section><div class="panelHeader">a</div></section>'), ['paragraph: a']);
  });
});
