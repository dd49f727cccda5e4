/**
 * The main states, as pictures. A picture that differs from its reference in `test/visual/` fails; what was seen is
 * then kept beside it as `NAME.actual.png` and `NAME.difference.png`. `npm run screenshots` renews the references.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { emulate, files, json, serve, shows } from './chromium.ts';

const FOLDER = 'test/visual';
const IS_RENEWING = process.env.RENEW_SCREENSHOTS === '1';

/** Of all pixels. Chromium's versions draw curves a little differently. */
const TOLERANCE = 0.004;

/** A font of its own, so that the pictures don't depend on those of the machine. */
const STYLES = `
  @font-face { font-family: Inter; src: url(inter.woff2); font-weight: 100 900 }
  html { font-family: Inter; color-scheme: light dark; background: Canvas }
  body { margin: 24px }
  * { animation: none !important; transition: none !important }`;

interface State {
  readonly attributes: string;
  readonly width?: number;
  readonly features?: Record<string, string>;
  readonly media?: string;
  readonly src?: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const states: Record<string, State> = {
  wide: { attributes: 'level="middle"' },
  dark: { attributes: 'level="middle"', features: { 'prefers-color-scheme': 'dark' } },
  narrow: { attributes: 'level="middle"', width: 320 },
  'right-to-left': { attributes: 'level="middle" dir="rtl"' },
  'no-level': { attributes: 'lang="de"' },
  levels: { attributes: 'level="senior" layout="levels" show="matrix"' },
  'filter-and-target': {
    attributes: 'level="junior" target="senior" roles="sre product" show="picker filter comparison matrix"',
  },
  open: {
    attributes: 'level="middle" show="matrix"',
    act: (page) =>
      page.$eval('skill-profile >>> skill-matrix >>> .opener', (opener) => (opener as HTMLButtonElement).click()),
  },
  'forced-colors': { attributes: 'level="middle"', features: { 'forced-colors': 'active' } },
  'more-contrast': { attributes: 'level="middle"', features: { 'prefers-contrast': 'more' } },
  paper: {
    attributes: 'level="middle"',
    width: 720,
    media: 'print',
    act: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
  },
  error: { attributes: 'show="matrix"', src: 'broken.json' },
};

before(() => {
  mkdirSync(FOLDER, { recursive: true });
  files.set('/page.css', STYLES);
  files.set(
    '/inter.woff2',
    readFileSync('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  );
  files.set('/broken.json', json.replaceAll('"level": "lead"', '"level": "staff"'));
});

async function picture(state: State): Promise<Buffer> {
  const { attributes, width = 1100, features = {}, media = '', src = 'skill.json', act } = state;
  const { page } = await serve(
    `<link rel="stylesheet" href="page.css"><script src="skill-matrix.js"></script>
     <skill-profile ${attributes} src="${src}"></skill-profile>`,
    '',
    "default-src 'self'; img-src data:",
  );
  await page.setViewport({ width, height: 700 });
  await emulate(page, features, media);
  await shows(page, src === 'skill.json' ? 'Designs how the company responds.' : '"staff"');
  await act?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  const png = Buffer.from(await page.screenshot({ fullPage: true }));
  await page.close();
  return png;
}

describe('a picture of', () => {
  for (const [name, state] of Object.entries(states)) {
    it(name, async () => {
      const [reference, seen, difference] = ['', '.actual', '.difference'].map(
        (kind) => `${FOLDER}/${name}${kind}.png`,
      );
      const bytes = await picture(state);
      const actual = PNG.sync.read(bytes);
      if (IS_RENEWING) writeFileSync(reference!, bytes);
      assert.ok(existsSync(reference!), `${reference} is missing: npm run screenshots`);
      const expected = PNG.sync.read(readFileSync(reference!));
      const { width, height } = expected;
      const diff = new PNG({ width, height });
      const isAlike =
        actual.width === width &&
        actual.height === height &&
        pixelmatch(expected.data, actual.data, diff.data, width, height, { threshold: 0.2 }) <=
          TOLERANCE * width * height;
      for (const path of [seen!, difference!]) rmSync(path, { force: true });
      if (isAlike) return;
      writeFileSync(seen!, bytes);
      writeFileSync(difference!, PNG.sync.write(diff));
      assert.fail(`${seen} differs from ${reference}. If it is as it should be: npm run screenshots`);
    });
  }
});
