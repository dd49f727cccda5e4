/** What the reader's system asks for, as only Chromium's protocol can switch it; and what a screen reader is told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { emulate, files, serve, shows, VISIBLE_TEXT } from '../chromium.ts';
import { linesOf } from './accessibility-tree.ts';
import { COUNT_MOVEMENTS, movementsAfter } from './movements.ts';

const PAGE = `<link rel="stylesheet" href="page.css"><meta name="viewport" content="width=device-width"><script src="skill-matrix.js"></script>
  <main><h1>Page</h1><skill-profile level="middle" src="skill.json"
    show="header stats picker filter comparison matrix"></skill-profile></main><script src="axe.js"></script>`;

before(() => {
  // axe takes a page without a background for a white one.
  files.set('/page.css', 'html { background: Canvas; color-scheme: light dark }');
  files.set('/axe.js', readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
});

async function profile(width = 1100): Promise<Page> {
  const { page } = await serve(PAGE);
  await page.setViewport({ width, height: 900 });
  await shows(page, 'Designs how the company responds.');
  return page;
}

/** The elements that match inside the matrix. */
async function inMatrix(page: Page, selector: string): Promise<ElementHandle<HTMLElement>[]> {
  return (await page.$$(`skill-profile >>> skill-matrix >>> ${selector}`)) as ElementHandle<HTMLElement>[];
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const results = await (window as any).axe.run({ resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }: any) => `${id}: ${nodes[0].html}`);
  });
}

describe('axe finds nothing', () => {
  for (const width of [1100, 320]) {
    describe(`${width} px wide`, () => {
      let page: Page;

      // One page for all, since what is emulated for a test replaces what was for the one before.
      before(async () => {
        page = await profile(width);
      });

      after(() => page.close());

      for (const [name, features, media] of [
        ['in forced colours', { 'forced-colors': 'active' }, ''],
        ['in dark forced colours', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, ''],
        ['with more contrast', { 'prefers-contrast': 'more' }, ''],
        ['with more contrast in the dark', { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }, ''],
        ['with reduced motion', { 'prefers-reduced-motion': 'reduce' }, ''],
        ['in print', {}, 'print'],
      ] as const) {
        it(name, async () => {
          await emulate(page, features, media);
          assert.deepEqual(await violations(page), []);
        });
      }
    });
  }
});

describe('the reader’s system', () => {
  it('that wants more contrast gets text and lines in the strongest colour', async () => {
    const page = await profile();
    const colors = () =>
      Promise.all(
        ['summary', 'title'].map((part) =>
          page.$eval(`skill-profile >>> [part=${part}]`, (element) => getComputedStyle(element).color),
        ),
      );
    const [muted, text] = await colors();
    assert.notEqual(muted, text);
    await emulate(page, { 'prefers-contrast': 'more' });
    const [strong, same] = await colors();
    assert.equal(strong, same);
  });

  it('that wants less motion gets none', async () => {
    const page = await profile();
    await emulate(page, { 'prefers-reduced-motion': 'no-preference' });
    assert.notEqual(await movementsAfter(page, 'Lead'), 0);
    await page.waitForFunction(`${COUNT_MOVEMENTS}(document) === 0`);
    await emulate(page, { 'prefers-reduced-motion': 'reduce' });
    assert.equal(await movementsAfter(page, 'Junior'), 0);
  });
});

describe('paper', () => {
  it('gets the level, every word, no controls, and a header that repeats', async () => {
    const page = await profile(640);
    const levels = () => page.evaluate(() => (window as any).levels);
    const matrix = (await page.$('skill-profile >>> skill-matrix'))!;
    await matrix.evaluate((element) => {
      const root = element.shadowRoot!;
      (window as any).levels = root.querySelectorAll('[part=level]').length;
      addEventListener('beforeprint', () => {
        (window as any).levels = root.querySelectorAll('[part=level]').length;
      });
    });
    assert.equal(await levels(), 0, 'on the screen it is a grid');
    await page.pdf({ format: 'A4' });
    assert.equal(await levels(), 5, 'on paper there is a table for each level');

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await emulate(page, {}, 'print');
    await page.waitForFunction(`${VISIBLE_TEXT}.includes('Your current level: Middle')`, { polling: 50 });
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    for (const words of [
      'Your current level: Middle',
      'From Middle to Senior',
      'Names a scribe',
      'Joins the call when asked.',
      'Decides what the company promises.',
      'Keeps services within their objectives.',
    ]) {
      assert.ok(text.includes(words), words);
    }
    for (const words of ['Open all rows', 'Aim at another level', 'All roles', 'more level']) {
      assert.ok(!text.includes(words), words);
    }
    const [header] = await inMatrix(page, '[role=rowgroup]');
    assert.equal(await header!.evaluate((element) => getComputedStyle(element).display), 'table-header-group');
  });
});

