/** Embedding widgets into a page and removing them. `embed.node.test.ts` tests the command, and pages in browsers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { embedInPage, removeFromPage } from '../../src/pages/embed-page.ts';
import { codeReview } from '../skill-document/documents.ts';
import { confluenceLevels, notion } from './exports.ts';

const options = { script: () => 'skill-matrix.js', find: () => undefined };

describe('a page with widgets', () => {
  it('is restored exactly, whatever it contains', () => {
    const pieces = [
      ...[
        '<table>',
        '<tr>',
        '<th>Role</th>',
        '<th>Junior</th>',
        '<th>Senior</th>',
        '<td>Plans the week ahead</td>',
        '<td>Ops</td>',
        '<td>Watches the screens</td>',
        '</table>',
        '</tr>',
      ],
      ...[
        '<h2>Senior</h2>',
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '\r\n',
        '\n',
        '\r',
        '\0',
        '\uFEFF',
        '"',
        "'",
      ],
      ...['<pre>{"levels":[{"id":"a","name":"a"}],"roles":[{"id":"r","name":"r"}],"expectations":[]}</pre>'],
      ...[
        '<th>Required</th>',
        '<th>Description</th>',
        '<script>',
        '</script>',
        '<TABLE class=x>',
        '&lt;',
        '😀',
        '<br/>',
      ],
      ...[
        '<table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td>Tester</td><td>Finds the holes</td><td>Closes the holes</td></tr></table>',
        '<p>[[skill:x]]</p>',
      ],
    ];
    const find = () => ({ skill: codeReview(), notes: [] });
    const counts = [0, 0];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 }),
        (parts) => {
          const page = parts.join('');
          const { text: html, found } = embedInPage(page, { ...options, find });
          counts[found.length > 0 ? 1 : 0]!++;
          assert.equal(removeFromPage(html), page);
          assert.equal(embedInPage(html, { ...options, find }).text, html, 'twice is once');
        },
      ),
      { numRuns: 400 },
    );
    assert.ok(counts[1]! > 20, `${counts[1]} pages had a widget`);
  });

  it('sets the language of the texts if the page does not declare it', () => {
    const { text: html } = embedInPage(notion, {
      ...options,
      lang: 'fr',
      language: (code) => (code === 'fr' ? 'fr.js' : undefined),
    });
    assert.match(html, /<skill-profile show="picker comparison matrix original" heading-level="3" lang="fr">/);
    assert.match(html, /<script src="fr\.js" defer>/);
    const said = embedInPage(notion.replace('<html', '<html lang="en"'), { ...options, lang: 'fr' });
    assert.match(said.text, /heading-level="3"><script type="application\/json">\{"name":"Review","lang":"en"/);
  });

  it('sets the headings of a widget one level below the heading before it', () => {
    const levelsOf = (page: string) =>
      [...embedInPage(page, options).text.matchAll(/<skill-profile [^>]*>/g)].map(
        ([tag]) => /heading-level="(\d)"/.exec(tag)?.[1] ?? '2',
      );
    const table =
      '<table><tr><th>Role</th><th>Junior</th><th>Senior</th></tr><tr><td>A</td><td>Reads a report</td><td>Writes a report</td></tr></table>';
    assert.deepEqual(levelsOf(table), ['2']);
    assert.deepEqual(levelsOf(`<h1>Page</h1>${table}`), ['2']);
    assert.deepEqual(levelsOf(`<h1>Page</h1><div><h3>Part</h3></div>${table}`), ['4']);
    assert.deepEqual(levelsOf(`<h1>Page</h1><h6>End</h6>${table}`), ['6']);
    assert.deepEqual(levelsOf(notion), ['3']);
    // The headings of tables of levels are part of the widget.
    assert.deepEqual(levelsOf(confluenceLevels), ['2']);
  });

  it('keeps text between tables outside of widgets', () => {
    const page = confluenceLevels.replace('<h3 id="Oncall-Senior">', '<p>Do not lose me.</p><h3 id="Oncall-Senior">');
    const { text: html, found } = embedInPage(page, options);
    assert.equal(found.length, 1);
    const before = html.slice(0, html.indexOf('Do not lose me'));
    assert.equal(before.split('<skill-profile').length, before.split('</skill-profile>').length);
    assert.equal(html.split('<skill-profile').length - 1, 2);
  });

  it('accepts other level names if they are given', () => {
    const page = notion.replace('Junior', 'Blue').replace('Staff', 'Green');
    assert.equal(embedInPage(page, options).found.length, 0);
    const { found } = embedInPage(page, { ...options, levels: ['Blue', 'Green'] });
    assert.deepEqual(
      found[0]!.document.levels!.map(({ name }) => name),
      ['Blue', 'Green'],
    );
  });
});
