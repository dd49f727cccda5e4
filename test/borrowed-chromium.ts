/** Chromium for a file of tests: borrowed from the test run (`scripts/chromium-lender.js`), or else its own. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startChromium } from '../scripts/test-chromium.js';

export interface Borrowed {
  readonly browser: Browser;
  giveBack(): Promise<void>;
}

/** Borrows Chromium if the test run lends it. */
export function borrowChromium(): Promise<Borrowed> {
  const port = process.env['CHROMIUM_LENDER'];
  return port ? borrow(Number(port)) : startOwn();
}

/** Chromium that no other file has used or will use, for example to measure memory. */
export async function startOwn(): Promise<Borrowed> {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-chromium-'));
  const browser = await startChromium(folder);
  return {
    browser,
    giveBack: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function borrow(port: number): Promise<Borrowed> {
  const lender = connect(port, '127.0.0.1');
  const [address] = (await once(lender.setEncoding('utf8'), 'data')) as [string];
  const browser = await puppeteer.connect({ browserWSEndpoint: address.trim() });
  return {
    browser,
    giveBack: async () => {
      await browser.disconnect();
      lender.end();
    },
  };
}
