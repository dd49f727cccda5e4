/** The gallery and the embed helper: their snippets work where they are pasted. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { groups } from '../../demo/gallery/examples.ts';
import { spanish } from '../../src/localization/assessment/es.ts';
import { files, serve, shows } from '../chromium.ts';
import { allowClipboard, buildSite, codesOf, openPage, set } from './site.ts';

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

const examples = groups.flatMap((group) => group.examples.map((example) => ({ ...example, script: group.script })));

/** What shows in the examples that have no document to show. */
const SAYS: Record<string, string> = {
  empty: 'There is no skill document to show.',
  loading: 'Loading',
  missing: 'could not be loaded',
  invalid: 'is not a valid skill document',
};

before(() => {
  buildSite();
  for (const name of ['skill-assessment', 'skill-framework', 'tables', 'downloads', 'languages/es']) {
    files.set(`/${name}.js`, readFileSync(`dist/${name}.js`, 'utf8'));
  }
  for (const name of readdirSync('demo/documents')) {
    files.set(`/documents/${name}`, readFileSync(`demo/documents/${name}`, 'utf8'));
  }
});

describe('the gallery', () => {
  /** For the tests that only look and copy, since it takes seconds to load. */
  let gallery: Page;

  before(async () => {
    ({ page: gallery } = await openPage('gallery.html?lang=en'));
  });

  after(() => gallery.close());

  it('names the script that the examples of a group need', async () => {
    const page = gallery;
    for (const { id, script } of groups) {
      const words = await page.$eval(`#${id} > .script`, ({ textContent }) => textContent);
      assert.ok(words.includes(`<script src="${script}" defer></script>`), words);
    }
  });

  it('puts a choice in the career move into the address, which opens the same view', async () => {
    const page = gallery;
    await page.evaluate(() => (location.hash = 'career-move'));
    const choose = async (name: string) => {
      const [radio] = await page.$$(`#career-move skill-framework >>> ::-p-aria([name="${name}"][role="radio"])`);
      await radio!.evaluate((one) => (one as HTMLElement).click());
    };
    await shows(page, 'Senior → to Engineering manager');
    await choose('Middle');
    await page.waitForFunction(() => location.hash.includes('move:level=middle'));
    const { page: other } = await openPage(`gallery.html?lang=en${await page.evaluate(() => location.hash)}`);
    await shows(other, 'Middle → to Engineering manager');
    const top = await other.$eval('#career-move', (section) => section.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 100, `the example is at ${top}px`);
  });

  it('shows the skill whose row is opened, in the composition of a framework', async () => {
    const { page } = await openPage('gallery.html?lang=en&example=framework-composition');
    const table = () => page.$eval('skill-matrix >>> [role=table]', (one) => one.textContent);
    await page.waitForSelector('skill-matrix >>> [role=table]');
    const [row] = await page.$$('framework-matrix >>> ::-p-aria([name="Testing"][role="button"])');
    const before = await table();
    await row!.evaluate((button) => (button as HTMLElement).click());
    await page.waitForFunction(
      () => (document.querySelector('skill-matrix') as HTMLElementTagNameMap['skill-matrix']).skill?.id === 'testing',
    );
    assert.notEqual(await table(), before);
  });

  it('links every example in "On this page"', async () => {
    const page = gallery;
    assert.equal((await page.$$('::-p-aria([name="On this page"][role="navigation"])')).length, 1);
    const links = await page.$$eval('main nav a', (found) => found.map((link) => link.getAttribute('href')!.slice(1)));
    assert.deepEqual(
      links,
      groups.flatMap(({ id, examples: inGroup }) => [id, ...inGroup.map((example) => example.id)]),
    );
    for (const id of links) assert.equal((await page.$$(`[id="${id}"]`)).length, 1, id);
  });

  it('shows every example, and copies its snippet', async () => {
    const page = gallery;
    await allowClipboard(page);
    // Not by the mouse: tables above get their height while the page scrolls.
    for (const { id, markup } of examples) {
      await page.$eval(`#${id} summary`, (summary) => summary.click());
      await page.$eval(`#${id} .copy`, (button) => (button as HTMLElement).click());
      await page.waitForFunction((id) => document.querySelector(`#${id} .copied`)!.textContent === 'Copied', {}, id);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, typeof markup === 'string' ? markup : markup.en);
    }
  });

  for (const { id, markup, script } of examples.filter((example) => !SAYS[example.id])) {
    it(`has a snippet for "${id}" that works in a page of its own`, async () => {
      const html = typeof markup === 'string' ? markup : markup.en;
      const { page, complaints } = await serve(
        `<script src="${script}"></script><script src="tables.js"></script>${html}`,
        '',
        POLICY,
      );
      await page.waitForFunction(
        () =>
          [...document.body.children]
            .filter(({ localName }) => localName.includes('-'))
            .every((element) => element.matches(':state(ready)')),
        { timeout: 30_000, polling: 50 },
      );
      assert.deepEqual(complaints, []);
    });
  }

  for (const [id, words] of Object.entries(SAYS)) {
    it(`shows the state "${id}" alone`, async () => {
      const { page, complaints } = await openPage(`gallery.html?lang=en&example=${id}`);
      await shows(page, words);
      assert.equal((await page.$$('.stage')).length, 1);
      assert.deepEqual(complaints, []);
    });
  }
});

