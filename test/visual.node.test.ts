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
import { fillIn } from './visual/assessment.ts';
import { References } from './visual/comparison.ts';
import { PAGE_STYLES, takeSteadyPicture } from './visual/steady-page.ts';

const IS_RENEWING = process.env.RENEW_SCREENSHOTS === '1';

interface State {
  /** Default: `skill-profile`. */
  readonly tag?: string;
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
  'framework-wide': { ...framework('level="middle" skill="incident-response"') },
  'framework-dark': { ...framework('level="middle"'), features: { 'prefers-color-scheme': 'dark' } },
  'framework-narrow': { ...framework('level="middle"'), width: 320 },
  'framework-text': { ...framework('level="middle" cells="text" show="search matrix"') },
  'framework-move': {
    ...framework('level="senior" target-role="manager" target="lead" show="header stats role picker comparison"'),
    words: 'What you know stays yours.',
  },
  'framework-right-to-left': {
    ...framework('level="middle" lang="ar" dir="rtl" show="role picker comparison matrix"'),
    words: 'Technical strategy',
  },
  'framework-forced-colors': { ...framework('level="middle"'), features: { 'forced-colors': 'active' } },
  'framework-paper': {
    ...framework('level="middle"'),
    width: 720,
    media: 'print',
    act: (page) => page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
  },
  'framework-roles': {
    ...framework('level="senior" columns="roles"'),
    tag: 'framework-matrix',
    words: 'Team health',
  },
  'framework-without-roles': {
    tag: 'skill-framework',
    attributes: 'level="independent"',
    src: 'kestrel-rail.json',
    words: 'What to cover next: Independent',
  },
  'assessment-wide': assessment(''),
  'assessment-dark': { ...assessment(''), features: { 'prefers-color-scheme': 'dark' } },
  'assessment-narrow': { ...assessment(''), width: 320 },
  'assessment-right-to-left': { ...assessment('lang="ar" dir="rtl"'), words: 'Programming' },
  'assessment-forced-colors': { ...assessment(''), features: { 'forced-colors': 'active' } },
  'assessment-paper': {
    ...assessment(''),
    width: 720,
    media: 'print',
    act: async (page) => {
      await fillIn(page);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    },
  },
  error: { attributes: 'show="matrix"', src: 'broken.json', words: '"staff"' },
};

/** The page of the framework for engineers, for a role. */
function framework(attributes: string): State {
  return {
    tag: 'skill-framework',
    attributes: `my-role="backend" ${attributes}`,
    src: 'engineering.json',
    words: 'is not asked at any level of this role',
  };
}

/** The self-assessment of an engineer, with answers. */
function assessment(attributes: string): State {
  return {
    ...framework(`level="middle" ${attributes}`),
    tag: 'skill-assessment',
    words: 'Not answered yet',
    act: fillIn,
  };
}

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
  for (const tag of ['skill-framework', 'skill-assessment']) {
    files.set(`/${tag}.js`, readFileSync(`dist/${tag}.js`));
  }
  for (const name of ['engineering', 'kestrel-rail']) {
    files.set(`/${name}.json`, readFileSync(`demo/documents/${name}.json`));
  }
});

/** The scripts of tags that have one of their own. */
const SCRIPTS: Record<string, string> = {
  'skill-profile': 'skill-matrix.js',
  'skill-assessment': 'skill-assessment.js',
};

async function show(state: State): Promise<Page> {
  const { tag = 'skill-profile', attributes, width = 1100 } = state;
  const { src = 'skill.json', words = 'Designs how the company responds.' } = state;
  const script = SCRIPTS[tag] ?? 'skill-framework.js';
  const { page } = await serve(
    `${FONT_LINKS}<link rel="stylesheet" href="page.css"><script src="${script}"></script><script src="ar.js"></script>
     <${tag} ${attributes} src="${src}"></${tag}>`,
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
      const references = new References('test/visual', await page.browser().version());
      const picture = await takeSteadyPicture(page, IS_RENEWING ? undefined : references.expected(name));
      assert.deepEqual(await findSystemFonts(page), [], 'A picture shows no font of the machine.');
      await page.close();
      if (IS_RENEWING) references.renew(name, picture);
      else references.compare(name, picture);
    });
  }
});
