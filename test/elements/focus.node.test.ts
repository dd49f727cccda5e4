/** The ring around what has the focus: nothing may cut it off. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import type { ElementHandle } from 'puppeteer-core';
import { control, files, json, serve, shows } from '../chromium.ts';

const RING = [0x31, 0x51, 0xd3];

/** A document of so many roles that browsers skip rows. */
function long(): string {
  const skill = JSON.parse(json);
  const roles = Array.from({ length: 25 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
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
      const { left, right, top } = await opener.evaluate((button) => button.getBoundingClientRect().toJSON());
      for (const x of [left - 4, right + 2]) {
        const shot = await page.screenshot({ clip: { x, y: top + 4, width: 2, height: 4 } });
        const { data } = PNG.sync.read(Buffer.from(shot));
        assert.deepEqual([...data.subarray(0, 3)], RING, `at ${x}`);
      }
    });
  }
});