describe('a screen reader', () => {
  it('is told of everything in its order, with roles, names and states', async () => {
    const page = await profile();
    await page.waitForFunction(`!(${VISIBLE_TEXT}).includes('Levels shown')`, { polling: 50 });
    const tree = linesOf((await page.accessibility.snapshot({ interestingOnly: false }))!);
    assert.deepEqual(tree, [
      'heading Page level=1',
      'Skill profile',
      'Domain',
      ':',
      'link Operations (leads to another site)',
      '›',
      'Reliability',
      'heading Incident response level=2',
      'What we do when it breaks: how a fault is noticed, led, explained and kept from coming back.',
      'Roles',
      '3',
      'Levels',
      '5',
      'Junior',
      'to',
      'Principal',
      'Mandatory requirements',
      '7',
      'the other 5 optional',
      'Last updated',
      'Mar 17, 2026',
      'radiogroup Your current level',
      'radio Junior checked=false',
      'Junior',
      'radio Middle checked=true',
      'Middle',
      'radio Senior checked=false (next)',
      'Senior',
      'radio Lead checked=false',
      'Lead',
      'radio Principal checked=false',
      'Principal',
      'Choose your current level and compare expectations. The items below show what to cover to advance to the next level.',
      'group',
      'DisclosureTriangle Aim at another level expanded=false',
      'group Roles',
      'status',
      '3 of 3 roles shown',
      'checkbox All roles checked=true',
      'All roles',
      'checkbox Site reliability engineer checked=false',
      'Site reliability engineer',
      'checkbox Backend engineer checked=false',
      'Backend engineer',
      'checkbox Product manager checked=false',
      'Product manager',
      'heading From Middle to Senior level=3',
      'button Copy as text',
      'button Copy as Markdown',
      'heading Site reliability engineer level=4',
      'Required',
      'Advanced',
      'Commands incidents across teams, keeps calm and keeps the timeline honest.',
      'Hands over in writing',
      'Closes an incident only when the users are well again',
      'link Incident guide (leads to another site)',
      'group',
      'DisclosureTriangle Site reliability engineer: At Middle expanded=false',
      'heading Backend engineer level=4',
      'Newly required',
      'Finds causes across services and writes the review that others learn from.',
      'group',
      'DisclosureTriangle Backend engineer: At Middle (optional) expanded=false',
      'Senior',
      'asks nothing of:',
      'Product manager',
      'heading What is expected at each level level=3',
      'The table shows how skill depth grows from',
      'Junior',
      'to',
      'Principal',
      '.',
      'Click a row with an arrow to see more.',
      'table Incident response: expectations by role and level',
      'columnheader Role',
      'columnheader Junior',
      'columnheader Middle your level',
      'columnheader Senior next',
      'columnheader Lead',
      'columnheader Principal',
      'rowheader Site reliability engineer',
      'button Site reliability engineer expanded=false',
      'cell Acknowledges a page within five minutes and knows the runbook. Required',
      'cell Leads a small incident alone. Required Working',
      'cell Commands incidents across teams, keeps calm and keeps the timeline honest. Required Advanced',
      'cell Sets how the team responds and trains its commanders. Required',
      'cell Designs how the company responds. Optional',
      'rowheader Backend engineer',
      'cell Joins the call when asked. Optional',
      'cell Mitigates faults of her own service. Optional',
      'cell Finds causes across services and writes the review that others learn from. Required',
      'cell Makes whole classes of faults impossible. Required',
      'cell No expectation',
      'rowheader Product manager',
      'cell No expectation',
      'cell Tells customers what is known. Optional',
      'cell No expectation',
      "cell Owns the status page's promises. Required",
      'cell Decides what the company promises. Optional',
    ]);
  });
});
