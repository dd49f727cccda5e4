/** A page that saves answers on a server of its own, as the guide says. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { control, shows } from './chromium.ts';

/** A server that stores answers, in the page itself. */
export const SERVER = `<script>
  window.saved = [];
  const get = window.fetch;
  window.fetch = async (url, options) => {
    if (options?.method !== 'PUT') return get(url, options);
    if (window.isOffline) throw new TypeError('offline');
    window.saved.push([url, JSON.parse(options.body)]);
    return new Response('');
  };
</script>`;

/** Answers in a page that saves what is answered. */
export async function saves(page: Page): Promise<void> {
  const answer = async (name: string) => {
    const radio = await page.waitForSelector(`skill-assessment >>> ${control('radio', name)}`);
    await radio!.evaluate((one) => (one as HTMLElement).click());
  };
  const says = (words: string) =>
    page.waitForFunction(
      (words) => window.document.querySelector('[role=status]')!.textContent!.startsWith(words),
      { polling: 50 },
      words,
    );
  const saved = () => page.evaluate(() => (window as any).saved as [string, Record<string, unknown>][]);
  await shows(page, 'One step below Advanced');
  await answer('Advanced, asked at Senior');
  await says('Saved.');
  await page.evaluate(() => Object.assign(window, { isOffline: true }));
  await answer('Partly');
  await says('Not saved yet.');
  await page.evaluate(() => {
    Object.assign(window, { isOffline: false });
    dispatchEvent(new Event('online'));
  });
  await says('Saved.');
  assert.deepEqual(
    (await saved()).map(([url, { proficiency, met, note }]) => [url, proficiency ?? met, note]),
    [
      ['answers/code-review,,', 'advanced', undefined],
      ['answers/mentoring,,senior', 'partly', 'Pairs with a newer colleague'],
    ],
  );
}
