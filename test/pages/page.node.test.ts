/** A skill as one HTML page: without JavaScript, with JavaScript, and in a frame. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import type * as Ssr from '../../src/entries/ssr.ts';
import { findViolations, files, open, serve, shows, VISIBLE_TEXT } from '../chromium.ts';
import { runTogether } from '../command-line.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-page-'));
});

after(() => rmSync(folder, { recursive: true }));

function make(input: string, ...args: string[]): string {
  const file = join(folder, `${args.join('').replace(/\W/g, '') || 'page'}.html`);
  const { status, stderr } = runTogether('.', ['page', input, '-o', file, ...args]);
  assert.equal(status, 0, stderr);
  return file;
}

const DOCUMENT = 'demo/documents/incident-response.json';

async function withoutScripts(file: string): Promise<Page> {
  const { page } = await open('about:blank');
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Remembers the server-rendered rows before the first element is defined. As source, since it runs in the page. */
const keepRows = `
  window.rows = () => document.querySelector('skill-profile').shadowRoot.querySelector('skill-matrix').shadowRoot.querySelector('tbody');
  const define = customElements.define;
  customElements.define = (...definition) => {
    window.rowsOfServer ??= rows();
    define.apply(customElements, definition);
  };`;

describe('skill-matrix page', () => {
  it('is complete without JavaScript, in its language', async () => {
    const page = await withoutScripts(make(DOCUMENT, '--level', 'middle', '--lang', 'de'));
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    const { expectations } = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
    for (const { text: words } of expectations) assert.ok(text.includes(words), words);
    for (const words of ['Skill-Profil', 'Von Middle zu Senior', 'Pflichtanforderungen', '17. März 2026']) {
      assert.ok(text.includes(words), words);
    }
    assert.equal(await page.$eval('html', ({ lang, dir }) => `${lang} ${dir}`), 'de ltr');
  });

  it('ends where the skill ends', async () => {
    const { page } = await open(pathToFileURL(make(DOCUMENT)).href);
    await page.waitForFunction(() => customElements.get('skill-profile'));
    await page.waitForFunction(
      `[...document.querySelector('skill-profile').shadowRoot.querySelector('skill-matrix').shadowRoot.children].length > 1`,
    );
    assert.ok(
      await page.evaluate('document.documentElement.scrollHeight <= document.body.getBoundingClientRect().bottom + 40'),
    );
  });

  it('is accessible as rendered on the server, without a script', async () => {
    const { page, complaints } = await open(pathToFileURL(make(DOCUMENT, '--level', 'middle', '--static')).href);
    assert.equal(await page.$$eval('skill-profile', ([profile]) => profile!.matches(':defined')), false);
    assert.deepEqual(await findViolations(page), []);
    assert.deepEqual(complaints, []);
  });

  it('hydrates with JavaScript: renders nothing twice, obeys the policy, and lets the reader choose a level', async () => {
    const { page, complaints } = await open('about:blank');
    await page.evaluateOnNewDocument(keepRows);
    await page.goto(pathToFileURL(make(DOCUMENT, '--level', 'middle')).href);
    await page.waitForFunction(() => document.querySelector('skill-profile')!.matches(':state(ready)'), {
      polling: 50,
    });
    assert.equal((await page.$$('skill-profile >>> [role=table]')).length, 1);
    assert.ok(await page.evaluate('rows() === rowsOfServer'), 'the rows are those that the server rendered');
    const [, , senior] = await page.$$('skill-profile >>> level-picker >>> input');
    await senior!.evaluate((input) => (input as HTMLInputElement).click());
    await shows(page, 'At Senior');
    assert.deepEqual(complaints, []);
    assert.deepEqual(await findViolations(page), []);
  });

  it('hydrates with many roles too', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `Role ${index},Junior,,Text ${index}`);
    const file = join(folder, 'many.csv');
    writeFileSync(file, `Role,Level,Required,Description\n${rows.join('\n')}`);
    const { page, complaints } = await open(pathToFileURL(make(file, '--show', 'matrix')).href);
    await page.waitForFunction(() => document.querySelector('skill-profile')!.matches(':state(ready)'), {
      polling: 50,
    });
    assert.equal((await page.$$('skill-profile >>> [role=rowheader]')).length, 120);
    assert.deepEqual(complaints, []);
  });

  it('shows one level in a narrow window, and scrolls all columns there without JavaScript', async () => {
    const file = make(DOCUMENT, '--level', 'middle');
    const plain = await withoutScripts(file);
    await plain.setViewport({ width: 320, height: 700 });
    assert.ok((await plain.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    const { page } = await open(pathToFileURL(file).href);
    await page.setViewport({ width: 320, height: 700 });
    await shows(page, 'your level · 2 of 5');
  });

  it('in Arabic is written from right to left', async () => {
    const page = await withoutScripts(make('demo/documents/first-aid.json'));
    assert.equal(await page.$eval('html', ({ lang, dir }) => `${lang} ${dir}`), 'ar rtl');
    assert.match((await page.evaluate(VISIBLE_TEXT)) as string, /ملف المهارة/);
  });

  it('is valid HTML, with a description and data for search engines', async () => {
    const html = readFileSync(make(DOCUMENT), 'utf8');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    assert.deepEqual(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      ),
      [],
    );
    assert.match(html, /<title>Incident response<\/title>/);
    assert.match(html, /<meta name="description" content="What we do when it breaks/);
    const data = JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)![1]!);
    assert.deepEqual(
      data['@graph'].map((node: any) => node['@type']),
      ['DefinedTerm', 'Occupation', 'Occupation', 'Occupation'],
    );
    assert.equal(data['@graph'][1].skills.name, 'Incident response');
  });

  it('escapes every text of the document', async () => {
    const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
    const evil = '</script></style></template><script>alert(1)</script><!--';
    const file = join(folder, 'evil.json');
    writeFileSync(
      file,
      JSON.stringify({
        ...document,
        name: evil,
        summary: evil,
        roles: document.roles.map((role: object) => ({ ...role, name: evil })),
      }),
    );
    const { page, complaints } = await open(pathToFileURL(make(file, '--level', 'junior')).href);
    await shows(page, evil);
    assert.equal(await page.title(), evil);
    assert.deepEqual(complaints, []);
  });

  it('reports its height from a frame without an origin', async () => {
    files.set('/framed.html', readFileSync(make(DOCUMENT, '--frame'), 'utf8'));
    const { page } = await serve(
      '<iframe sandbox="allow-scripts" src="framed.html"></iframe><script src="page.js"></script>',
      `const frame = document.querySelector('iframe');
       addEventListener('message', ({ source, data }) => {
         if (source !== frame.contentWindow || data.type !== 'skill-matrix/height') return;
         frame.height = data.height;
       });`,
      "default-src 'self' 'unsafe-inline'",
    );
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 500, { polling: 50 });
  });
});

