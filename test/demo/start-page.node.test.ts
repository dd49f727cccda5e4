/** The demo's first page: a framework that works, its markup, and a file of the reader in its place. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { control, files, findViolations, open, POLICY, serve, shows } from '../chromium.ts';
import { allowClipboard, buildSite, openPage } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-start-'));

const LADDER = 'Skill,Junior,Senior\nTesting,Writes checks,Plans checks\nRemark: ask Ruth\n';

async function choose(page: Page, name: string, text: string): Promise<void> {
  writeFileSync(join(folder, name), text);
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, name));
}

describe('the first page', () => {
  before(() => {
    buildSite();
    for (const name of ['skill-framework.js', 'documents/engineering.json']) {
      files.set(`/${name}`, readFileSync(join(name.endsWith('.js') ? 'dist' : 'demo', name), 'utf8'));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('begins with a framework that works, followed by its markup', async () => {
    const { page } = await openPage('index.html?lang=en');
    await allowClipboard(page);
    await shows(page, 'Middle → to Senior');
    const framework = await page.$eval('main skill-framework', (first) => first.getBoundingClientRect().top);
    assert.ok(framework < 400, `the framework begins at ${framework}px`);
    await page.$eval(`skill-framework >>> ${control('radio', 'Lead')}`, (one) => (one as HTMLElement).click());
    await shows(page, 'Lead → to Principal');
    await page.click(control('button', 'Copy: script tag and framework'));
    await shows(page, 'Copied');
    const { page: other, complaints } = await serve(
      await page.evaluate(() => navigator.clipboard.readText()),
      '',
      POLICY,
    );
    await shows(other, 'Middle → to Senior');
    assert.deepEqual(complaints, []);
  });

  it('shows a chosen file in place of the example, says how it was read, and leads on with it', async () => {
    const { page, complaints } = await openPage('index.html?lang=en');
    await choose(page, 'ladder.csv', LADDER);
    await shows(page, 'This is ladder.csv.');
    await shows(page, 'Plans checks');
    await shows(page, 'Read as skills × levels');
    await shows(page, 'Remark: ask Ruth');
    assert.deepEqual(await findViolations(page), []);
    await page.click('::-p-text(Correct and save it in the playground)');
    await shows(page, '"Plans checks"');
    assert.deepEqual(complaints, []);
  });

  it('says why a file cannot be shown, and goes back to the example', async () => {
    const { page } = await openPage('index.html?lang=en');
    await choose(page, 'prices.csv', 'Item,Price\nTea,3\n');
    await shows(page, 'prices.csv could not be read.');
    assert.ok(await page.$('.notes li'), 'a reason');
    await shows(page, 'Engineering framework');
    await page.click(control('button', 'Back to the example'));
    await page.waitForFunction(() => !document.querySelector('.notes'));
  });

  it('goes back to the example also where it was opened from a file', async () => {
    const { page, complaints } = await open(`${pathToFileURL(resolve('demo/dist/index.html')).href}?lang=en`);
    await choose(page, 'ladder.csv', LADDER);
    await shows(page, 'Plans checks');
    await page.click(control('button', 'Back to the example'));
    await shows(page, 'Middle → to Senior');
    assert.deepEqual(complaints, []);
  });

  it('takes a file that is dropped anywhere', async () => {
    const { page } = await openPage('index.html?lang=en');
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.csv'));
      document.querySelector('h1')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, LADDER);
    await shows(page, 'This is dropped.csv.');
    await shows(page, 'Plans checks');
  });
});
