/** What tests of the playground do with its editor. */
import type { Page } from 'puppeteer-core';
import { type Opened, shows } from '../chromium.ts';
import { openPage } from './site.ts';

/** Three mistakes of different kinds, at lines 6, 8 and 10. */
export const MISTAKEN = `{
  "name": "Code review",
  "levels": [{ "id": "junior", "name": "Junior" }],
  "roles": [
    { "id": "backend", "name": "Backend engineer" },
    { "id": "data" }
  ],
  "updated": "2026-02-30",
  "expectations": [
    { "role": "backend", "level": "staff", "text": "Reads." }
  ]
}`;

/** Opens the playground with its first example. */
export async function openPlayground(): Promise<Opened> {
  const opened = await openPage('playground.html?lang=en');
  await opened.page.bringToFront();
  await opened.page.waitForSelector('document-editor >>> .cm-content');
  await shows(opened.page, 'No problems.');
  return opened;
}

/** Replaces the text, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.focus('document-editor >>> .cm-content');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  const session = await page.createCDPSession();
  await session.send('Input.insertText', { text });
}
