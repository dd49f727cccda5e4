/** Readers report everything they leave out, with its place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, readHtml, readMarkdown, type Reading, writeCsv } from '../../src/formats/index.ts';
import { errors } from './readings.ts';

function told({ skill, notes }: Reading): string[] {
  assert.ok(skill, JSON.stringify(notes));
  return errors({ notes });
}

const csv = (text: string) => told(readCsv(text, { name: 'X' }));
const markdown = (text: string) => told(readMarkdown(text, { name: 'X' }));
const html = (rows: string) =>
  told(readHtml(`<h2>Junior</h2><table><tr><th>Role<th>Required<th>Description${rows}</table>`, { name: 'X' }));

describe('a warning reports content that is left out', () => {
  it('beside the last header, and below an empty header', () => {
    assert.deepEqual(csv('Role,Junior,,Senior\na,t,u,v\nb,t,z,v'), [
      'row 2, column 3 left-out "u" is left out: its column has no header.',
      'row 3, column 3 left-out This cell is left out: "z".',
    ]);
    assert.match(
      errors(readCsv('Role,Junior,Senior\na,t,u,w'))[0]!,
      /^row 2 too-many-cells This row has 4 cells, but there are 3 headers\. Put quotation marks around texts/,
    );
    assert.deepEqual(markdown('| Role | Junior |\n|-|-|\n| a | b | c |'), [
      'line 3, column 9 left-out "c" is left out: its column has no header.',
    ]);
  });

  it('outside of tables in Markdown, block by block', () => {
    const table = '| Role | Junior |\n|-|-|\n| a | b |';
    assert.deepEqual(markdown(`# T\n\nSome words.\n\n${table}`), [
      'line 1 left-out This heading is left out: "T".',
      'line 3 left-out This paragraph is left out: "Some words.".',
    ]);
    assert.deepEqual(markdown(`- d\n- e\n\n---\n\n<!-- said to nobody -->\n\n${table}`), [
      'line 1 left-out This list entry is left out: "d".',
      'line 2 left-out This list entry is left out: "e".',
    ]);
  });

  it('also where each of its words stands elsewhere', () => {
    const table = '| Role | Junior | Senior |\n|-|-|-|\n| Baker | Bakes small cakes | Leads the night shift |';
    const lost = (text: string) => markdown(`${table}\n\n${text}`);
    assert.deepEqual(lost('Leads small cakes'), ['line 5 left-out This paragraph is left out: "Leads small cakes".']);
    assert.deepEqual(lost('Cakes'), []);
    assert.deepEqual(lost('Small cakes'), []);
    assert.deepEqual(lost('The night shift: Bakes small cakes'), [], 'two parts of the result, one after the other');
    assert.deepEqual(lost('cakes small'), ['line 5 left-out This paragraph is left out: "cakes small".']);
  });

  it('of the text of a skill page, line by line', () => {
    const page = `Security\n\nSkill Profile\n\nThreats\n\nThis skill defines expectations across roles and levels.\n\nRoles\n\n1\n\nCookies help us.`;
    assert.deepEqual(markdown(`${page}\n\n## Junior\n\n| Role | Required | Description |\n|-|-|-|\n| a | | b |`), [
      'left-out These lines of the page are left out: "Cookies help us.".',
    ]);
  });

  it('in front matter', () => {
    assert.deepEqual(
      markdown(
        '---\nname: X\nroles: [5, { id: a, name: A }]\nlevels: none\nexpectations: []\n---\n| Role | Junior |\n|-|-|\n| A | b |',
      ),
      [
        'front matter /roles/0 left-out This is left out: an entry needs an "id" and a "name". It is "5".',
        'front matter /levels left-out This is left out: it must be a list.',
        'front matter /expectations left-out This is left out: the expectations come from the tables.',
      ],
    );
  });

  it('for images, captions, and unsafe URLs', () => {
    assert.deepEqual(html('<tr><td>a<td><td>t <img alt="A chart"><img alt=""> <a href="javascript:x">b</a>'), [
      'line 1, column 75 unsafe-url The link to "javascript:x" is left out: its URL must be http:, https:, mailto: or relative.',
      'line 1, column 75 left-out The image "A chart" is left out: a skill document holds no images.',
    ]);
    assert.match(html('<tr><td>a<td><td>t<caption>Table 1</caption>')[0]!, /The caption "Table 1" is left out/);
    assert.deepEqual(markdown('| Role | Junior |\n|-|-|\n| a | b ![chart](c.png) |'), [
      'line 3, column 5 left-out The image "chart" is left out: a skill document holds no images.',
    ]);
  });

  it('for links and lists in text-only cells, and for text in link cells', () => {
    assert.deepEqual(html('<tr><td><a href=b>a</a><td><td>t'), [
      'line 1, column 66 left-out The link to "b" is left out: this cell is read as plain text.',
    ]);
    const links = told(
      readHtml(
        '<h2>Junior</h2><table><tr><th>Role<th>Description<th>Links<tr><td>a<td>t<td>See <a href=b>B</a> and <a href=c>C</a>.</table>',
        { name: 'X' },
      ),
    );
    assert.deepEqual(links, ['line 1, column 73 left-out "See … and … ." is left out: this cell is read as links.']);
  });

  it('for a row with only a link, or only required', () => {
    assert.match(
      errors(readCsv('Role,Level,Description,Links\na,Junior,t,\n,,,b.html', { name: 'X' }))[0]!,
      /^row 3.*has no role/,
    );
    assert.match(errors(readCsv('Role,Level,Description,Required\na,Junior,,yes', { name: 'X' }))[0]!, /no-text/);
  });

  it('for line breaks, by the CSV writer', () => {
    const { skill } = readHtml(
      '<h2>Junior</h2><table><tr><th>Role<th>Description<tr><td>a<td>t<ul><li>b<br>c</ul></table>',
      { name: 'X' },
    );
    assert.ok(
      errors(writeCsv(skill!)).includes(
        'breaks-lost CSV cannot hold line breaks in names, items and links. Entries where spaces replace them: 1. JSON keeps them.',
      ),
    );
  });
});

describe('nothing is left out, and there is no warning', () => {
  it('for links in a list of items', () => {
    const { skill, notes } = readHtml(
      '<h2>Junior</h2><table><tr><th>Role<th>Description<th>Items<tr><td>a<td>t<td><ul><li>see <a href=b>B</a></ul></table>',
      { name: 'X' },
    );
    assert.deepEqual(notes, []);
    assert.deepEqual(skill!.expectations[0]!.links, [{ name: 'B', url: 'b' }]);
  });
});
