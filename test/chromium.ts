/** Chromium and a small server, for tests of the built script on whole pages. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { BrowserContext, CDPSession, Frame, Page } from 'puppeteer-core';
import { type Borrowed, borrowChromium, startOwn } from './borrowed-chromium.ts';

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** The document that pages show. */
export const json = readFileSync('demo/documents/incident-response.json', 'utf8');

/** The server's files by path. Initially the built script and a document. */
export const files = new Map<string, string | Buffer>([['/skill.json', json]]);

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** A page, with its errors and warnings. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
}

let getChromium = borrowChromium;
let chromium: Borrowed;
/** Keeps what pages store, and what they are allowed to do, from other files of tests. */
let context: BrowserContext;
let server: Server;
let policy = POLICY;
/** The pages that the current test has opened. */
let pages: Page[] = [];

/** Makes this file start Chromium for itself. To call while the file loads. */
export function needOwnChromium(): void {
  getChromium = startOwn;
}

before(async () => {
  chromium = await getChromium();
  context = await chromium.browser.createBrowserContext();
  // The context's process ends with its last page. This one keeps it until the last test.
  await context.newPage();
  for (const script of ['skill-matrix.js', 'skill-framework.js', 'skill-assessment.js']) {
    files.set(`/${script}`, readFileSync(`dist/${script}`, 'utf8'));
  }
  server = createServer(({ url = '' }, response) => {
    const path = decodeURI(new URL(url, 'http://localhost').pathname);
    const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'text/html';
    const content = files.get(path) ?? readFont(path);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': policy });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  pages = [];
});

// Open pages go on working, for example animate.
afterEach(async () => {
  await Promise.all(pages.filter((page) => !page.isClosed()).map((page) => page.close()));
});

after(async () => {
  await context.close();
  await chromium.giveBack();
  server.close();
});

/** The server's font files and their stylesheets. */
function readFont(path: string): Buffer | undefined {
  const isFont = /^\/(test\/fonts|node_modules\/@fontsource(-variable)?)\/[\w./-]+\.(css|woff2?)$/.test(path);
  return isFont ? readFileSync(`.${path}`) : undefined;
}

/** Opens a URL. */
export async function open(address: string): Promise<Opened> {
  const page = await context.newPage();
  pages.push(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

/** Opens one of the server's files under a content security policy. */
export async function visit(path: string, usual = POLICY): Promise<Opened> {
  policy = usual;
  return open(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

/** Serves a page under a policy, with `page.js` beside it, and opens it. */
export async function serve(html: string, script = '', usual = POLICY): Promise<Opened> {
  files.set('/page.js', script);
  files.set(
    '/',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${html}`,
  );
  const { page, complaints } = await visit('/', usual);
  return { page, complaints: complaints.filter((text) => !text.includes('data:,')) };
}

/** The complete text of a page, including shadow roots. As source, since it runs in the page. */
const TEXT = `(function textOf(node) {
  const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
  return (slotted.length > 0 ? slotted : [...(node.shadowRoot ?? node).childNodes])
    .map((child) => (child.nodeType === 3 ? child.data : textOf(child)))
    .join(' ');
})(document.body).replace(/\\s+/g, ' ')`;

/** The visible text, with single spaces. As source, since it runs in the page. */
export const VISIBLE_TEXT = `(function textOf(node) {
  if (node.nodeType !== 1) return node.nodeType === 3 ? node.data : '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || /^(style|script)$/.test(node.localName)) return '';
  const text = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  return display === 'inline' ? text : ' ' + text + ' ';
})(document.body).replace(/\\s+/g, ' ')`;

/** A puppeteer selector for a control by its accessible role and name, through shadow roots. */
export function control(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * The violations that axe finds in a page: rule, description and place.
 *
 * @param except - rules to leave out
 * @param only - the only rules to check, such as `color-contrast`; all by default
 */
export async function findViolations(
  page: Page,
  except: readonly string[] = [],
  only: readonly string[] = [],
): Promise<string[]> {
  // As source, which no content security policy refuses.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate(
    async (rules, only) => {
      const { violations } = await (window as any).axe.run({
        rules,
        // The details of everything else take most of the time on a long page.
        resultTypes: ['violations'],
        ...(only.length > 0 && { runOnly: { type: 'rule', values: only } }),
      });
      return violations.map(({ id, help, nodes }: any) => `${id}: ${help}: ${nodes.map(({ target }: any) => target)}`);
    },
    Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    only,
  );
}

/** Makes a page save downloads in a folder. */
export async function saveDownloads(page: Page, folder: string): Promise<void> {
  const session = await page.createCDPSession();
  const { id: browserContextId } = page.browserContext();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId });
}

/** Waits until the page shows a text. */
export async function shows(page: Page | Frame, words: string): Promise<void> {
  await page.waitForFunction(`${TEXT}.includes(${JSON.stringify(words)})`, { timeout: 30_000, polling: 50 });
}

/** What emulates a page's media. One for each page, so that the next emulation replaces the one before. */
const emulations = new WeakMap<Page, CDPSession>();

/** Emulates the media type and media features of a page. */
export async function emulate(page: Page, features: Record<string, string>, media = ''): Promise<void> {
  const session = emulations.get(page) ?? (await page.createCDPSession());
  emulations.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
