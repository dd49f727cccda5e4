/** The theme builder: its preview, its contrast ratios, and the CSS that it gives. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { files, findViolations, serve, shows } from '../chromium.ts';
import { buildSite, codesOf, openPage, set } from './site.ts';

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";

before(() => {
  buildSite();
  files.set('/documents/code-review.json', readFileSync('demo/documents/code-review.json', 'utf8'));
});

describe('the theme builder', () => {
  const accentOf = (page: Page) =>
    page.$eval('.theme-stage skill-profile >>> .root', (root) => {
      const probe = root.appendChild(document.createElement('i'));
      probe.style.color = 'var(--accent)';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });

  it('has a control for every variable, and gives CSS that works', async () => {
    const { page, complaints } = await openPage('theme.html?lang=en');
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const names: string[] = manifest.modules[0].declarations[0].cssProperties.map(({ name }: { name: string }) => name);
    const shown = await page.$$eval('.controls fieldset code', (found) => found.map(({ textContent }) => textContent));
    assert.deepEqual([...shown].sort(), [...names].sort());

    await set(page, 'Accent, light', '#0b6650');
    await set(page, 'Corner radius', '2px');
    assert.equal(await accentOf(page), 'rgb(11, 102, 80)');
    const [css = ''] = await codesOf(page);
    assert.match(css, /--skill-color-accent: light-dark\(#0b6650, #[0-9a-f]{6}\);/);
    assert.match(css, /--skill-radius: 2px;/);
    const { page: other } = await serve(
      `<style>${css}</style><script src="skill-matrix.js"></script><skill-profile src="documents/code-review.json"></skill-profile>`,
      '',
      POLICY,
    );
    await shows(other, 'Code review');
    assert.equal(
      await other.$eval('skill-profile >>> .root', (root) =>
        getComputedStyle(root).getPropertyValue('--radius').trim(),
      ),
      '2px',
    );
    assert.deepEqual(complaints, []);
  });

  const rowOf = (page: Page, name: string) =>
    page.$$eval(
      'table tr',
      (rows, name) => {
        const cells = rows.map((row) => [...row.cells].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()));
        return cells.find(([first]) => first === name);
      },
      name,
    );

  it('shows the contrast ratio of every pair, light and dark, next to what it needs', async () => {
    const { page } = await openPage('theme.html?lang=en');
    await shows(page, 'Every pair has enough contrast.');
    assert.deepEqual(await rowOf(page, 'Pair'), ['Pair', 'Needs', 'light', 'dark']);
    assert.deepEqual(await rowOf(page, 'Text on surface'), ['Text on surface', '4.5', 'Aa 21.0 : 1', 'Aa 18.7 : 1']);
    assert.deepEqual(await rowOf(page, 'Control border on surface'), [
      'Control border on surface',
      '3.0',
      '4.7 : 1',
      '6.1 : 1',
    ]);
    const { page: german } = await openPage('theme.html?lang=de');
    assert.deepEqual(await rowOf(german, 'Text auf Hintergrund'), [
      'Text auf Hintergrund',
      '4,5',
      'Aa 21,0 : 1',
      'Aa 18,7 : 1',
    ]);
    await openPage('theme.html?lang=en');
  });

  it('says in words which pair is too low, and rounds no ratio up to what would be enough', async () => {
    const { page } = await openPage('theme.html?lang=en');
    // 4.48:1 on white.
    await set(page, 'Muted text, light', '#777777');
    await shows(page, 'Too low: Muted text on surface (light), Muted text on comparison (light)');
    const [, , light, dark] = (await rowOf(page, 'Muted text on surface'))!;
    assert.equal(light, 'Aa 4.4 : 1 too low');
    assert.equal(dark, 'Aa 11.5 : 1');
    // 4.54:1 on white.
    await set(page, 'Muted text, light', '#767676');
    assert.equal((await rowOf(page, 'Muted text on surface'))![2], 'Aa 4.5 : 1');
    await set(page, 'Muted text, light', '#5b6472');
    await shows(page, 'Every pair has enough contrast.');
  });

  for (const [name, width, height, most] of [
    ['wide', 1280, 800, 800],
    ['narrow', 390, 844, 420],
    ['very narrow', 320, 640, 340],
  ] as const) {
    it(`keeps the preview in view beside every control, in a ${name} window`, async () => {
      const { page } = await openPage('theme.html?lang=en');
      await page.setViewport({ width, height });
      for (const label of ['Muted text, light', 'Errors, dark', 'Corner radius', 'Copy: CSS']) {
        const [control] = await page.$$(`::-p-aria(${label})`);
        await control!.focus();
        const [preview, focused] = await page.evaluate(() =>
          [document.querySelector('.theme-stage')!, document.activeElement!].map((element) => {
            const { top, bottom, left, right } = element.getBoundingClientRect();
            return { top, bottom, left, right };
          }),
        );
        assert.ok(preview!.top >= 0 && preview!.bottom <= most, `${label}: ${preview!.top} to ${preview!.bottom}`);
        const isBelow = focused!.top >= preview!.bottom;
        const isBeside = focused!.left >= preview!.right;
        assert.ok(isBelow || isBeside, `${label} is covered`);
        assert.ok(focused!.bottom <= height, label);
      }
    });
  }

  it('is accessible and fits a phone when contrast is too low', async () => {
    const { page, complaints } = await openPage('theme.html?lang=de');
    await set(page, 'Gedämpfter Text, dunkel', '#444444');
    await shows(page, 'zu niedrig');
    // The colours are too faint on purpose.
    assert.deepEqual(await findViolations(page, ['color-contrast']), []);
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
    assert.deepEqual(await findViolations(page, ['color-contrast']), []);
    assert.deepEqual(complaints, []);
    await openPage('theme.html?lang=en');
  });

  it('says where a value is no CSS, and leaves it out', async () => {
    const { page } = await openPage('theme.html?lang=en');
    await set(page, 'Corner radius', 'red; } body { display: none');
    await shows(page, 'Not a valid value.');
    assert.deepEqual(await codesOf(page), ['/* The defaults need no CSS. */']);
  });

  it('begins with the colours of a host, none of which is too faint', async () => {
    const { page } = await openPage('theme.html?lang=en');
    const options = await page.$$eval('form select option', (found) => found.map(({ value }) => value).filter(Boolean));
    const themes = readdirSync('src/styles/themes').map((file) => file.replace('.css', ''));
    assert.deepEqual(
      themes.filter((theme) => !options.includes(theme)),
      [],
    );
    for (const host of options) {
      await set(page, 'Start from', host);
      await shows(page, 'Every pair has enough contrast.');
      assert.match((await codesOf(page))[0]!, /--skill-color-accent: /, host);
    }
    const names = await page.$$eval('form select option', (found) => found.map(({ text }) => text));
    assert.ok(names.includes('Material 3') && names.includes('MkDocs Material'), names.join());
    await set(page, 'Start from', 'notion');
    assert.equal(await accentOf(page), 'rgb(11, 110, 153)');
    assert.equal((await codesOf(page))[1], '<link rel="stylesheet" href="notion.css">');
  });
});
