/** `embed --one`: all pages of a folder show one framework, which they load from one file. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { open, shows } from '../chromium.ts';
import { at, embed, wiki } from './wiki.ts';

const table = (...skills: string[]) =>
  `<table><tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>${skills
    .map((name) => `<tr><td>${name}</td><td>Follows the rules of ${name}</td><td>Teaches it to others</td></tr>`)
    .join('')}</table>`;

const PAGES: Readonly<Record<string, string>> = {
  'z.html': `<h1>Cooks</h1>${table('Soups', 'Sauces', 'Knives')}`,
  'teams/bakers.html': `<h1>Bakers</h1>${table('Soups', 'Knives', 'Dough')}`,
};

const ALL = ['Soups', 'Sauces', 'Knives', 'Dough'];
const FILE = 'skill-matrix/shared-framework.js';

const read = (name: string) => readFileSync(at(name), 'utf8');
const holdsDocument = (name: string) => /<script type="application\/json">/.test(read(name));

beforeEach(() => {
  mkdirSync(at('teams'));
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(at(name), text);
});

async function openPage(name: string): Promise<Page> {
  const { page } = await open(pathToFileURL(at(name)).href);
  await page.waitForFunction("customElements.get('skill-framework')");
  return page;
}

describe('--one', () => {
  it('shows the framework of all pages in each, opened from a file, with a role for each page', async () => {
    assert.equal(embed('--one', 'Kitchen').status, 0);
    for (const name of Object.keys(PAGES)) {
      const page = await openPage(name);
      for (const words of [...ALL, 'Bakers', 'Cooks']) await shows(page, words);
    }
  });

  it('writes the framework to one file, not to each page', () => {
    embed('--one', 'Kitchen');
    for (const name of Object.keys(PAGES)) assert.equal(holdsDocument(name), false, name);
    for (const skill of ALL) assert.ok(read(FILE).includes(skill), skill);
  });

  it('leaves the original table readable where that file is missing', async () => {
    embed('--one', 'Kitchen');
    rmSync(at(FILE));
    const page = await openPage('z.html');
    const read = JSON.stringify(await page.accessibility.snapshot());
    assert.match(read, /Follows the rules of Sauces/);
    assert.doesNotMatch(read, /Dough|no framework|Show the original/);
  });

  it('is remembered by later runs, which also take in new pages', async () => {
    embed('--one', 'Kitchen');
    writeFileSync(at('waiters.html'), `<h1>Waiters</h1>${table('Soups', 'Knives', 'Wine')}`);
    assert.match(embed().stdout, /waiters\.html: .* "Kitchen"/);
    for (const name of [...Object.keys(PAGES), 'waiters.html']) await shows(await openPage(name), 'Wine');
  });

  it('is left again by --each, for later runs too', () => {
    embed('--one', 'Kitchen');
    for (const options of [['--each'], []]) {
      assert.equal(embed(...options).status, 0);
      for (const name of Object.keys(PAGES)) assert.ok(holdsDocument(name), name);
      assert.doesNotMatch(read('z.html'), /Dough/);
      assert.deepEqual(
        [FILE, 'skill-matrix/choices.json'].filter((file) => existsSync(at(file))),
        [],
      );
    }
  });

  it('keeps what was said of places', () => {
    embed('--not', 'teams/bakers.html:1');
    embed('--one', 'Kitchen');
    embed('--each');
    assert.equal(read('teams/bakers.html'), PAGES['teams/bakers.html']);
  });

  it('is undone by --remove, byte for byte, with its file', () => {
    embed('--one', 'Kitchen');
    assert.equal(embed('--remove').status, 0);
    for (const [name, text] of Object.entries(PAGES)) assert.equal(read(name), text);
    assert.deepEqual(readdirSync(wiki).sort(), ['teams', 'z.html']);
  });

  it('changes nothing in a second run, nor in a dry run', () => {
    embed('--one', 'Kitchen');
    const pages = Object.keys(PAGES).map(read);
    assert.match(embed('--one', 'Kitchen').stderr, /^0 pages changed/m);
    assert.match(embed('--dry-run', '--each').stderr, /^2 pages would change/m);
    assert.deepEqual(Object.keys(PAGES).map(read), pages);
    assert.ok(existsSync(at(FILE)));
  });

  it('can not be asked together with --each', () => {
    const { status, stderr } = embed('--one', 'Kitchen', '--each');
    assert.equal(status, 2);
    assert.match(stderr, /--each.*--one|--one.*--each/);
  });

  it('keeps the file while a page that loads it can not be written', () => {
    embed('--one', 'Kitchen');
    writeFileSync(at('locked.html'), read('z.html'), { mode: 0o444 });
    embed('--each');
    assert.ok(existsSync(at(FILE)));
  });
});

describe('--one in Markdown', () => {
  const markdown = (skill: string) =>
    `# Cooks of ${skill}\n\n| Skill | Junior | Senior |\n| --- | --- | --- |\n| Soups | Stirs them with care | Seasons them by taste |\n| ${skill} | Keeps them warm | Invents new ones |\n`;

  it('loads the file, and --remove gives back each page', () => {
    writeFileSync(at('sauces.md'), markdown('Sauces'));
    embed('--one', 'Kitchen');
    assert.match(read('sauces.md'), /<script src="skill-matrix\/shared-framework\.js" defer>/);
    assert.doesNotMatch(read('sauces.md'), /base64/);
    embed('--remove');
    assert.equal(read('sauces.md'), markdown('Sauces'));
  });

  it('stays in the page where pages load no script themselves', () => {
    writeFileSync(at('docusaurus.config.js'), '');
    writeFileSync(at('sauces.md'), markdown('Sauces'));
    embed('--one', 'Kitchen');
    assert.match(read('sauces.md'), /base64/);
  });
});
