/** The original of a widget in a page made from Markdown: what follows the widget, folded away. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { json, serve } from '../chromium.ts';

const DATA = `data:application/json;base64,${Buffer.from(json).toString('base64')}`;
const BEGIN = `<div data-skill-matrix-embed><skill-profile show="matrix original" src="${DATA}"></skill-profile></div>`;
const END = '<div data-skill-matrix-embed></div>';
const TABLE = '<table id="table" style="display: block"><tr><td>Original</td></tr></table>';

async function show(html: string): Promise<Page> {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src data:";
  const { page } = await serve(`${html}<p id="after">After</p><script src="/skill-matrix.js"></script>`, '', policy);
  await page.waitForSelector('skill-profile:state(ready)');
  return page;
}

const isShown = (page: Page, id: string) => page.$eval(`#${id}`, (element) => element.checkVisibility());

async function toggle(page: Page): Promise<void> {
  await page.locator('skill-profile >>> .original summary').click();
}

async function comes(page: Page, id: string, isVisible: boolean): Promise<void> {
  await page.waitForFunction(
    (id, isVisible) => document.getElementById(id)!.checkVisibility() === isVisible,
    { timeout: 5000 },
    ...([id, isVisible] as const),
  );
}

describe('an original after its widget', () => {
  for (const [what, html] of Object.entries({
    'beside it': `${BEGIN}${TABLE}${END}`,
    'with a wrapper around each block': `<div>${BEGIN}</div><div>${TABLE}</div><div>${END}</div>`,
    'in React, which writes the mark as true': `${BEGIN}${TABLE}${END}`.replaceAll('-embed>', '-embed="true">'),
  })) {
    it(`${what} is hidden, and shown on a click with its own style`, async () => {
      const page = await show(html);
      await comes(page, 'table', false);
      assert.ok(await isShown(page, 'after'));
      await toggle(page);
      await comes(page, 'table', true);
      assert.equal(await page.$eval('#table', (table) => (table as HTMLElement).style.display), 'block');
      await toggle(page);
      await comes(page, 'table', false);
      await page.$eval('skill-profile', (widget) => widget.remove());
      await comes(page, 'table', true);
    });
  }

  it('is shown on a click after the page has wrapped it', async () => {
    const page = await show(`${BEGIN}${TABLE}${END}`);
    await comes(page, 'table', false);
    await page.$eval('#table', (table) => {
      const wrapper = document.createElement('div');
      table.replaceWith(wrapper);
      wrapper.append(table);
    });
    await toggle(page);
    await comes(page, 'table', true);
    await toggle(page);
    await comes(page, 'table', false);
  });

  it('without an end stays', async () => {
    const page = await show(`<div>${BEGIN}</div>${TABLE}`);
    assert.ok(await isShown(page, 'table'));
    assert.ok(await isShown(page, 'after'));
  });
});
