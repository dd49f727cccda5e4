/** The three browser engines, for tests of whole pages. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumOptions, findBrowsers, WEBKIT_ENVIRONMENT } from '../scripts/browsers.js';
import { findFreePort } from '../scripts/free-port.js';

/** A page in one engine. */
export interface EnginePage {
  /** Evaluates an expression in the page and returns its value. */
  evaluate(expression: string): Promise<unknown>;
  /** Opens another URL. */
  goto(address: string): Promise<void>;
}

type Use = (page: EnginePage) => Promise<void>;

/** Opens a URL in an engine, passes the page to a function, and closes the engine. */
export const engines: Record<string, (address: string, use: Use) => Promise<void>> = {
  Chromium: (address, use) => withPuppeteer(chromiumOptions(), address, use),
  Firefox: (address, use) =>
    withPuppeteer({ executablePath: findBrowsers().firefox!, browser: 'firefox' }, address, use),
  WebKit: withWebKit,
};

async function withPuppeteer(
  options: Parameters<typeof puppeteer.launch>[0],
  address: string,
  use: Use,
): Promise<void> {
  const browser = await puppeteer.launch(options);
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await use({
      evaluate: (expression) => page.evaluate(expression),
      goto: async (next) => void (await page.goto(next)),
    });
  } finally {
    await browser.close();
  }
}

/** Uses WebDriver (https://www.w3.org/TR/webdriver2/), since puppeteer does not support WebKit. */
async function withWebKit(address: string, use: Use): Promise<void> {
  const port = await findFreePort();
  const { webkitDriver, webkitBrowser } = findBrowsers() as Record<string, string>;
  const env = { ...process.env, ...WEBKIT_ENVIRONMENT };
  const driver = spawn('xvfb-run', ['-a', webkitDriver!, `--port=${port}`], { stdio: 'ignore', detached: true, env });
  const send = async (method: string, path: string, body?: unknown): Promise<any> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: any };
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  try {
    const options = { binary: webkitBrowser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
    let session: { sessionId: string } | undefined;
    for (let tries = 0; !session; tries++) {
      await wait(200);
      session = await send('POST', '/session', { capabilities }).catch((failure: unknown) => {
        if (tries > 150) throw failure;
        return undefined;
      });
    }
    const path = `/session/${session.sessionId}`;
    await send('POST', `${path}/url`, { url: address });
    await use({
      evaluate: (expression) => send('POST', `${path}/execute/sync`, { script: `return ${expression}`, args: [] }),
      goto: async (next) => void (await send('POST', `${path}/url`, { url: next })),
    });
    await send('DELETE', path);
  } finally {
    process.kill(-driver.pid!, 'SIGTERM');
  }
}

/** Waits until an expression is true in the page. Fails after half a minute. */
export async function comesTrue(page: EnginePage, expression: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await page.evaluate(expression)) return;
    await wait(50);
  }
  throw new Error(`This never came true: ${expression}`);
}
