import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { control, serve, shows } from '../chromium.ts';

const PAGE = `<script src="skill-matrix.js"></script>
  <level-comparison src="skill.json" level="junior" target="senior"></level-comparison>`;

const TEXT = `From Junior to Senior

Site reliability engineer

Middle Required Working

Leads a small incident alone.

- Names a scribe
- Posts an update every thirty minutes

Senior Required Advanced

Commands incidents across teams, keeps calm and keeps the timeline honest.

- Hands over in writing
- Closes an incident only when the users are well again

- Incident guide (https://example.org/incidents)

Backend engineer

Middle Optional

Mitigates faults of her own service.

Senior Newly required

Finds causes across services and writes the review that others learn from.

Product manager

Middle Optional

Tells customers what is known.

Senior —
`;

async function comparison(script = ''): Promise<Page> {
  const { page } = await serve(`<script src="page.js"></script>${PAGE}`, script, '');
  const context = page.browserContext();
  await context.overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await shows(page, 'From Junior');
  return page;
}

async function copied(page: Page, button: string, message: string): Promise<string> {
  await page.click(control('button', button));
  await shows(page, message);
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the comparison', () => {
  it('is copied as text, with what it shows and no more', async () => {
    assert.equal(await copied(await comparison(), 'Copy as text', 'Copied.'), TEXT);
  });

  it('is copied as Markdown, with headings, lists and links', async () => {
    const markdown = await copied(await comparison(), 'Copy as Markdown', 'Copied.');
    for (const line of [
      '## From Junior to Senior',
      '### Site reliability engineer',
      '**Middle** Required Working',
      '- Names a scribe',
      '- [Incident guide](<https://example.org/incidents>)',
      '**Senior** —',
    ]) {
      assert.ok(markdown.split('\n').includes(line), `${line}\n\n${markdown}`);
    }
  });

  it('is copied where the page has no clipboard of its own', async () => {
    const page = await comparison();
    await page.evaluate(() => {
      Object.defineProperty(Clipboard.prototype, 'writeText', { value: undefined });
    });
    assert.equal(await copied(page, 'Copy as text', 'Copied.'), TEXT);
  });

  it('says so where copying is not allowed, and how to copy it', async () => {
    const page = await comparison();
    await page.evaluate(() => {
      Object.defineProperty(Clipboard.prototype, 'writeText', { value: undefined });
      document.execCommand = () => false;
      Document.prototype.execCommand = () => false;
    });
    await page.click(control('button', 'Copy as text'));
    await shows(page, 'This page does not allow copying. Select the text and copy it yourself.');
  });

  it('is copied whole, however many roles there are', async () => {
    const page = await comparison();
    await page.evaluate(() => {
      const element = document.querySelector('level-comparison')!;
      const { skill } = element as any;
      const roles = Array.from({ length: 300 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
      const expectations = roles.map(({ id }) => ({ role: id, level: 'senior', text: 'Does it.' }));
      (element as any).skill = { ...skill, roles, expectations };
    });
    const text = await copied(page, 'Copy as text', 'Copied.');
    assert.equal(text.match(/^Role \d+$/gm)?.length, 300);
  });
});
