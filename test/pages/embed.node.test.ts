/** `embed` on a whole folder, and the resulting pages in a browser. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { open, shows, VISIBLE_TEXT } from '../chromium.ts';
import { runTogether } from '../command-line.ts';
import { comesTrue, engines } from '../engines.ts';
import { codeReview } from '../skill-document/documents.ts';
import { confluenceLevels, confluenceWide, notion } from './exports.ts';

let folder: string;
let wiki: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-embed-'));
  wiki = join(folder, 'export');
  mkdirSync(join(wiki, 'sub folder'), { recursive: true });
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/review.json'), JSON.stringify(codeReview()));
  writeFileSync(join(wiki, 'On-call_123456.html'), `\uFEFF${confluenceLevels}`);
  writeFileSync(join(wiki, 'Security_2.html'), confluenceWide);
  writeFileSync(join(wiki, 'sub folder/Überblick 24ac5e6f95bd804db993daca47b66dc2.html'), notion);
  writeFileSync(join(wiki, 'index.html'), '<h1>Nothing here</h1>');
  writeFileSync(join(wiki, 'latin.html'), Buffer.from('<p>Übung</p>', 'latin1'));
  writeFileSync(join(folder, 'outside.html'), confluenceLevels);
  symlinkSync(join(folder, 'outside.html'), join(wiki, 'link.html'));
  cpSync(wiki, join(folder, 'original'), { recursive: true, verbatimSymlinks: true });
});

after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runTogether(folder, ['embed', wiki, ...args]);

/** The content of every file below a folder, by path. */
function contents(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => [join(entry.parentPath, entry.name), ''] as const)
      .map(([path]) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );
}

describe('embed', () => {
  it('with --dry-run lists what would change and why other places would not, and changes nothing', () => {
    const { status, stdout, stderr } = run('--dry-run', '--data', 'data');
    assert.equal(status, 0);
    assert.match(stdout, /On-call_123456\.html: line \d+, column \d+ table "On call", shown by <skill-profile>/);
    assert.match(stdout, /Security_2\.html: line \d+, column \d+ table "Security"/);
    assert.match(stdout, /Security_2\.html: line \d+, column \d+ code "From code"/);
    assert.match(stdout, /Security_2\.html: line \d+, column \d+ mark "Code review"/);
    assert.match(stdout, /24ac5e6f95bd804db993daca47b66dc2\.html: line 1, column \d+ table "Review"/);
    for (const why of [
      'of something else, -4.5 points: .* words of other subjects in a column: "fte", "usd"',
      '"Method", "Input Parameters"',
      'link leaves the folder',
      'not valid UTF-8',
    ]) {
      assert.match(stdout, new RegExp(why), why);
    }
    assert.match(stderr, /^3 pages would change, 5 widgets, 6 places skipped/);
    assert.deepEqual(contents(wiki), contents(join(folder, 'original')));
  });

  it('only inserts text, changes nothing in a second run, and restores every byte with --remove', () => {
    const original = contents(join(folder, 'original'));
    assert.equal(run('--data', 'data').status, 0);
    const once = contents(wiki);
    assert.ok(once.has('/skill-matrix/skill-matrix.js') && once.has('/skill-matrix/confluence.css'));
    assert.ok(
      once
        .get('/sub folder/Überblick 24ac5e6f95bd804db993daca47b66dc2.html')!
        .includes('src="../skill-matrix/skill-matrix.js"'),
    );
    assert.equal(once.get('/index.html'), original.get('/index.html'));
    assert.match(run('--data', 'data').stderr, /^0 pages changed/);
    assert.deepEqual(contents(wiki), once);
    assert.match(run('--remove').stderr, /^3 pages changed/);
    assert.deepEqual(contents(wiki), original);
  });

  it('adds the languages of the pages, and says why it skipped tables only with --dry-run', () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'es.html'), notion.replace('<html', '<html lang="es-MX"'));
    writeFileSync(join(foreign, 'de.html'), notion.replace('<article', '<article lang="de"'));
    const { stdout, stderr } = runTogether('.', ['embed', foreign]);
    assert.equal(stdout.trim().split('\n').length, 2, stdout);
    assert.match(stderr, /^2 pages changed, 2 widgets, 2 places skipped \(--dry-run lists why\)/);
    assert.match(readFileSync(join(foreign, 'es.html'), 'utf8'), /<script src="skill-matrix\/es\.js" defer>/);
    assert.ok(!readFileSync(join(foreign, 'de.html'), 'utf8').includes('skill-matrix/de.js'));
    assert.deepEqual(readdirSync(join(foreign, 'skill-matrix')), [
      'README.txt',
      'es.js',
      'notion.css',
      'skill-matrix.js',
    ]);
  });

  it('refuses a folder of the same name that it did not create', () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'skill-matrix'), { recursive: true });
    writeFileSync(join(taken, 'skill-matrix/mine.txt'), 'mine');
    writeFileSync(join(taken, 'page.html'), confluenceLevels);
    const { status, stderr } = runTogether('.', ['embed', taken]);
    assert.equal(status, 1);
    assert.match(stderr, /skill-matrix already exists, and this command did not create it/);
    assert.equal(readFileSync(join(taken, 'page.html'), 'utf8'), confluenceLevels);
  });
});

describe('a page with widgets', () => {
  it('shows the texts of the table from a file, and the original page without JavaScript', async () => {
    run('--data', 'data');
    try {
      for (const [name, words] of [
        [
          'On-call_123456.html',
          ['From Junior to Senior', 'Answers the phone & notes it', 'Leads </script> an incident', 'How we watch.'],
        ],
        [
          'Security_2.html',
          ['Finds holes', 'Reads <b> as text', 'Answers every remark before merging.', 'in a sentence'],
        ],
        ['sub folder/Überblick 24ac5e6f95bd804db993daca47b66dc2.html', ['Reads every change', 'Method']],
      ] as const) {
        const { page, complaints } = await open(pathToFileURL(join(wiki, name)).href);
        await shows(page, 'Choose your current level');
        await page.$$eval('skill-profile', (profiles) =>
          profiles.forEach((profile) => ((profile as any).level = 'junior')),
        );
        for (const each of words) await shows(page, each);
        assert.deepEqual(
          complaints.filter((text) => !text.includes('ERR_FILE_NOT_FOUND')),
          [],
        );
        const plain = await page.browserContext().newPage();
        await plain.setJavaScriptEnabled(false);
        const [now, once] = [join(wiki, name), join(folder, 'original', name)].map((path) => pathToFileURL(path).href);
        const texts: unknown[] = [];
        for (const address of [now!, once!]) {
          await plain.goto(address);
          texts.push(await plain.evaluate(VISIBLE_TEXT));
        }
        assert.equal(texts[0], texts[1]);
      }
    } finally {
      run('--remove');
    }
  });

  for (const [name, open] of Object.entries(engines)) {
    it(`shows its skill from a file in ${name}`, async () => {
      run('--data', 'data');
      try {
        await open(pathToFileURL(join(wiki, 'On-call_123456.html')).href, async (page) => {
          await comesTrue(page, `document.querySelector('skill-profile').matches(':state(ready)')`);
          await comesTrue(page, `document.querySelector('skill-profile').skill.levels.length === 3`);
          await comesTrue(page, `(${VISIBLE_TEXT}).includes('Choose your current level')`);
          const table = `document.querySelector('skill-profile table')`;
          assert.equal(await page.evaluate(`${table}.checkVisibility()`), false, 'the table gave way to the widget');
        });
      } finally {
        run('--remove');
      }
    });
  }
});
