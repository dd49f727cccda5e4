/** How cells, headings and attributes of HTML are read. `shapes.node.test.ts` tests whole pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../src/formats/index.ts';
import { parseHtml } from '../../src/formats/reading/html/parser.ts';
import { cells, errors } from './readings.ts';

const HEADERS = '<tr><th>Role</th><th>Required</th><th>Description</th></tr>';

/** Reads the expectation in a cell. */
function say(html: string): { text?: unknown; items?: unknown; links?: unknown } {
  const { skill, notes } = readHtml(`<h2>Junior</h2><table>${HEADERS}<tr><td>Ops<td><td>${html}</table>`, {
    name: 'X',
  });
  assert.ok(skill, JSON.stringify(notes));
  const { text, items, links } = skill.expectations[0]!;
  return { ...(text !== undefined && { text }), ...(items && { items }), ...(links && { links }) };
}

describe('the text of an HTML cell', () => {
  for (const [html, text] of [
    [' a\n\t b  <i>c</i> ', 'a b c'],
    ['a<br>b<br/> c', 'a\nb\nc'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['a<p>b</p>c', 'a\n\nb\n\nc'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['a<section>b</section><blockquote>c</blockquote><pre>d</pre>', 'a\nb\nc\nd'],
    ['<p>a</p>\n<p> </p>\n<p>b</p>', 'a\n\nb'],
    ['a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>f', 'af'],
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\nb'],
    ['a &lt;b&gt; &amp;amp;', 'a <b> &amp;'],
    ['a<!-- b -->c', 'ac'],
  ] as const) {
    it(html.replace(/\s/g, ' '), () => assert.deepEqual(say(html), { text }));
  }
});

describe('a list in an HTML cell', () => {
  it('is a checklist, after the text', () => {
    assert.deepEqual(say('First: <ul><li>a</li><li> b<br>c </li></ul>'), { text: 'First:', items: ['a', 'b\nc'] });
    assert.deepEqual(say('<ol><li>a</li></ol>'), { items: ['a'] });
  });

  it('within an entry has examples of it', () => {
    assert.deepEqual(say('<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>'), {
      items: [{ text: 'a', examples: ['b', 'c'] }, 'd'],
    });
  });

  it('of nested lists has the innermost items, where they are not examples', () => {
    assert.deepEqual(say('<ol><li>a<div><ul><li>b</li><li>c</li></ul></div></li></ol>'), {
      text: 'a',
      items: ['b', 'c'],
    });
    assert.deepEqual(say('<ul><li><ul><li>a</li></ul></li></ul>'), { items: ['a'] });
    assert.deepEqual(say('<ul><li>a<ul><li>b</li></ul>c</li></ul>'), { text: 'a\nc', items: ['b'] });
  });

  it('becomes links if it has only links, else items and links', () => {
    const links = [{ name: 'a', url: 'a.html' }];
    assert.deepEqual(say('Read <ul><li><a href="a.html">a</a></li></ul>'), { text: 'Read', links });
    assert.deepEqual(say('<ul><li>see <a href="a.html">a</a></li></ul>'), { items: ['see a'], links });
    assert.deepEqual(say('<ul><li><a href="a.html">a</a></li><li>b</li></ul>'), { items: ['a', 'b'], links });
    assert.deepEqual(say('<a href="a.html">a</a><ul><li>b</li></ul>'), { text: 'a', items: ['b'], links });
  });
});

describe('a link in an HTML cell', () => {
  it('is named by its text, else by its address, without leading spaces', () => {
    assert.deepEqual(say('See <a href=" https://example.org/ "> the\n <b>guide</b></a>'), {
      text: 'See the guide',
      links: [{ name: 'the guide', url: 'https://example.org/ ' }],
    });
    assert.deepEqual(say('x<a href="guide.html"><img></a>').links, [{ name: 'guide.html', url: 'guide.html' }]);
    assert.deepEqual(say('x<a href="b.html">a<br>b</a>').links, [{ name: 'a b', url: 'b.html' }]);
  });

  it('without an address, or with an unsafe one, becomes plain text', () => {
    for (const address of [
      '',
      ' ',
      'javascript:alert(1)',
      ' \u0001JavaScript:a',
      'java\tscript:a',
      'data:text/html,x',
      'x-y+z.1:a',
      'vbscript:a',
    ]) {
      assert.deepEqual(say(`<a href="${address}">a</a>`), { text: 'a' }, address);
    }
    assert.deepEqual(say('<a>a</a><b href="b.html">c</b>'), { text: 'ac' });
  });

  it('may have any safe scheme', () => {
    for (const url of ['http://a', 'HTTPS://a', 'mailto:a@b', '/a:b', 'a/b:c', '?a:b', '#a', '1:2', '//a']) {
      assert.deepEqual(say(`<a href="${url}">a</a>`).links, [{ name: 'a', url }], url);
    }
  });
});

describe('an HTML table', () => {
  const wide = (rows: string) => `<table><tr><th>Role<th>Junior<th>Senior</tr>${rows}</table>`;

  it('can have cells that span columns, rows, both, and too many', () => {
    const spans = '<tr><td rowspan=2>Ops<td>a<td>b<tr><td>c<td>d<tr><td rowspan=9>Dev<td colspan=2>e';
    const reading = readHtml(wide(spans), { name: 'X' });
    assert.deepEqual(errors(reading), [
      'line 1, column 80 duplicate-expectation "Ops" at "Junior" is already described at line 1, column 66. Remove one of the two.',
      'line 1, column 85 duplicate-expectation "Ops" at "Senior" is already described at line 1, column 71. Remove one of the two.',
    ]);
    const some = readHtml(
      wide('<tr><td>Ops<td colspan="2000">a<tr><td colspan="0" rowspan="x">Dev<td>b<td colspan="-1">c'),
      {
        name: 'X',
      },
    );
    assert.deepEqual(cells(some), ['ops/junior a', 'ops/senior a', 'dev/junior b', 'dev/senior c']);
  });

  it('can have shorter rows and row groups, and ignores nested tables', () => {
    const reading = readHtml(
      `<table><thead><tr><th>Role<th>Junior<th>Senior</thead><tbody><tr><td>Ops<td>a</tbody><tfoot><tr><td>Dev<td>b<td>
        <table><tr><td>Role<td>Junior<tr><td>Inner<td>c</table></tfoot></table>`,
      { name: 'X' },
    );
    assert.deepEqual(cells(reading), ['ops/junior a', 'dev/junior b', 'dev/senior Role Junior\nInner c']);
  });

  it('reads the label "Required" or "Optional" below a text', () => {
    const reading = readHtml(wide('<tr><td>Ops<td>Watches<br>Required<td>Plans<br>Optional<tr><td>Dev<td>Helps<br>x'), {
      name: 'X',
    });
    assert.deepEqual(cells(reading), ['ops/junior! Watches', 'ops/senior Plans', 'dev/junior Helps\nx']);
  });

  it('is ignored in templates, in noscript and in existing widgets', () => {
    for (const name of ['template', 'noscript', 'skill-profile', 'skill-matrix']) {
      const page = `<${name}>${wide('<tr><td>Ops<td>a')}</${name}>${wide('<tr><td>Dev<td>b')}`;
      assert.deepEqual(cells(readHtml(page, { name: 'X' })), ['dev/junior b'], name);
    }
  });
});

describe('an HTML page', () => {
  const table = `<table>${HEADERS}<tr><td>Ops<td>x<td>a</table>`;
  const read = (html: string) => {
    const { skill, notes } = readHtml(html, { defaultName: 'Default' });
    assert.ok(skill, JSON.stringify(notes));
    return { name: skill.name, lang: skill.lang, levels: skill.levels.map(({ id, name }) => `${id} ${String(name)}`) };
  };

  it('names the skill by its first h1, levels by the headings before tables', () => {
    const html = `<h1> On\n call </h1><h1>Other</h1><h2>Junior</h2>${table}<h2>Boss</h2><p>words</p>${table}${table}`;
    assert.deepEqual(read(html), {
      name: 'On call',
      lang: undefined,
      levels: ['junior Junior', 'boss Boss', 'level-3 Level 3'],
    });
    assert.deepEqual(read(`<header>H</header><hr><h2>Top</h2>${table}`).name, 'Default');
    assert.deepEqual(read(`<h1> </h1><h2>Top</h2>${table}`).name, 'Default');
  });

  it('gets its language from any element around the first table', () => {
    assert.equal(read(`<html lang="de"><h2>A</h2>${table}`).lang, 'de');
    assert.equal(read(`<html lang="de"><div lang="fr"><h2>A</h2>${table}</div><p lang="es">${table}`).lang, 'fr');
  });

  it('can have ids of levels and roles', () => {
    const roles = `<table>${HEADERS}<tr><td data-id="o">Ops<td>x<td>a</table>`;
    const { skill } = readHtml(`<h2 data-id="j">Junior</h2>${roles}`, { name: 'X' });
    assert.deepEqual([skill!.levels[0]!.id, skill!.roles[0]!.id], ['j', 'o']);
  });

  it('reports the places of problems and of everything in its source', () => {
    const reading = readHtml(
      `<h2>Junior</h2>\n<table>${HEADERS}\n<tr><td>Ops</td><td>maybe</td><td>a</td></tr></table>`,
      {
        name: 'X',
      },
    );
    assert.match(errors(reading)[0]!, /^line 3, column 17 wrong-requirement "maybe"/);
    const html = '<p>a<b title="c">d</b></p>';
    const paragraph = parseHtml(html).children[0]!.children[1]!.children[0]!;
    assert.deepEqual(paragraph.range, { start: 0, end: html.length });
    assert.equal(paragraph.children[1]!.attribute('title'), 'c');
    assert.deepEqual(paragraph.children[1]!.range, { start: 4, end: html.length - 4 });
    assert.equal(parseHtml(html).children[0]!.range, undefined, 'what the source does not have');
  });

  it('without tables is reported', () => {
    assert.match(errors(readHtml('<p>a</p>'))[0]!, /^not-skills This is a text without tables/);
    assert.deepEqual(errors(readHtml('<h2>Menu</h2><ul><li>Soup</li></ul>')), [
      'no-framework There is no table with levels or roles, and there are no headings with levels. If headings, columns or list entries are levels by names of your own, name these with --levels, lowest first; if all is about one level, only that one. Else make each level a heading, and what it asks a list below it.',
    ]);
  });
});
