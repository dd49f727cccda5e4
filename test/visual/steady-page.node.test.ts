/** Screenshots of animated pages show the end of the animation. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { files, serve } from '../chromium.ts';
import { FONT_LINKS } from '../fonts/links.js';
import { PAGE_STYLES, takeSteadyPicture } from './steady-page.ts';

/** A box in a nested shadow root, and a focused field. */
const page = (styles: string, script: string) => ({
  html: `${FONT_LINKS}<link rel="stylesheet" href="page.css"><x-outer></x-outer><script src="page.js"></script>`,
  script: `
    const attach = (host, html) => { const root = host.attachShadow({ mode: 'open' }); root.innerHTML = html; return root; };
    const outer = attach(document.querySelector('x-outer'), '<x-inner></x-inner>');
    const inner = attach(outer.querySelector('x-inner'), '<div></div><input>');
    const box = inner.querySelector('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('div { background: green; height: 50px; width: 100px } ${styles}');
    inner.adoptedStyleSheets = [sheet];
    box.getBoundingClientRect();
    inner.querySelector('input').focus();
    ${script}`,
});

async function take(styles: string, script: string): Promise<Buffer> {
  const made = page(styles, script);
  const { page: opened } = await serve(made.html, made.script, "default-src 'self'");
  const picture = await takeSteadyPicture(opened);
  await opened.close();
  return picture;
}

describe('a picture of a page', () => {
  before(() => files.set('/page.css', PAGE_STYLES));

  for (const [what, styles, script] of [
    ['a long transition', 'div { transition: margin 60s }', "box.style.marginInlineStart = '300px';"],
    [
      'an animation without end',
      '@keyframes move { to { margin-inline-start: 500px } } div { animation: move 1s infinite; margin-inline-start: 300px }',
      '',
    ],
    [
      'an animation by script',
      'div { margin-inline-start: 300px }',
      "box.animate({ marginInlineStart: ['0px', '500px'] }, { duration: 60000, iterations: Infinity });",
    ],
  ] as const) {
    it(`with ${what} in a shadow root shows the final state, and no caret`, async () => {
      const still = await take('div { margin-inline-start: 300px } input { caret-color: transparent }', '');
      const moving = await take(styles, script);
      assert.ok(moving.equals(still));
    });
  }
});
