import type { Page } from 'puppeteer-core';

/** How much is moving in a document or a shadow tree, as source of a function: it runs in the page. */
export const COUNT_MOVEMENTS = `(function count(root) {
  return [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot ? count(shadowRoot) : 0),
    // What follows the reader's scrolling moves nothing by itself.
    root.getAnimations().filter(({ timeline }) => timeline === document.timeline).length);
})`;

/** How much is moving once a level is chosen, and the page has followed. */
export async function movementsAfter(page: Page, level: string): Promise<number> {
  await page.$eval(`::-p-aria([name="${level}"][role="radio"])`, (radio) => (radio as HTMLInputElement).click());
  return (await page.evaluate(`(async () => {
    let most = 0;
    for (let frame = 0; frame < 10; frame++) {
      await new Promise(requestAnimationFrame);
      most = Math.max(most, ${COUNT_MOVEMENTS}(document));
    }
    return most;
  })()`)) as number;
}
