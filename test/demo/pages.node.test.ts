/** Every page of the demo's site: what it complains of, how it is for everybody, and on a phone. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { emulate, findViolations, open, type Opened, shows } from '../chromium.ts';
import { buildSite, openPage } from './site.ts';

const OWN = ['index.html', 'gallery.html', 'playground.html', 'theme.html', 'embed.html', 'hosts.html'];
const HOSTS = [
  'hosts/intranet/index.html',
  'hosts/confluence/Incident-response_65601.html',
  'hosts/notion/Barrierefreie Seiten 24ac5e6f95bd804db993daca47b66dc2.html',
];

/** A wiki’s export has no landmarks, whatever is put into it. */
const EXPORTED = ['region', 'landmark-one-main'];

const overflow = () => document.documentElement.scrollWidth - innerWidth;

const DESKTOP = { width: 800, height: 600 };

/** What depends on the width, which a page's words need more or less of in each language. */
async function assertFitsPhone(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
  assert.equal(await page.evaluate(overflow), 0);
  await removeExamples(page);
  assert.deepEqual(await findViolations(page, [], ['target-size', 'scrollable-region-focusable']), []);
}

/**
 * Takes the elements out of the gallery. `elements/accessibility.browser.test.ts` checks them, and for so many axe takes
 * longer than for everything else.
 */
async function removeExamples(page: Page): Promise<void> {
  await page.$$eval('.stage', (stages) => stages.forEach((stage) => stage.replaceChildren()));
}

/** On a phone, where there is more room, and there light and dark. */
async function assertAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  await assertFitsPhone(page);
  await page.setViewport(DESKTOP);
  assert.deepEqual(await findViolations(page, [...except, 'color-contrast']), []);
  for (const scheme of ['light', 'dark']) {
    await emulate(page, { 'prefers-color-scheme': scheme });
    assert.deepEqual(await findViolations(page, [], ['color-contrast']), []);
  }
}

/** How often Tab moves the focus until it leaves the page. */
async function countStops(page: Page): Promise<number> {
  // The page counts, since asking it after each press is slow.
  await page.evaluate(() => {
    const tour = ((window as any).tour = { stops: 0, isOver: false });
    addEventListener(
      'keydown',
      () => {
        tour.isOver ||= document.activeElement === document.body;
        if (!tour.isOver) tour.stops++;
      },
      true,
    );
  });
  const tour = () => page.evaluate(() => (window as any).tour as { stops: number; isOver: boolean });
  do await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press('Tab')));
  while (!(await tour()).isOver && (await tour()).stops < 1000);
  return (await tour()).stops;
}

before(buildSite);

for (const path of OWN) {
  // One page for all, since the gallery takes seconds to load.
  describe(`the demo’s page ${path}`, () => {
    let opened: Opened;

    before(async () => {
      opened = await openPage(`${path}?lang=en`);
    });

    after(() => opened.page.close());

    it('is reached and used by the keyboard alone', async () => {
      const { page } = opened;
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement!.textContent), 'Skip to the content');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'main');
      // Nothing keeps the focus: it comes to the page's end.
      const stops = await countStops(page);
      assert.ok(stops > 1 && stops < 1000, `${stops} stops`);
    });

    it('complains of nothing, is accessible, light and dark, and fits a phone', async () => {
      const { page, complaints } = opened;
      await assertAccessible(page);
      assert.deepEqual(complaints, []);
    });

    it('speaks both languages, in German fits a phone too, and keeps the choice', async () => {
      const { page, complaints } = opened;
      await page.setViewport(DESKTOP);
      const headingOf = () => page.$eval('h1', ({ textContent }) => textContent);
      const english = await headingOf();
      await Promise.all([page.waitForNavigation(), page.select('.choices label:last-child select', 'de')]);
      await page.waitForSelector('h1');
      await page.waitForNetworkIdle({ idleTime: 100 });
      assert.equal(await page.$eval('html', ({ lang }) => lang), 'de');
      if (path !== 'playground.html') assert.notEqual(await headingOf(), english);
      await assertFitsPhone(page);
      assert.deepEqual(complaints, []);
      const { page: next } = await openPage('hosts.html');
      assert.equal(await next.$eval('html', ({ lang }) => lang), 'de');
    });

    it('opens from a file', async () => {
      const { page, complaints } = await open(`${pathToFileURL(resolve('demo/dist', path)).href}?lang=en`);
      await page.waitForSelector('h1');
      if (path === 'index.html') await shows(page, 'Middle → to Senior');
      if (path === 'gallery.html') {
        await shows(page, 'Commands incidents across teams');
        await shows(page, 'One ladder for everyone who runs our trains');
      }
      assert.deepEqual(complaints, []);
    });
  });
}

for (const path of HOSTS) {
  describe(`the demo’s page ${path}`, () => {
    it('complains of nothing, is accessible, light and dark, and fits a phone', async () => {
      const { page, complaints } = await openPage(path);
      await assertAccessible(page, /confluence|notion/.test(path) ? EXPORTED : []);
      assert.deepEqual(complaints, []);
    });

    it('has the widget in it', async () => {
      const { page } = await openPage(path);
      await page.waitForFunction(() => document.querySelector('skill-profile')!.matches(':state(ready)'));
      const radios = await page.$$('skill-profile >>> level-picker >>> input');
      await radios[1]!.evaluate((radio) => (radio as HTMLInputElement).click());
      assert.equal(
        await page.$eval('skill-profile >>> level-picker', (picker) => (picker as { value?: string }).value),
        path.includes('notion') ? 'senior' : 'middle',
      );
    });
  });
}
