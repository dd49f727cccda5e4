/** The self-contained script on pages from a server with a strict policy, and from a file. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildScript } from '../scripts/build-script.ts';
import { control, emulate, files, json, open, saveDownloads, serve, shows } from './chromium.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  copyFileSync('dist/skill-matrix.js', join(folder, 'skill-matrix.js'));
  files.set(
    '/frame.html',
    `<!doctype html><title>Frame</title><script src="skill-matrix.js"></script>
     <skill-profile remember sync="a" level="middle"><script type="application/json">${json}</script></skill-profile>`,
  );
});

after(() => rmSync(folder, { recursive: true }));

/** A text from each part of the page: header, figures, comparison, matrix. */
async function showsEverything(page: Page): Promise<void> {
  for (const words of ['Incident response', 'Junior to Principal', 'Choose your level', 'Designs how the company']) {
    await shows(page, words);
  }
}

describe('dist/skill-matrix.js', () => {
  it('shows a document by src on an otherwise empty page, under a strict policy', async () => {
    const { page, complaints } = await serve(
      '<script src="skill-matrix.js"></script><skill-profile src="skill.json"></skill-profile>',
    );
    await showsEverything(page);
    assert.deepEqual(complaints, []);
  });

  it('shows a document by property, set before the script runs', async () => {
    const { page } = await serve(
      '<skill-profile></skill-profile><script src="page.js"></script><script src="skill-matrix.js"></script>',
      `document.querySelector('skill-profile').skill = ${json}`,
    );
    await showsEverything(page);
  });

  it('can be loaded twice, and works as a module', async () => {
    const { page, complaints } = await serve(
      '<script src="skill-matrix.js"></script><script type="module" src="skill-matrix.js"></script><skill-profile src="skill.json"></skill-profile>',
    );
    await showsEverything(page);
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      await page.evaluate(() => Object.keys(window).filter((name) => /skill/i.test(name))),
      [],
      'it adds no globals',
    );
  });

  it('shows an inline document from a file', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(
      file,
      `<!doctype html><title>Page</title><script src="skill-matrix.js"></script>
       <skill-profile level="middle"><script type="application/json">${json}</script></skill-profile>`,
    );
    const { page, complaints } = await open(pathToFileURL(file).href);
    await shows(page, 'Commands incidents across teams');
    await shows(page, 'Designs how the company');
    assert.deepEqual(complaints, []);
  });

  it('learns a language from its script, loaded before it or after', async () => {
    files.set('/es.js', readFileSync('dist/languages/es.js', 'utf8'));
    files.set('/ja.js', readFileSync('dist/languages/ja.js', 'utf8'));
    const { page, complaints } = await serve(
      `<script src="es.js"></script><script src="skill-matrix.js"></script><script src="ja.js"></script>
       <skill-profile lang="es" src="skill.json"></skill-profile><skill-profile lang="ja" src="skill.json"></skill-profile>`,
    );
    await shows(page, 'Perfil de habilidad');
    await shows(page, 'スキルプロファイル');
    assert.deepEqual(complaints, []);
  });

  for (const tag of ['level-picker', 'skill-matrix']) {
    it(`learns a language and takes other scripts where a page has <${tag}> only`, async () => {
      files.set('/es.js', readFileSync('dist/languages/es.js', 'utf8'));
      files.set('/only.js', await buildScript(`src/define/${tag}.ts`));
      const { page, complaints } = await serve(
        `<script src="es.js"></script><${tag} lang="es" src="skill.json"></${tag}><script src="only.js"></script>`,
      );
      await shows(page, tag === 'level-picker' ? 'Tu nivel actual' : 'Obligatorio');
      assert.deepEqual(complaints, []);
    });
  }

  it('offers downloads, and other formats with downloads.js', async () => {
    files.set('/downloads.js', readFileSync('dist/downloads.js', 'utf8'));
    const { page, complaints } = await serve(
      '<script src="skill-matrix.js"></script><skill-profile downloads="json csv markdown pdf" src="skill.json"></skill-profile><script src="downloads.js"></script>',
    );
    await shows(page, 'Download JSON CSV Markdown');
    await saveDownloads(page, folder);
    for (const [name, file, words] of [
      ['JSON', 'incident-response.json', '"id": "incident-response"'],
      ['CSV', 'incident-response.csv', 'Site reliability engineer,Junior,yes'],
      ['Markdown', 'incident-response.md', '| Site reliability engineer | Required |'],
    ] as const) {
      await page.locator(control('button', name)).click();
      const path = join(folder, file);
      for (let tries = 0; tries < 600 && !existsSync(path); tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(readFileSync(path, 'utf8').includes(words), file);
    }
    assert.deepEqual(complaints, []);
  });

  it('works in a sandboxed frame, where storage throws', async () => {
    const { page, complaints } = await serve(
      '<iframe sandbox="allow-scripts" src="frame.html"></iframe>',
      '',
      "default-src 'self'; img-src data:",
    );
    const frame = await page.waitForFrame((each) => each.url().endsWith('frame.html'));
    await shows(frame, 'Commands incidents across teams');
    await assert.rejects(
      frame.evaluate(() => localStorage.length),
      /SecurityError/,
    );
    await frame.$eval(control('radio', 'Senior'), (radio) => (radio as HTMLInputElement).click());
    // The details of earlier expectations are about Senior now.
    await shows(frame, 'At Senior');
    assert.deepEqual(complaints, []);
  });

  it('has a header that lets the page show through until it sticks, and no row then', async () => {
    const { page } = await serve(
      `<link rel="stylesheet" href="page.css"><script src="skill-matrix.js"></script>
       <div id="above"></div><skill-matrix level="middle" src="skill.json"></skill-matrix><div id="below"></div>`,
      '',
      "default-src 'self'; img-src data:",
    );
    files.set('/page.css', '#above { height: 200px } #below { height: 2000px }');
    await page.reload();
    await shows(page, 'Designs how the company responds.');
    const ground = () => page.$eval('skill-matrix >>> thead', (header) => getComputedStyle(header).backgroundColor);
    assert.equal(await ground(), 'rgba(0, 0, 0, 0)');
    await page.evaluate(`scrollTo(0, document.querySelector('skill-matrix').getBoundingClientRect().bottom - 150)`);
    await page.waitForFunction('scrollY > 200');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    assert.doesNotMatch(await ground(), /^rgba|\//);
  });

  it('keeps every text readable in forced colours', async () => {
    const { page } = await serve(
      '<script src="skill-matrix.js"></script><skill-matrix src="skill.json" level="middle"></skill-matrix>',
    );
    await emulate(page, { 'forced-colors': 'active' });
    await shows(page, 'your level');
    const covering = await page.evaluate(() =>
      [...document.querySelector('skill-matrix')!.shadowRoot!.querySelectorAll('[part^=marker]')].map(
        (marker) => getComputedStyle(marker).backgroundColor,
      ),
    );
    assert.equal(covering.length, 2);
    for (const color of covering) assert.match(color, /, 0\)$/);
  });
});
