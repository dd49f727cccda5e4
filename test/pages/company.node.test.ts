/** `embed` on exports and sites of an invented company: 40 pages in eight languages. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { VISIBLE_TEXT } from '../chromium.ts';
import { runTogether } from '../command-line.ts';
import { comesTrue, engines } from '../engines.ts';

const ORIGINAL = 'test/pages/company';
const FOLDERS = [
  ...['confluence', 'notion', 'notion-markdown'],
  ...['mkdocs/docs', 'docusaurus', 'hugo', 'obsidian'].map((site) => `sites/${site}`),
];

interface Expected {
  readonly page: string;
  readonly widgets: readonly { element: string; skills?: number; levels?: number; roles?: number }[];
  readonly refused: number;
}

const expected = JSON.parse(readFileSync(`${ORIGINAL}/expected.json`, 'utf8')) as readonly Expected[];

let folder: string;
/** The words of each original page, which are the same in each browser. */
const originals = new Map<string, readonly string[]>();
const reports = new Map<string, string>();

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-company-'));
  cpSync(ORIGINAL, folder, { recursive: true });
  for (const name of FOLDERS) {
    const { status, stdout, stderr } = runTogether(folder, ['embed', join(folder, name)]);
    assert.equal(status, 0, stderr);
    reports.set(name, stdout);
  }
});

after(() => rmSync(folder, { recursive: true }));

const pageOf = (path: string) => readFileSync(join(folder, path), 'utf8');

/** The widgets of a page: their elements and documents. */
function widgetsOf(text: string) {
  const inline = text.matchAll(/<(skill-[a-z]+) show="[^"]*"[^>]*><script type="application\/json">(.*?)<\/script>/gs);
  const linked = text.matchAll(/<(skill-[a-z]+) show="[^"]*"[^>]* src="data:application\/json;base64,([^"]*)"/g);
  return [
    ...Array.from(inline, ([, element, json]) => ({ element, document: JSON.parse(json!) as Document })),
    ...Array.from(linked, ([, element, data]) => ({
      element,
      document: JSON.parse(Buffer.from(data!, 'base64').toString()) as Document,
    })),
  ];
}

interface Document {
  readonly skills?: readonly { readonly name: string }[];
  readonly levels?: readonly unknown[];
  readonly roles?: readonly unknown[];
}

describe('embed on the pages of a company', () => {
  for (const { page, widgets, refused } of expected) {
    it(`${page}: ${widgets.length > 0 ? 'shows its skills' : 'stays as it is'}`, () => {
      const found = widgetsOf(pageOf(page)).map(({ element, document: { skills, levels = [], roles = [] } }) => ({
        ...{ element, skills: skills?.length ?? 1, levels: levels.length, roles: roles.length },
      }));
      assert.deepEqual(
        found,
        widgets.map(({ element, skills = 1, levels = 0, roles = 0 }) => ({ element, skills, levels, roles })),
      );
      if (widgets.length === 0) assert.equal(pageOf(page), readFileSync(join(ORIGINAL, page), 'utf8'));
      const report = reports.get(FOLDERS.find((name) => page.startsWith(`${name}/`))!)!;
      const told = report
        .split('\n')
        .filter((line) => line.startsWith(page.split('/').at(-1)!) && / hidden /.test(line));
      assert.equal(told.length, refused);
    });
  }

  for (const [name, open] of Object.entries(engines)) {
    it(`shows every word of each page from a file in ${name}`, async () => {
      const pages = expected.filter(({ page, widgets }) => page.endsWith('.html') && widgets.length > 0);
      assert.ok(pages.length > 15);
      await open('about:blank', async (browser) => {
        for (const { page, widgets } of pages) {
          if (!originals.has(page)) {
            await browser.goto(pathToFileURL(join(ORIGINAL, page)).href);
            originals.set(page, wordsOf(String(await browser.evaluate(VISIBLE_TEXT))));
          }
          const words = originals.get(page);
          await browser.goto(pathToFileURL(join(folder, page)).href);
          const element = `document.querySelector('${widgets[0]!.element}')`;
          await comesTrue(browser, `${element}.matches(':state(ready)')`);
          await comesTrue(
            browser,
            `((shown) => ${JSON.stringify(words)}.every((word) => shown.includes(word)))(${TEXT})`,
          );
        }
      });
    });
  }

  it('is undone by --remove, byte for byte', () => {
    for (const name of FOLDERS) {
      assert.equal(runTogether(folder, ['embed', join(folder, name), '--remove']).status, 0);
      for (const file of readdirSync(join(ORIGINAL, name), { recursive: true, encoding: 'utf8' })) {
        const path = join(name, file);
        if (!/\.(?:html|md)$/.test(file)) continue;
        assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(ORIGINAL, path))), path);
      }
      assert.deepEqual(readdirSync(join(folder, name)).sort(), readdirSync(join(ORIGINAL, name)).sort());
    }
  });
});

/** The text of a page with all originals open, also that in slots. */
const TEXT = `(document.querySelectorAll('skill-profile, skill-framework').forEach((widget) => {
  for (const original of widget.shadowRoot.querySelectorAll('details.original')) original.open = true;
}), (function textOf(node) {
  if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || /^(style|script|template)$/.test(node.localName)) return '';
  const isSlot = node.localName === 'slot';
  const children = isSlot ? node.assignedNodes({ flatten: true }) : [...(node.shadowRoot ?? node).childNodes];
  const text = children.map(textOf).join('');
  return display === 'inline' ? text : ' ' + text + ' ';
})(document.body))`;

/** Marks are replaced by what they name. */
function wordsOf(text: string): string[] {
  return text.replace(/\[\[skill[^\]]*\]\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
