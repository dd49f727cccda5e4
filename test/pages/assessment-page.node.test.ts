/** The self-assessment as one HTML page, made by `page`: empty without JavaScript, alive with it. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { findViolations, open, shows, VISIBLE_TEXT } from '../chromium.ts';
import { makeFolder, runTogether } from '../command-line.ts';

const ENGINEERING = join(process.cwd(), 'demo/documents/engineering.json');
const WHOLE = 'header stats role picker comparison search matrix assessment';
const SHEET = 'header role picker assessment';

let folder: string;

before(() => {
  folder = makeFolder();
  const place = ['--role', 'backend', '--level', 'middle'];
  for (const [name, show] of Object.entries({ whole: WHOLE, sheet: SHEET })) {
    const { status, stderr } = runTogether(folder, [
      'page',
      ENGINEERING,
      '--show',
      show,
      ...place,
      '-o',
      `${name}.html`,
    ]);
    assert.deepEqual([status, stderr], [0, '']);
  }
  runTogether(folder, ['page', ENGINEERING, '--show', SHEET, '-o', 'free.html']);
});

after(() => rmSync(folder, { recursive: true }));

const address = (name: string, hash = '') => pathToFileURL(join(folder, name)).href + hash;

/** Waits until words can be seen. */
async function see(page: Page, words: string): Promise<void> {
  await page.waitForFunction(`${VISIBLE_TEXT}.includes(${JSON.stringify(words)})`, { polling: 50 });
}

describe('skill-matrix page --show "… assessment"', () => {
  it('is complete without JavaScript, with nothing answered', async () => {
    const { page } = await open('about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(address('sheet.html'));
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    for (const words of ['22 skills', 'Chooses what to test', 'Not answered yet', 'Partly']) {
      assert.ok(text.includes(words), words);
    }
  });

  it('comes alive with JavaScript: takes an answer and keeps it', async () => {
    const { page, complaints } = await open(address('sheet.html'));
    const [, , working] = await page.$$('skill-framework >>> .answers input');
    await working!.evaluate((input) => (input as HTMLInputElement).click());
    await shows(page, 'One step below Advanced');
    await page.reload();
    await shows(page, 'One step below Advanced');
    assert.deepEqual(complaints, []);
    assert.deepEqual(await findViolations(page), []);
  });

  it('opens a link without taking its role and level for those of the reader’s own answers', async () => {
    const { page, complaints } = await open(address('free.html', '#role=backend&level=middle'));
    await page.waitForSelector('skill-framework >>> .answers input');
    const [, , working] = await page.$$('skill-framework >>> .answers input');
    await working!.evaluate((input) => (input as HTMLInputElement).click());
    await shows(page, 'One step below Advanced');
    const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
    await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('middle'), { polling: 50 });
    const own = await stored();
    await page.goto('about:blank');
    await page.goto(address('free.html', '#role=sre&level=senior'));
    await see(page, 'Site reliability engineer, Lead');
    assert.equal(await stored(), own);
    await page.goto('about:blank');
    await page.goto(address('free.html'));
    await see(page, 'Backend engineer, Senior');
    assert.deepEqual(complaints, []);
  });

  it('switches from what is asked to where the reader stands', async () => {
    const { page, complaints } = await open(address('whole.html'));
    await shows(page, 'What to cover next');
    const [, answers] = await page.$$('skill-framework >>> .views button');
    await answers!.evaluate((button) => (button as HTMLElement).click());
    await shows(page, 'Not answered yet');
    assert.deepEqual(complaints, []);
  });

  it('is valid HTML', async () => {
    const html = readFileSync(join(folder, 'sheet.html'), 'utf8');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      [],
    );
  });
});
