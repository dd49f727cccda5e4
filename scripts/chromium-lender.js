/**
 * Lends Chromium to files of tests, so that not each has to start one. A file has it for itself: no other file's pages
 * take the focus, or write to the clipboard. It gets the address when it connects, and gives Chromium back when it
 * disconnects, as it also does when it crashes.
 */
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { startChromium } from './test-chromium.js';

/**
 * Starts to lend. Chromium itself starts when a file asks and none is free.
 *
 * @param {string} folder for what the browsers need
 * @returns {Promise<{ variables: Record<string, string>, close: () => Promise<void> }>} `variables` tell tests where to
 *   ask
 */
export async function lendChromium(folder) {
  /** @type {Set<{ address: string, process: import('node:child_process').ChildProcess }>} */
  const all = new Set();
  const free = [];
  const server = createServer(async (file) => {
    // A file that crashes may reset its connection. The event after this one tells that it is gone.
    file.on('error', () => undefined);
    try {
      const chromium = free.pop() ?? (await start(folder));
      all.add(chromium);
      const giveBack = () => isRunning(chromium) && free.push(chromium);
      if (file.destroyed) giveBack();
      else file.on('close', giveBack).resume().write(`${chromium.address}\n`);
    } catch (error) {
      console.error(error);
      file.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    await Promise.all([...all].map(stop));
  };
  return { variables: { CHROMIUM_LENDER: String(server.address().port) }, close };
}

async function start(folder) {
  const browser = await startChromium(mkdtempSync(join(folder, 'chromium-')));
  const chromium = { address: browser.wsEndpoint(), process: browser.process() };
  // Each new page waits for everyone who is connected.
  await browser.disconnect();
  return chromium;
}

function isRunning({ process }) {
  return process.exitCode === null && process.signalCode === null;
}

async function stop(chromium) {
  if (!isRunning(chromium)) return;
  const ended = once(chromium.process, 'exit');
  const browser = await puppeteer.connect({ browserWSEndpoint: chromium.address });
  await browser.close();
  await ended;
}