describe('the embed helper', () => {
  it('gives a page with a framework that works, with what was chosen', async () => {
    const { page, complaints } = await openPage('embed.html?lang=en');
    await set(page, 'Initial role (its id)', 'data');
    await set(page, 'Language', 'es');
    for (const name of ['Figures', 'Keep the reader’s choice in the page’s URL']) {
      const [box] = await page.$$(`::-p-aria([name="${name}"][role="checkbox"])`);
      await box!.click();
    }
    await shows(page, 'Data engineer');
    const [listed, snippet = ''] = await codesOf(page);
    assert.equal(listed, 'skill-framework.js\nlanguages/es.js');
    const opened = await serve(snippet, '', POLICY);
    await shows(opened.page, 'Middle → a Senior');
    assert.match(snippet, /show="header role picker comparison search matrix"\s+permalink/);
    assert.deepEqual([...complaints, ...opened.complaints], []);
  });

  it('gives a page with a self-assessment that works, and the imports for one', async () => {
    const { page, complaints } = await openPage('embed.html?lang=en');
    const [box] = await page.$$('::-p-aria([name="Self-assessment"][role="checkbox"])');
    await box!.click();
    await set(page, 'Language', 'es');
    const [listed, snippet = ''] = await codesOf(page);
    assert.equal(listed, 'skill-assessment.js\nlanguages/es.js');
    const opened = await serve(snippet, '', POLICY);
    await shows(opened.page, spanish.whereIStand);
    await set(page, 'Host', 'bundler');
    assert.match((await codesOf(page)).join('\n'), /^import 'skill-matrix\/localization\/assessment\/es\.js';$/m);
    assert.deepEqual([...complaints, ...opened.complaints], []);
  });

  it('gives a page with a skill that works, with what was chosen', async () => {
    const { page, complaints } = await openPage('embed.html?lang=en');
    await set(page, 'Content', 'skill');
    await set(page, 'Initial level (its id)', 'junior');
    await set(page, 'Language', 'es');
    for (const name of ['CSV', 'Figures']) {
      const [box] = await page.$$(`::-p-aria([name="${name}"][role="checkbox"])`);
      await box!.click();
    }
    const [listed, snippet = ''] = await codesOf(page);
    assert.equal(listed, 'skill-matrix.js\nlanguages/es.js\ndownloads.js');
    const opened = await serve(snippet, '', POLICY);
    await shows(opened.page, 'CSV');
    await shows(opened.page, 'De Junior');
    assert.equal((await opened.page.$$('skill-profile >>> skill-stats')).length, 0);
    assert.deepEqual([...complaints, ...opened.complaints], []);
  });

  it('has steps for every host, and asks only what matters there', async () => {
    const { page } = await openPage('embed.html?lang=en');
    const hosts = await page.$$eval('form label:first-child option', (found) => found.map(({ value }) => value));
    const expected: Record<string, RegExp> = {
      page: /<skill-framework/,
      confluence: /^npx skill-matrix embed confluence-export --dry-run$/m,
      notion: /embed notion-export --remove/,
      frame: /npx skill-matrix page documents\/engineering\.json --role backend --level middle --frame -o skill\.html/,
      mkdocs: /extra_javascript:/,
      bundler: /import 'skill-matrix';/,
      react: /import 'skill-matrix\/react';/,
      vue: /<template>/,
    };
    assert.deepEqual(hosts.sort(), Object.keys(expected).sort());
    for (const [host, pattern] of Object.entries(expected)) {
      await set(page, 'Host', host);
      assert.match((await codesOf(page)).join('\n'), pattern);
      const isExport = host === 'confluence' || host === 'notion';
      assert.equal((await page.$$('::-p-aria(Address of the document)')).length, isExport ? 0 : 1);
      assert.equal((await page.$$('::-p-aria([name="Content"][role="combobox"])')).length, isExport ? 0 : 1);
    }
  });
});
