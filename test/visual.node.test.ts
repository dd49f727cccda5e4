/**
 * Compares screenshots of the main states with the references in `test/visual/`. A failure writes `NAME.actual.png` and
 * `NAME.difference.png` beside the reference. `npm run screenshots` updates the references.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { emulate, files, json, serve, shows } from './chromium.ts';
import { FONT_LINKS } from './fonts/links.js';
import { findSystemFonts } from './fonts/platform-fonts.ts';
import { References } from './visual/comparison.ts';
import { PAGE_STYLES, takeSteadyPicture } from './visual/steady-page.ts';

const IS_RENEWING = process.env.RENEW_SCREENSHOTS === '1';

interface State {
  readonly attributes: string;
  readonly width?: number;
  readonly features?: Record<string, string>;
  readonly media?: string;
  readonly src?: string;
  /** A text that the page shows when it is ready. */
  readonly words?: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const states: Record<string, State> = {
  wide: { attributes: 'level="middle"' },
  dark: { attributes: 'level="middle"', features: { 'prefers-color-scheme': 'dark' } },
  narrow: { attributes: 'level="middle"', width: 320 },
  'right-to-left': {
    attributes: 'level="middle" lang="ar" dir="rtl"',
    src: 'arabic.json',
    words: 'ينضم إلى المكالمة عند الطلب.',
    act: (page) => page.$eval('::-p-aria([name="مهندس الموثوقية (SRE)"][role="button"])', click),
  },
  'no-level': { attributes: 'lang="de"' },
  levels: { attributes: 'level="senior" layout="levels" show="matrix"' },
  'filter-and-target': {
    attributes: 'level="junior" target="senior" roles="sre product" show="picker filter comparison matrix"',
  },
  open: {
    attributes: 'level="middle" show="matrix"',
    act: (page) => page.$eval('::-p-aria([name="Site reliability engineer"][role="button"])', click),
  },
  'forced-colors': { attributes: 'level="middle"', features: { 'forced-colors': 'active' } },
  'more-contrast': { attributes: 'level="middle"', features: { 'prefers-contrast': 'more' } },
  paper: {
    attributes: 'level="middle"',
    width: 720,
    media: 'print',
    act: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
  },
  error: { attributes: 'show="matrix"', src: 'broken.json', words: '"staff"' },
};

/** Does not move the mouse, whose position would show. */
function click(element: Element): void {
  (element as HTMLElement).click();
}

/** Media features of the reader's system, which override the machine's settings. */
const FEATURES = {
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'reduce',
  'forced-colors': 'none',
};

before(() => {
  files.set('/page.css', PAGE_STYLES);
  files.set('/broken.json', json.replaceAll('"level": "lead"', '"level": "staff"'));
  files.set('/arabic.json', readFileSync('test/visual/arabic.json'));
  files.set('/ar.js', readFileSync('dist/languages/ar.js'));
});

async function show(state: State): Promise<Page> {
  const { attributes, width = 1100, src = 'skill.json', words = 'Designs how the company responds.' } = state;
  const { page } = await serve(
    `${FONT_LINKS}<link rel="stylesheet" href="page.css"><script src="skill-matrix.js"></script><script src="ar.js"></script>
     <skill-profile ${attributes} src="${src}"></skill-profile>`,
    '',
    "default-src 'self'; img-src data:",
  );
  await page.setViewport({ width, height: 100, deviceScaleFactor: 1 });
  await emulate(page, { ...FEATURES, ...state.features }, state.media);
  await shows(page, words);
  await state.act?.(page);
  return page;
}

describe('a picture of', () => {
  for (const [name, state] of Object.entries(states)) {
    it(name, async () => {
      const page = await show(state);
      const picture = await takeSteadyPicture(page);
      assert.deepEqual(await findSystemFonts(page), [], 'A picture shows no font of the machine.');
      const references = new References('test/visual', await page.browser().version());
      await page.close();
      if (IS_RENEWING) references.renew(name, picture);
      else references.compare(name, picture);
    });
  }
});
