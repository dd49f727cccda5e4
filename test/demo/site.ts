/** The demo as it is built, on a server, below a path of its own. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { files, type Opened, POLICY, visit } from '../chromium.ts';
import { FONT_LINKS_EVERYWHERE } from '../fonts/links.js';

const SITE = 'demo/dist';

const BASE = '/some/where/';

/** Builds the site, unless the test run has built it for all tests, and puts it on the server, with the tests' fonts: what fits a page depends on them. */
export function buildSite(): void {
  if (!process.env['DEMO_IS_BUILT']) execFileSync('npm', ['run', '--silent', 'build:demo']);
  for (const path of readdirSync(SITE, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(SITE, path)).isFile()) continue;
    const content = readFileSync(join(SITE, path));
    files.set(
      BASE + path,
      path.endsWith('.html') ? String(content).replace('</title>', `$&${FONT_LINKS_EVERYWHERE}`) : content,
    );
  }
}

/** Opens a page of the site under the policy that the elements are made for. */
export async function openPage(path: string): Promise<Opened> {
  const opened = await visit(BASE + path, `${POLICY}; img-src 'self'; font-src 'self'`);
  await opened.page.waitForNetworkIdle({ idleTime: 100 });
  return opened;
}

/** Lets a page write to the clipboard, and its test read from there. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.bringToFront();
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
}

/** The snippets that a page shows. */
export function codesOf(page: Page): Promise<string[]> {
  return page.$$eval('.snippet code', (found) => found.map(({ textContent }) => textContent));
}

/** Chooses or writes in the control of a name. */
export async function set(page: Page, label: string, value: string): Promise<void> {
  await page.$eval(
    `::-p-aria(${label})`,
    (control, value) => {
      (control as HTMLInputElement).value = value;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    },
    value,
  );
}
