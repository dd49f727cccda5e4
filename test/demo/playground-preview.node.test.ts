/** The preview of the playground while the text is invalid or being read. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { control, emulate, findViolations, shows } from '../chromium.ts';
import { MISTAKEN, openPlayground, paste } from './playground.ts';
import { allowClipboard, buildSite } from './site.ts';

const PREVIEW = 'section[aria-label="Preview"]';

let page: Page;

before(buildSite);

describe('the preview of the playground', () => {
  beforeEach(async () => {
    ({ page } = await openPlayground());
  });

  it('shows at the preview that it is stale, and why, and leads to the first problem', async () => {
    const outline = () => page.$eval('skill-profile', (profile) => getComputedStyle(profile).outlineStyle);
    assert.equal(await outline(), 'none');
    await paste(page, MISTAKEN);
    const note = 'Preview of the last valid document: 3 problems';
    const textOfPreview = () =>
      page.$eval(PREVIEW, (preview) => (preview as HTMLElement).innerText.replace(/\s+/g, ' '));
    await shows(page, note);
    const text = await textOfPreview();
    assert.ok(text.includes(`${note} /roles/1/name missing "name" is missing.`), text);
    assert.equal(await outline(), 'dashed', 'it looks stale, not only by colour');
    await page.click(control('button', 'Go to line 6'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('"name": "Data", ');
    await shows(page, 'Preview of the last valid document: 2 problems');
    await page.waitForSelector(control('button', 'Go to line 8'));
    await paste(
      page,
      MISTAKEN.replace(', "level": "staff"', ', "level": "junior"').replace(/,\s+{ "id": "data" }|-30/g, ''),
    );
    await shows(page, '1 problem');
    await paste(
      page,
      '{ "name": "X", "levels": [{ "id": "a", "name": "A" }], "roles": [{ "id": "b", "name": "B" }], "expectations": [] }',
    );
    await shows(page, 'No problems.');
    assert.ok(!(await textOfPreview()).includes('last valid document'));
    assert.equal(await outline(), 'none');
  });

  it('announces once that the preview is stale, however much is typed, and once that it is up to date', async () => {
    await page.evaluate((selector) => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement!;
          const live = element.closest('[role=status], [aria-live]');
          if (live) spoken.push(live.textContent.trim());
        }
      }).observe(document.querySelector(selector)!.closest('.panes')!, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    }, PREVIEW);
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
    await page.focus('document-editor >>> .cm-content');
    for (const key of ['x', 'y', 'z']) {
      await page.keyboard.type(key);
      await shows(page, 'Preview of the last valid document: 1 problem');
    }
    assert.deepEqual(await spoken(), ['Your text has problems. The preview shows the last valid document.']);
    for (let count = 0; count < 3; count++) await page.keyboard.press('Backspace');
    await shows(page, 'No problems.');
    assert.deepEqual((await spoken()).slice(1), ['The preview is up to date.']);
  });

  it('says while it reads, and marks the preview as busy', async () => {
    const isBusy = () => page.$eval(PREVIEW, (preview) => preview.getAttribute('aria-busy'));
    assert.equal(await isBusy(), 'false');
    // The page notes it, since reading may be over before the test can ask.
    await page.$eval(PREVIEW, (preview) => {
      new MutationObserver(() => {
        if (preview.ariaBusy === 'true') (window as any).saidWhileBusy = preview.textContent;
      }).observe(preview, { attributeFilter: ['aria-busy'] });
    });
    await page.focus('document-editor >>> .cm-content');
    await page.keyboard.type(' ');
    await page.waitForFunction(() => (window as any).saidWhileBusy?.includes('Reading your text…'));
    await page.waitForFunction((selector) => document.querySelector(selector)!.ariaBusy === 'false', {}, PREVIEW);
  });

  it('has the problems in view together with the editor, in a wide window', async () => {
    await paste(page, MISTAKEN);
    await shows(page, '3 problems');
    for (const height of [720, 1000]) {
      await page.setViewport({ width: 1280, height });
      for (const scrolled of [0, 300]) {
        await page.evaluate((y) => scrollTo(0, y), scrolled);
        for (const selector of ['document-editor', '.problems li:first-child', '.problems']) {
          const { top, bottom } = await page.$eval(selector, (element) => {
            const box = element.getBoundingClientRect();
            return { top: box.top, bottom: box.bottom };
          });
          assert.ok(top >= 0 && bottom <= height, `${selector}: ${top} to ${bottom} of ${height}, at ${scrolled}`);
        }
      }
    }
  });

  it('is accessible while it is stale, light and dark, and fits a phone', async () => {
    await paste(page, MISTAKEN);
    await shows(page, '3 problems');
    assert.deepEqual(await findViolations(page), []);
    await emulate(page, { 'prefers-color-scheme': 'dark' });
    assert.deepEqual(await findViolations(page), []);
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    assert.deepEqual(await findViolations(page), []);
  });

  it('shows no other document for a link whose document has problems', async () => {
    await allowClipboard(page);
    await paste(page, MISTAKEN);
    await shows(page, '3 problems');
    await page.click('.copy');
    await shows(page, 'Copied');
    const invalid = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(invalid);
    await shows(page, 'No preview yet: 3 problems');
    assert.equal((await page.$$('skill-profile')).length, 0);
  });
});
