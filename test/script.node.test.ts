/** The self-contained script, as its users have it: on pages of their own, from a server with a strict policy and from a file. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../scripts/browsers.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const json = readFileSync('demo/documents/incident-response.json', 'utf8');

let browser: Browser;
let server: Server;
let folder: string;
const files = new Map<string, string>();
let policy = POLICY;

before(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowsers().chromium!, args: CHROMIUM_ARGUMENTS });
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  copyFileSync('dist/skill-matrix.js', join(folder, 'skill-matrix.js'));
  files.set('/skill-matrix.js', readFileSync('dist/skill-matrix.js', 'utf8'));
  files.set('/skill.json', json);
  files.set(
    '/frame.html',
    `<!doctype html><title>Frame</title><script src="skill-matrix.js"></script>
     <skill-profile remember sync="a" level="middle"><script type="application/json">${json}</script></skill-profile>`,
  );
  server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': type, 'content-security-policy': policy });
    response.end(files.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page, and gathers what it complains of. */
async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

async function serve(html: string, script = '', usual = POLICY): Promise<{ page: Page; complaints: string[] }> {
  policy = usual;
  files.set('/page.js', script);
  files.set('/', `<!doctype html><title>Page</title><link rel="icon" href="data:,">${html}`);
  const { page, complaints } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { page, complaints: complaints.filter((text) => !text.includes('data:,')) };
}

/** All text of a page, through shadow roots; as source, since it runs in the page. */
const TEXT = `(function textOf(node) {
  return [...(node.shadowRoot ?? node).childNodes]
    .map((child) => (child.nodeType === 3 ? child.data : textOf(child)))
    .join(' ');
})(document.body).replace(/\\s+/g, ' ')`;

/** Waits until the page shows some words. */
async function shows(page: Page | Frame, words: string): Promise<void> {
  await page.waitForFunction(`${TEXT}.includes(${JSON.stringify(words)})`, { timeout: 5000, polling: 50 });
}

/** One word of each part of the page: header, figures, comparison, matrix. */
async function showsEverything(page: Page): Promise<void> {
  for (const words of ['Incident response', 'structured growth path', 'Choose your level', 'Designs how the company']) {
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

  it('is harmless where it is loaded twice, and works as a module', async () => {
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

  it('works in a sandboxed frame, whose storage throws', async () => {
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
    await frame.evaluate(() =>
      document
        .querySelector('skill-profile')!
        .shadowRoot!.querySelector('level-picker')!
        .shadowRoot!.querySelectorAll('input')[2]!
        .click(),
    );
    // The details of what was expected so far are about Senior now.
    await shows(frame, 'At Senior');
    assert.deepEqual(complaints, []);
  });

  it('keeps every word readable in forced colours', async () => {
    const { page } = await serve(
      '<script src="skill-matrix.js"></script><skill-matrix src="skill.json" level="middle"></skill-matrix>',
    );
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await shows(page, 'your level');
    const covering = await page.evaluate(() =>
      [...document.querySelector('skill-matrix')!.shadowRoot!.querySelectorAll('.marker')].map(
        (marker) => getComputedStyle(marker).backgroundColor,
      ),
    );
    assert.equal(covering.length, 2);
    for (const color of covering) assert.match(color, /, 0\)$/);
  });
});
