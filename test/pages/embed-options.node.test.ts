/** What people say to `embed`: which places, and files that pages name. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at, embed, hasWidget, wiki } from './wiki.ts';

const table = (...skills: string[]) =>
  `<table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>${skills
    .map((name) => `<tr><td>${name}</td><td>Follows the rules of it</td><td>Teaches it to others</td></tr>`)
    .join('')}</table>`;

const ROTA =
  '<h1>Rota</h1>\n<table><tr><th>Role</th><th>1</th><th>2</th></tr><tr><td>Lead</td><td>Ann</td><td>Bo</td></tr></table>';

const read = (name: string) => readFileSync(at(name), 'utf8');

/** The documents of a page’s widgets. */
const documentsIn = (name: string) =>
  Array.from(read(name).matchAll(/<script type="application\/json">(.*?)<\/script>/g), ([, json]) => JSON.parse(json!));

describe('the choices of places', () => {
  it('put a widget around a table that was taken for something else, there only, and are remembered', () => {
    writeFileSync(at('rota.html'), ROTA);
    writeFileSync(at('skills.html'), table('Soups', 'Sauces'));
    assert.match(embed('--dry-run').stdout, /rota\.html: line 2, column 1 table of something else/);
    assert.equal(embed('--only', 'skills.html:1').status, 0);
    assert.deepEqual([hasWidget('skills.html'), hasWidget('z.html')], [true, false]);
    assert.equal(embed().status, 0);
    assert.deepEqual([hasWidget('skills.html'), hasWidget('z.html')], [true, false]);
    // What is above the table changes, and the table moves down.
    assert.equal(embed('--remove').status, 0);
    assert.deepEqual(readdirSync(wiki).sort(), ['rota.html', 'skills.html', 'z.html']);
  });

  it('keep a table as it is, also when the page is exported again', () => {
    assert.equal(embed('--not', 'z.html:1:1').status, 0);
    assert.equal(hasWidget('z.html'), false);
    writeFileSync(at('z.html'), `<p>New.</p>\n\n${read('z.html')}`);
    assert.equal(embed().status, 0);
    assert.equal(hasWidget('z.html'), false);
    assert.equal(embed('--only', 'z.html:3').status, 0);
    assert.equal(hasWidget('z.html'), true);
  });

  it('are told if nothing is there, and if they name no place', () => {
    const { status, stderr } = embed('--not', 'z.html:7');
    assert.equal(status, 1);
    assert.match(stderr, /z\.html: line 7 no-place --not: there is no table/);
    assert.match(embed('--only', 'nowhere').stderr, /"nowhere" names no place\. Write PAGE:LINE/);
  });

  it('remember nothing in a dry run', () => {
    assert.equal(embed('--dry-run', '--not', 'z.html:1').status, 0);
    assert.deepEqual(readdirSync(wiki), ['z.html']);
  });
});

describe('a mark', () => {
  const CSV =
    'Skill,Junior,Senior\nSoups,Stirs them with care,Seasons them by taste\nSauces,Keeps them warm,Invents new ones\n';

  it('names a file beside the page, an attachment by the name in its list, or a file of --data', () => {
    mkdirSync(at('attachments/7'), { recursive: true });
    writeFileSync(at('attachments/7/8.csv'), CSV);
    writeFileSync(at('beside.csv'), CSV);
    writeFileSync(
      at('z.html'),
      '<p>[[skill-framework:kitchen.csv]]</p><p>[[skill-framework:beside.csv]]</p><div><a href="attachments/7/8.csv">kitchen.csv</a> (text/csv)</div>',
    );
    assert.equal(embed().status, 0);
    assert.deepEqual(
      documentsIn('z.html').map(({ name, skills }) => [name, skills.length]),
      [
        ['kitchen', 2],
        ['beside', 2],
      ],
    );
  });

  it('never reads a file outside of the folder', () => {
    writeFileSync(at('../secret.csv'), CSV);
    writeFileSync(
      at('z.html'),
      '<p>[[skill-framework:../secret.csv]]</p><p>[[skill-framework:x.csv]]</p><a href="../secret.csv">x.csv</a>',
    );
    const { stdout } = embed();
    assert.equal(hasWidget('z.html'), false);
    assert.match(stdout, /no-data There is no document "\.\.\/secret\.csv": not beside the page/);
    assert.match(stdout, /no-data There is no document "x\.csv"/);
  });
});

describe('what a widget would hide', () => {
  for (const [what, html] of Object.entries({
    'an image': '<img src="x.png" alt="A pan">',
    'an embedded page': '<iframe src="x.html"></iframe>',
    'an input': '<input value="x">',
    'a table in a cell': '<table><tr><td>x</td></tr></table>',
    'the macro "jira"': '<span data-macro-name="jira">KIT-7</span>',
    code: '<pre>x</pre>',
  })) {
    it(`keeps a table as it is: ${what}`, () => {
      writeFileSync(at('z.html'), table('Soups', 'Sauces').replace('Teaches it', `${html} Teaches it`));
      const { stdout } = embed();
      assert.equal(hasWidget('z.html'), false);
      assert.ok(stdout.includes(`hidden A widget would hide ${what} here. Take it out`), stdout);
    });
  }

  it('keeps a table with a remark across its columns as it is', () => {
    const remark = `<tr><td colspan="3">${'A remark about all of this. '.repeat(6)}</td></tr>`;
    writeFileSync(at('z.html'), table('Soups', 'Sauces').replace('</table>', `${remark}</table>`));
    assert.match(embed().stdout, /hidden A widget would hide this\. This cell is left out: "A remark/);
    assert.equal(hasWidget('z.html'), false);
  });

  it('keeps lists of levels with an image as they are', () => {
    const list = (level: string, more = '') =>
      `<h2>${level}</h2><ul><li>Writes the plan of a week</li><li>Teaches the others ${more}</li></ul>`;
    writeFileSync(at('z.html'), `<h1>Career ladder</h1>${list('Junior')}${list('Senior')}`);
    assert.equal(embed().status, 0);
    assert.equal(hasWidget('z.html'), true);
    writeFileSync(at('z.html'), `<h1>Career ladder</h1>${list('Junior')}${list('Senior', '<img src="x.png">')}`);
    assert.match(embed().stdout, /hidden A widget would hide an image here/);
    assert.equal(hasWidget('z.html'), false);
  });

  it('is not between tables that a widget does not show: text there stays outside', () => {
    writeFileSync(
      at('z.html'),
      `<h1>Kitchen</h1><h2>Warm</h2>${table('Soups')}<p><img src="x.png"> By the way.</p><h2>Cold</h2>${table('Salads')}`,
    );
    assert.equal(embed().status, 0);
    assert.match(
      read('z.html'),
      /<\/skill-framework><!--\/skill-matrix-embed--><p><img src="x\.png"> By the way\.<\/p>/,
    );
    assert.match(read('z.html'), /<skill-framework show="original" lang="en">/);
    assert.deepEqual(
      documentsIn('z.html').map(({ skills }) => skills.length),
      [2],
    );
  });
});
