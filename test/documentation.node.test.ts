/** The documentation: its links lead somewhere, and its pages in the demo are for everybody. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { before, describe, it } from 'node:test';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { outputsOf } from '../scripts/build/outputs.ts';
import { emulate, findViolations } from './chromium.ts';
import { buildSite, openPage } from './demo/site.ts';
import { PAGES } from './snippets.ts';

const SOURCES = [...PAGES, 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

const tokensOf = (path: string) => new MarkdownIt({ html: true }).parse(readFileSync(path, 'utf8'), {});

/** The ids of a page's headings, as GitHub makes them. */
function anchorsOf(path: string): string[] {
  const slugger = new GithubSlugger();
  return tokensOf(path).flatMap(({ type }, at, tokens) =>
    type === 'heading_open' ? slugger.slug(tokens[at + 1]!.children!.map(({ content }) => content).join('')) : [],
  );
}

const linksOf = (path: string) =>
  tokensOf(path).flatMap(({ children }) =>
    (children ?? []).filter(({ type }) => type === 'link_open').map((link) => String(link.attrGet('href'))),
  );

describe('the documentation', () => {
  it('begins with a README of less than 250 lines', () => {
    assert.ok(readFileSync('README.md', 'utf8').split('\n').length <= 250);
  });

  for (const path of SOURCES) {
    it(`${path} has links that lead somewhere`, () => {
      for (const href of linksOf(path).filter((one) => !/^[a-z]+:/.test(one))) {
        const [file = '', anchor] = href.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        assert.ok(existsSync(target), href);
        if (anchor) assert.ok(anchorsOf(target).includes(anchor), href);
      }
    });
  }

  it('says how large the scripts may be', () => {
    const design = readFileSync('docs/design.md', 'utf8').replace(/(\d),(\d)/g, '$1$2');
    for (const { file, budget } of outputsOf('script').filter(({ file }) => /^skill-/.test(file))) {
      assert.match(design, new RegExp(`\`${file}\` (has at most )?${budget}\\b`));
    }
  });

  it('is listed in its index, page by page', () => {
    const listed = linksOf('docs/index.md').map((href) => posix.join('docs', href));
    assert.deepEqual([...listed, 'docs/index.md'].sort(), [...SOURCES].sort());
  });
});

describe('the page of documentation', () => {
  before(buildSite);

  for (const name of ['index', 'readme', 'reference', 'speed']) {
    it(`${name}.html complains of nothing, is accessible, light and dark, and fits a phone`, async () => {
      const { page, complaints } = await openPage(`docs/${name}.html`);
      assert.deepEqual(await findViolations(page), []);
      await emulate(page, { 'prefers-color-scheme': 'dark' });
      assert.deepEqual(await findViolations(page, [], ['color-contrast']), []);
      await page.setViewport({ width: 320, height: 640 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
      assert.deepEqual(complaints, []);
    });
  }

  it('has links that work in the site', async () => {
    const { page } = await openPage('docs/index.html');
    const links = await page.$$eval('a', (found) => found.map(({ href }) => href));
    const answers = await page.evaluate(
      (links) => Promise.all(links.map(async (link) => [(await fetch(link)).status, link] as const)),
      links,
    );
    assert.deepEqual(
      answers.filter(([status]) => status !== 200),
      [],
    );
    assert.ok(links.some((link) => basename(link) === 'changelog.html'));
  });
});
