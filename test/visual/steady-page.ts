/** Makes a page static, so that every screenshot of it is the same. */
import type { Page } from 'puppeteer-core';

/** The stylesheet of the page, in addition to those of the fonts. */
export const PAGE_STYLES = `
  html { color-scheme: light dark; background: Canvas }
  body { margin: 24px }`;

/** Also for every shadow root, which the page's stylesheet does not reach. */
const STEADY_STYLES = `
  *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }
  code, kbd, pre, samp { font-family: var(--shipped-code) !important }`;

/** Waits two frames: the first ends current work, the second paints the result. */
const REST = `(async () => {
  window.steadySheet ??= new CSSStyleSheet();
  steadySheet.replaceSync(${JSON.stringify(STEADY_STYLES)});
  (function stop(root) {
    if (!root.adoptedStyleSheets.includes(steadySheet)) root.adoptedStyleSheets.push(steadySheet);
    for (const animation of root.getAnimations()) animation.cancel();
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) stop(shadowRoot);
  })(document);
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await document.fonts.ready;
})()`;

/**
 * Takes a screenshot of a whole page once two in a row are the same, or one is as expected. First resizes the window to
 * the page's height: otherwise the browser resizes it for each screenshot, and the layout may change during it.
 */
export async function takeSteadyPicture(page: Page, expected: Buffer = Buffer.alloc(0)): Promise<Buffer> {
  let before = expected;
  for (let tries = 0; tries < 20; tries++) {
    await page.evaluate(REST);
    const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
    const viewport = page.viewport()!;
    if (height !== viewport.height) {
      await page.setViewport({ ...viewport, height });
      continue;
    }
    const now = Buffer.from(await page.screenshot({ captureBeyondViewport: false }));
    if (now.equals(before) || now.equals(expected)) return now;
    before = now;
  }
  throw new Error('The page did not come to rest: it moved, or changed its height, 20 times.');
}
