/** Inserting into pages and removing the insertions restores every byte, for any page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedInPage, removeFromPage } from '../../src/pages/embed-page.ts';
import { assertLinear } from '../growth.ts';
import { codeReview } from '../skill-document/documents.ts';
import { confluenceLevels, notion } from './exports.ts';

const options = { script: () => 'skill-matrix.js', find: () => ({ skill: codeReview(), notes: [] }) };

const [BEGIN, END] = ['<!--skill-matrix-embed-->', '<!--/skill-matrix-embed-->'];
const TABLE =
  '<table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td>Tester</td><td>Finds the holes</td><td>Closes the holes</td></tr></table>';
const DATA =
  '{"name":"Skill","levels":[{"id":"junior","name":"Junior"}],"roles":[{"id":"a","name":"a"}],"expectations":[{"role":"a","level":"junior","text":"b"}]}';
const TAG = `<skill-profile show="picker comparison matrix"><script type="application/json">${DATA}</script>`;
const LINKS =
  '<link rel="stylesheet" href="skill-matrix/notion.css"><script src="skill-matrix/skill-matrix.js" defer></script>';
const CLOSE = `${BEGIN}</skill-profile>${END}`;

const codes = (page: string) => embedInPage(page, options).refused.map(({ code }) => code);

describe('text that only looks like an insertion', () => {
  const open = `${BEGIN}${TAG}${END}`;
  for (const [what, page] of Object.entries({
    'an author’s words between the comments': `${BEGIN}<p>Mine.</p>${END}`,
    'a comment without an end': `${BEGIN}<p>Mine.</p><p>Mine too.</p>`,
    'an end alone': `<p>Mine.</p>${END}`,
    'a beginning of ours without its end': `<p>${open} mine</p>`,
    'an end of ours without its beginning': `<p>${CLOSE} mine</p>`,
    'an end before its beginning': `<p>${CLOSE} mine ${open}</p>`,
    'a widget of other attributes': `${BEGIN}<skill-profile show="matrix"><script type="application/json">${DATA}</script>${END}x${CLOSE}`,
    'a script of somebody else': `${BEGIN}<script src="mine.js"></script>${TAG}${END}x${CLOSE}`,
    'data that is no document': `${BEGIN}${TAG.replace(DATA, '{"mine":1}')}${END}x${CLOSE}`,
    'data written in another way': `${BEGIN}${TAG.replace(DATA, DATA.replace('{', '{ '))}${END}x${CLOSE}`,
    'words within an insertion': `${BEGIN}${TAG} mine ${END}x${CLOSE}`,
    'a string of a script': `<script>const mine = \`${open.replace('</script>', '')}x${CLOSE}\`;</script>`,
    'a text area': `<textarea>${open}x${CLOSE}</textarea>`,
    'an attribute': `<p title='${open.replaceAll("'", '')}x${CLOSE}'>mine</p>`,
    'a comment around it': `<!-- ${BEGIN.slice(0, -3)} ${TAG} -->mine`,
    'a style': `<style>/* ${open}x${CLOSE} */</style>`,
  })) {
    it(`${what} is kept and reported, and survives a widget beside it`, () => {
      assert.equal(removeFromPage(page), page);
      const both = `${page}${TABLE}`;
      const { text: html } = embedInPage(both, options);
      assert.equal(removeFromPage(html), both);
      assert.equal(embedInPage(html, options).text, html);
      if (page.includes(BEGIN)) assert.ok(codes(page).includes('not-inserted'), codes(page).join());
    });
  }

  it('is reported with its place', () => {
    const { refused } = embedInPage(`<p>x</p>\n  ${BEGIN}\n${BEGIN}`, options);
    assert.deepEqual(
      refused.map(({ place, code }) => [place, code]),
      [
        ['line 2, column 3', 'not-inserted'],
        ['line 3, column 1', 'not-inserted'],
      ],
    );
  });
});

describe('an insertion', () => {
  it('of version 0.1.0 is removed', () => {
    const page = (begin: string, end: string) =>
      `<h1>T</h1>\r\n${begin}${TABLE}${end}<p>after</p>${begin && `${BEGIN}${TAG}${END}`}${TABLE}${end}`;
    const old = page(`${BEGIN}${LINKS}${TAG.replace('matrix">', 'matrix" heading-level="3" lang="de">')}${END}`, CLOSE);
    assert.equal(removeFromPage(old), page('', ''));
  });

  it('within another one is taken out with it', () => {
    assert.equal(removeFromPage(`a${BEGIN}${LINKS}${TAG}${END}${BEGIN}${TAG}${END}b${CLOSE}${CLOSE}c`), 'abc');
  });

  it('is removed exactly from any page of arbitrary text, similar comments and parts of insertions', () => {
    const pair = `${BEGIN}${TAG}${END}x${CLOSE}`;
    const pieces = [BEGIN, END, TAG, LINKS, CLOSE, `${BEGIN}${TAG}${END}`, `${BEGIN}${LINKS}${TAG}${END}`, pair, DATA];
    const author = [
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<pre>',
      '</pre>',
      '<!--',
      '-->',
      '"',
      "'",
      '<textarea>',
      '</textarea>',
      '<svg>',
      '<title>',
      '\r\n',
      '\r',
      '\0',
      '</skill-profile>',
      '<skill-profile>',
      '<template>',
      '<p>[[skill:x]]</p>',
      '<td>',
      '<style>',
      '<base href="/">',
    ];
    const counts = { embedded: 0, taken: 0 };
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.constantFrom(...author) },
      { weight: 3, arbitrary: fc.constant(TABLE) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const page = parts.join('');
        // A matching beginning and end are an insertion, no matter who wrote them.
        const original = removeFromPage(page);
        const { text: html, found } = embedInPage(page, options);
        counts.embedded += found.length > 0 ? 1 : 0;
        counts.taken += original === page ? 0 : 1;
        assert.equal(removeFromPage(html), original, 'embedded, then removed');
        assert.equal(embedInPage(html, options).text, html, 'twice is once');
        const isPaired = page.includes(CLOSE) && page.indexOf(TAG) < page.lastIndexOf(CLOSE) && page.includes(TAG);
        if (!isPaired) assert.equal(original, page, 'nothing is taken out of a page without a pair');
      }),
      { numRuns: 200 },
    );
    assert.ok(counts.embedded > 20 && counts.taken > 10, JSON.stringify(counts));
  });
});

describe('a page with a base', () => {
  const scriptsOf = (head: string, depth = 0) => {
    const {
      text: html,
      found,
      refused,
    } = embedInPage(`<head>${head}</head>${TABLE}`, {
      ...options,
      script: () => 'skill-matrix/skill-matrix.js',
      depth,
    });
    const told = refused.filter(({ code }) => code === 'base').length;
    return found.length > 0
      ? /<script src="([^"]*)" defer>/.exec(html)![1]
      : told === 1 && !html.includes('<skill-profile')
        ? 'told'
        : 'lost';
  };

  it('outside the folder or on another host is reported and skipped', () => {
    for (const href of [
      'https://evil.example/',
      '//evil.example',
      '/',
      '/wiki/',
      '../',
      'http:x/',
      'https:x/',
      '\\\\evil.example\\',
      '\t//evil.example',
      'file:///x/',
      'data:,x',
      'javascript:0',
      'http://[',
      '/around-a/',
      'a/../../x/',
    ]) {
      assert.equal(scriptsOf(`<base href="${href}">`), 'told', href);
    }
    assert.equal(scriptsOf('<base href="../../../">', 2), 'told');
  });

  it('within the folder gets a working URL', () => {
    assert.equal(scriptsOf('<base href="./">'), 'skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<base href="pages/deep/x.html?y/z#/">'), '../../skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<base href="../">', 2), '../skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<base href="../../">', 2), 'skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<base href="#top">', 1), '../skill-matrix/skill-matrix.js');
  });

  it('without href has no effect, and the first one with href counts', () => {
    assert.equal(scriptsOf('<base target="_blank">'), 'skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<base target="_blank"><base href="//evil.example"><base href="./">'), 'told');
    assert.equal(scriptsOf('<base href="./"><base href="//evil.example">'), 'skill-matrix/skill-matrix.js');
    assert.equal(scriptsOf('<template><base href="//evil.example"></template>'), 'skill-matrix/skill-matrix.js');
  });

  it('after the widget has no effect on it', () => {
    const { found } = embedInPage(`${TABLE}<base href="//evil.example">`, options);
    assert.equal(found.length, 1);
  });
});

describe('time and text grow in proportion to the page:', () => {
  const SIZE = 300;
  const levels = ['Junior', 'Senior'];
  const level = (name: string) =>
    `<h3>${name}</h3><table><tr><th>Role</th><th>Required</th><th>Description</th></tr><tr><td>a</td><td></td><td>b</td></tr></table>`;
  for (const [what, page] of Object.entries<(n: number) => string>({
    'comments like ours': (n) => BEGIN.repeat(10 * n),
    'comments like ours, and ends': (n) => (BEGIN + END).repeat(5 * n),
    'insertions without their end': (n) => `${BEGIN}${TAG}${END}`.repeat(n),
    'insertions that belong together': (n) => `${BEGIN}${TAG}${END}x${CLOSE}`.repeat(n),
    tables: (n) => TABLE.repeat(n / 2),
    'tables of levels': (n) =>
      levels
        .map(level)
        .join('')
        .repeat(n / 4),
    headings: (n) => '<h2>a</h2>'.repeat(4 * n) + TABLE.repeat(n / 8),
    marks: (n) => '<p>[[skill:x]]</p>'.repeat(n),
    'nested elements': (n) => '<div>'.repeat(4 * n),
    'formatting that is not closed': (n) => Array.from({ length: n }, (_, index) => `<p><b id=${index}></p>`).join(''),
    paragraphs: (n) => `<div>${'<p>x</p>'.repeat(4 * n)}</div>`,
  })) {
    it(what, () => {
      assertLinear(page, (text) => embedInPage(text, options), SIZE);
      assertLinear(page, removeFromPage, SIZE);
    });
  }

  it('insertions into a large page can be removed', () => {
    for (const page of [TABLE.repeat(500), confluenceLevels.repeat(20), notion]) {
      const { text: html } = embedInPage(page, options);
      assert.equal(removeFromPage(html), page);
    }
  });
});
