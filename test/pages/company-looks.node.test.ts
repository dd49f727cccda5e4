// cspell:ignore Afficher d’origine Préparation logistique Jory Votre actuel
/** What readers see of the pages of a company after `embed`: nothing of a page is hidden or out of place. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findViolations, open, VISIBLE_TEXT } from '../chromium.ts';
import { runTogether } from '../command-line.ts';

const ORIGINAL = 'test/pages/company';
const EXPORTS = ['confluence', 'notion', 'sites/obsidian', 'sites/mkdocs/docs'];

interface Expected {
  readonly page: string;
  readonly widgets: readonly { readonly element: string }[];
}

const pages = (JSON.parse(readFileSync(`${ORIGINAL}/expected.json`, 'utf8')) as readonly Expected[]).filter(
  ({ page, widgets }) => page.endsWith('.html') && widgets.length > 0,
);

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-looks-'));
  cpSync(ORIGINAL, folder, { recursive: true });
  for (const name of EXPORTS) assert.equal(runTogether(folder, ['embed', join(folder, name)]).status, 0);
});

after(() => rmSync(folder, { recursive: true }));

async function openEmbedded(path: string): Promise<Page> {
  const { page } = await open(pathToFileURL(join(folder, path)).href);
  await page.waitForFunction("document.querySelector('skill-framework, skill-profile').matches(':state(ready)')");
  return page;
}

const visibleText = async (page: Page) => (await page.evaluate(VISIBLE_TEXT)) as string;

const frameworkOf = (path: string) =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(readFileSync(join(folder, path), 'utf8'))![1]!);

describe('on the pages of a company, readers', () => {
  it('see a framework in the colours of its host', async () => {
    const page = await openEmbedded('confluence/Engineering-ladder_6560102.html');
    const color = await page.evaluate(
      "getComputedStyle(document.querySelector('skill-framework')).getPropertyValue('--skill-color-accent')",
    );
    assert.match(String(color), /#0052cc/);
  });

  it('see headings without a gap in their levels', async () => {
    for (const { page: path } of pages) {
      const violations = await findViolations(await openEmbedded(path), [], ['heading-order']);
      assert.deepEqual(
        violations.filter((violation) => violation.includes('skill-')),
        [],
        path,
      );
    }
  });

  it('see texts beside a table that is folded away', async () => {
    const page = await openEmbedded('confluence/Canteen-crew_1310012.html');
    const text = await visibleText(page);
    for (const words of ['Helpers in their first month are not rated at all.', 'Menu of the week: ask Jory.'])
      assert.ok(text.includes(words), words);
  });

  it('see groups by their headings, and not by what opens a box', () => {
    const { groups } = frameworkOf('confluence/Canteen-crew_1310012.html');
    assert.deepEqual(
      groups.map(({ name }: { name: string }) => name),
      ['At the stove', 'With each other'],
    );
  });

  it('see no group of all skills that repeats the heading above', () => {
    for (const page of ['Engineering-ladder_6560102', '1310013', 'Test-kitchen-skills_6560107'])
      assert.equal(frameworkOf(`confluence/${page}.html`).groups, undefined, page);
  });

  it('see the heading of the first of several tables in the widget that shows them all', async () => {
    const page = await openEmbedded('confluence/Grille-de-la-logistique_6560105.html');
    const text = await visibleText(page);
    assert.ok(text.indexOf('Votre niveau actuel') < text.indexOf('Préparation'), text);
  });

  it('see every fold of a page in its language', async () => {
    const page = await openEmbedded('confluence/Grille-de-la-logistique_6560105.html');
    const text = await visibleText(page);
    assert.equal(text.split('Afficher le tableau d’origine').length - 1, 2, text);
  });

  it('see a tick without a scale of one step', async () => {
    const page = await openEmbedded('confluence/6560108.html');
    const signs = await page.evaluate(
      "document.querySelector('skill-framework').shadowRoot.querySelector('framework-matrix').shadowRoot.querySelectorAll('.ladder, .legend li').length",
    );
    assert.equal(signs, 0);
  });

  it('see room between a text and the widget below it', async () => {
    const page = await openEmbedded('confluence/Warehouse-ladder_6560106.html');
    const gap = await page.evaluate(() => {
      const widget = document.querySelector('skill-framework')!;
      const above = [...document.querySelectorAll('.wiki-content > p')].filter(
        (text) => widget.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING,
      );
      return widget.getBoundingClientRect().top - above.at(-1)!.getBoundingClientRect().bottom;
    });
    assert.ok(gap >= 10, String(gap));
  });
});

describe('in Markdown', () => {
  const embedded = (path: string) => readFileSync(join(folder, path), 'utf8');

  it('a widget below a tab or a callout has a heading one below that of the page', () => {
    for (const path of ['sites/obsidian/Skills across teams.md', 'sites/mkdocs/docs/growth.md'])
      assert.doesNotMatch(embedded(path), /<skill-framework[^>]* heading-level=/, path);
  });

  it('a skill that is a link of a wiki is shown by the name of the link', () => {
    const [, data] = /base64,([^"]+)/.exec(embedded('sites/obsidian/Skills across teams.md'))!;
    const { skills } = JSON.parse(Buffer.from(data!, 'base64').toString()) as { skills: { name: string }[] };
    assert.deepEqual(
      skills.map(({ name }) => name),
      ['Observation', 'Prototyping', 'Recipe maths', 'Food safety', 'Planning', 'Presenting', 'Conflict', 'Cost sense'],
    );
  });
});