describe('skill-matrix/ssr', () => {
  it('renders the same for site generators, with a script only if one is given', async () => {
    const { renderPage } = (await import(pathToFileURL(resolve('dist/ssr.js')).href)) as typeof Ssr;
    const html = await renderPage(JSON.parse(readFileSync(DOCUMENT, 'utf8')), { level: 'lead' });
    assert.match(html, /Sets how the team responds/);
    assert.doesNotMatch(html, /<script>|script-src/);
  });
});

describe('a document that cannot be rendered', () => {
  it('is rejected with one error that has its issues', async () => {
    const { renderPage } = (await import(pathToFileURL(resolve('dist/ssr.js')).href)) as typeof Ssr;
    for (const data of [{}, undefined, 'text', { ...JSON.parse(readFileSync(DOCUMENT, 'utf8')), levels: [] }]) {
      await assert.rejects(renderPage(data as any), (failure: Error) => {
        assert.match(failure.message, /^The document is not valid: /);
        assert.ok(Array.isArray(failure.cause) && failure.cause.length > 0);
        return true;
      });
    }
  });

  it('is rejected if an id has a character that HTML cannot represent, or if it is circular', async () => {
    const { renderPage } = (await import(pathToFileURL(resolve('dist/ssr.js')).href)) as typeof Ssr;
    const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
    for (const id of ['a\0b', 'a\uD800']) {
      const level = { ...document, levels: [...document.levels, { id, name: 'Last' }] };
      await assert.rejects(renderPage(level), /\/levels\/5\/id: This id has a character that HTML cannot represent\./);
    }
    const circle = { ...document };
    circle.extra = circle;
    await assert.rejects(renderPage(circle), /(?:Cannot render the document|The document is not valid)/);
  });
});

describe('an id with a carriage return', () => {
  it('stays the same id in the page: its level is chosen, and can be chosen again', async () => {
    const document = JSON.parse(readFileSync(DOCUMENT, 'utf8').replaceAll('"middle"', '"a\\rb"'));
    const file = join(folder, 'return.json');
    writeFileSync(file, JSON.stringify(document));
    const { page, complaints } = await open(pathToFileURL(make(file, '--level', 'a\rb')).href);
    await shows(page, 'At Middle');
    const pick = async (index: number) => {
      const radios = await page.$$('skill-profile >>> level-picker >>> input');
      await radios[index]!.evaluate((input) => (input as HTMLInputElement).click());
    };
    await pick(2);
    await shows(page, 'At Senior');
    await pick(1);
    await shows(page, 'At Middle');
    assert.equal(await page.$eval('skill-profile', (profile) => (profile as any).level), 'a\rb');
    assert.deepEqual(complaints, []);
  });
});
