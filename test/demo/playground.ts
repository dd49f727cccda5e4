/** What tests of the playground do with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Opened, saveDownloads, shows } from '../chromium.ts';
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

export const FRAMEWORK = `{
  "name": "Craft",
  "levels": [{ "id": "junior", "name": "Junior" }],
  "proficiencies": [{ "id": "working", "name": "Working" }],
  "groups": [{ "id": "craft", "name": "Craft" }],
  "skills": [{ "id": "testing", "name": "Testing", "group": "craft", "meanings": { "working": { "text": "Tests." } },
    "expectations": [{ "level": "junior", "proficiency": "working" }] }]
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

export async function openFile(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
}

/** Presses the button of a format, and reads the file that it saves in a folder. */
export async function save(page: Page, folder: string, label: string, name: string): Promise<string> {
  await saveDownloads(page, folder);
  const [button] = await page.$$(`xpath/.//button[normalize-space()='${label}']`);
  await button!.click();
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const saved = readFileSync(join(folder, name), 'utf8');
      if (saved) return saved;
    } catch {
      // Not there yet.
    }
  }
  return '';
}
