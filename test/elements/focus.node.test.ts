/** The ring around what has the focus: nothing may cut it off. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import type { ElementHandle } from 'puppeteer-core';
import { control, files, json, serve, shows } from '../chromium.ts';

const RING = [50, 79, 207];

/** A document of so many roles that browsers skip rows. */
function long(): string {
  const skill = JSON.parse(json);
  const roles = Array.from({ length: 25 }, (_, index) => ({
    id: `r${index}`,
    name: `Role ${index}`,
    summary: 'About it',
  }));
  const expectations = roles.map(({ id }) => ({ role: id, level: 'junior', text: 'Does it.' }));
  return JSON.stringify({ ...skill, roles, expectations });
}

describe('the ring around a row’s button', () => {
  for (const [layout, dir] of [
    ['grid', 'ltr'],
    ['grid', 'rtl'],
    ['auto', 'ltr'],
    ['levels', 'rtl'],
  ]) {
    it(`is whole where it stands at the edge (${layout}, ${dir})`, async () => {
      files.set('/long.json', long());
      const { page } = await serve(
        `<body dir="${dir}"><skill-matrix src="long.json" layout="${layout}"></skill-matrix><script src="skill-matrix.js"></script>`,
      );
      await shows(page, 'Role 0');
      await page.bringToFront();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const opener = (await page.$(control('button', 'Role 0')))! as ElementHandle<HTMLElement>;
      while (!(await opener.evaluate((button) => button.matches(':focus')))) await page.keyboard.press('Tab');
      const { left, right, top } = await restingPlace(opener);
      for (const x of [left - 4, right + 2]) {
        const shot = await page.screenshot({
          clip: { x, y: top + 4, width: 2, height: 4 },
          // Else the viewport is resized, and the layout with it.
          captureBeyondViewport: false,
        });
        const { data } = PNG.sync.read(Buffer.from(shot));
        const differences = RING.map((value, index) => Math.abs(value - data[index]!));
        assert.ok(Math.max(...differences) < 5, `at ${x}: ${[...data.subarray(0, 3)].join()}`);
      }
    });
  }
});

/** Where an element is once the page has scrolled to it. */
async function restingPlace(element: ElementHandle<HTMLElement>): Promise<DOMRect> {
  for (let before = ''; ;) {
    const place = (await element.evaluate((node) => node.getBoundingClientRect().toJSON())) as DOMRect;
    if (JSON.stringify(place) === before) return place;
    before = JSON.stringify(place);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
