/** What people do in the playground: write, be told of mistakes, complete, open, drop, save, share. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { shows } from '../chromium.ts';
import { FRAMEWORK, MISTAKEN, openFile, openPlayground, paste, save } from './playground.ts';
import { allowClipboard, buildSite } from './site.ts';

const CSV = 'Role,Level,Required,Description\nOperations,Junior,yes,Watches\nOperations,Senior,,Plans\n';
const MARKDOWN = '# Baking\n\n| Role | Junior | Senior |\n| --- | --- | --- |\n| Baker | Kneads | Invents |\n';

let folder: string;
let page: Page;
let complaints: string[];

async function fresh(): Promise<void> {
  ({ page, complaints } = await openPlayground());
}

const textOf = () =>
  page.evaluate(() => (document.querySelector('document-editor') as HTMLElement & { text: string }).text);

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

before(() => {
  buildSite();
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-playground-'));
});
after(() => rmSync(folder, { recursive: true }));

describe('the playground', () => {
  beforeEach(() => fresh());

  it('marks mistakes at their lines, leads to them, and keeps the last valid preview', async () => {
    await paste(page, MISTAKEN);
    await shows(page, '3 problems');
    const told = await page.$$eval('.problems li', (items) =>
      items.map((item) => item.textContent.trim().replace(/\s+/g, ' ')),
    );
    assert.match(told[0]!, /^Line 6 \/roles\/1\/name missing /);
    assert.match(told[1]!, /^Line 8 \/updated invalid-date /);
    assert.match(told[2]!, /^Line 10 \/expectations\/0\/level unknown-level "staff" is not one of: junior/);
    await page.waitForSelector('document-editor >>> .cm-lint-marker-error');
    const lines = await page.$eval('document-editor', (editor) => {
      const root = editor.shadowRoot!;
      const numbers = [...root.querySelectorAll('.cm-lineNumbers .cm-gutterElement')];
      return [...root.querySelectorAll('.cm-lint-marker-error')].map((marker) => {
        const { top } = marker.parentElement!.getBoundingClientRect();
        return numbers.find(
          (number) => Math.abs(number.getBoundingClientRect().top - top) < 4 && number.textContent !== '99',
        )?.textContent;
      });
    });
    assert.deepEqual(lines, ['6', '8', '10']);
    await shows(page, 'How changes are read before they land.');
    await page.click('.problems li:nth-child(3) button');
    await page.keyboard.type('"junior"');
    await shows(page, '2 problems');
    assert.deepEqual(complaints, []);
  });

  it('says where a text stops being JSON', async () => {
    await paste(page, '{\n  "name": "Half",\n  "levels": [,]\n}');
    await shows(page, '1 problem');
    await shows(page, 'not-json');
    assert.match(await page.$eval('.problems li', ({ textContent }) => textContent), /Line\s+3/);
  });

  it('shows what is written', async () => {
    await paste(
      page,
      MISTAKEN.replace('"id": "data"', '"id": "data", "name": "Data"')
        .replace('02-30', '02-20')
        .replace('staff', 'junior'),
    );
    await shows(page, 'No problems.');
    await shows(page, 'Backend engineer');
    await page.waitForFunction(() =>
      document.querySelector('.preview skill-profile')!.shadowRoot!.textContent.includes('Code review'),
    );
  });

  it('completes names by the schema, and ids by the document', async () => {
    const options = () =>
      page.$$eval('document-editor >>> .cm-completionLabel', (labels) => labels.map(({ textContent }) => textContent));
    await paste(
      page,
      '{ "levels": [{ "id": "junior", "name": "J" }, { "id": "senior", "name": "S" }], "roles": [], "expectations": [{ "level": ',
    );
    await page.keyboard.type('"');
    await page.waitForSelector('document-editor >>> .cm-completionLabel');
    assert.deepEqual(await options(), ['"junior"', '"senior"']);
    await page.keyboard.press('ArrowDown');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.keyboard.press('Enter');
    assert.match(await textOf(), /"level": "senior"$/);
    await page.keyboard.type(', "');
    await page.waitForSelector('document-editor >>> .cm-completionLabel');
    const names = await options();
    assert.ok(names.includes('"required"') && names.includes('"items"'), names.join());
    assert.ok(!names.includes('"level"'), 'what is there is not offered again');
  });

  it('shows a framework, marks its mistakes at their lines, and saves it in every format for frameworks', async () => {
    await page.select('.tools select', 'engineering');
    await page.waitForFunction(
      () =>
        document.querySelector('.preview skill-framework')?.shadowRoot!.textContent.includes('Engineering framework'),
      { polling: 50 },
    );
    assert.equal((await page.$$('.preview skill-profile')).length, 0);
    const buttons = await page.$$eval('[role=group] button', (found) =>
      found.map((button) => [button.textContent.trim(), (button as HTMLButtonElement).disabled]),
    );
    assert.deepEqual(
      buttons.filter(([, isDisabled]) => !isDisabled),
      ['JSON', 'Markdown', 'HTML', 'CSV', 'YAML', 'Excel', 'CASE 1.1'].map((label) => [label, false]),
    );
    assert.deepEqual(JSON.parse(await save(page, folder, 'JSON', 'engineering.json')), JSON.parse(await textOf()));
    await paste(page, FRAMEWORK.replace('"working" }', '"expert" }'));
    await shows(page, '1 problem');
    assert.match(
      await page.$eval('.problems li', ({ textContent }) => textContent.trim().replace(/\s+/g, ' ')),
      /^Line 7 \/skills\/0\/expectations\/0\/proficiency unknown-proficiency/,
    );
    assert.equal((await page.$$('.preview.stale skill-framework')).length, 1, 'the last valid framework stays');
    await paste(page, MISTAKEN);
    await shows(page, '3 problems');
    assert.deepEqual(complaints, []);
  });

  it('completes a framework by its schema, and ids of its groups', async () => {
    const options = () =>
      page.$$eval('document-editor >>> .cm-completionLabel', (labels) => labels.map(({ textContent }) => textContent));
    await paste(page, FRAMEWORK.slice(0, FRAMEWORK.indexOf('"craft", "meanings"')));
    await page.keyboard.type('"');
    await page.waitForSelector('document-editor >>> .cm-completionLabel');
    assert.deepEqual(await options(), ['"craft"']);
    await page.keyboard.press('Escape');
    await page.keyboard.type('craft", "');
    // The list of ids may still be there.
    let names = await options();
    for (let time = 0; time < 100 && !names.includes('"formerly"'); time++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      names = await options();
    }
    assert.ok(names.includes('"formerly"') && names.includes('"sameAs"'), names.join());
  });

  it('opens CSV and Markdown, and says why a file has no document', async () => {
    await openFile(page, file('operations.csv', CSV));
    await shows(page, 'operations.csv is open.');
    assert.match(await textOf(), /"Watches"/);
    await shows(page, 'Plans');
    await openFile(page, file('baking.md', MARKDOWN));
    await shows(page, 'baking.md is open.');
    await shows(page, 'Invents');
    await openFile(page, file('nothing.csv', 'a,b\n1,2\n'));
    await shows(page, 'nothing.csv could not be read.');
    assert.ok((await page.$$('.notes li')).length > 0);
    assert.match(await textOf(), /Invents/, 'what was open stays');
    await openFile(page, file('broken.json', '{ "name": "X" }'));
    await shows(page, 'problems');
    assert.deepEqual(complaints, []);
  });

  it('opens any table of skills, says how it was read, and saves it as JSON', async () => {
    await openFile(page, file('grid.csv', 'Competency;Junior;Senior\nTesting;Writes checks;Plans checks\n'));
    await shows(page, 'grid.csv is open.');
    await shows(page, 'Read as skills × levels: 1 skill, 2 levels');
    assert.match(await textOf(), /"name": "Testing"/);
    await page.waitForSelector('.preview skill-framework');
    assert.deepEqual(complaints, []);
  });

  it('takes a file that is dropped', async () => {
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
      const target = document.querySelector('document-editor')!.shadowRoot!.querySelector('.cm-content')!;
      for (const type of ['dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
      }
    }, CSV);
    await shows(page, 'dropped.csv is open.');
    assert.match(await textOf(), /"Watches"/);
  });

  for (const [label, name, content] of [
    ['JSON', 'code-review.json', '"id": "code-review"'],
    ['CSV', 'code-review.csv', 'Backend engineer'],
    ['Markdown', 'code-review.md', '| Role'],
  ] as const) {
    it(`saves ${label}`, async () => {
      const saved = await save(page, folder, label, name);
      assert.ok(saved.includes(content), saved.slice(0, 300));
      await shows(page, 'The file is in your downloads.');
    });
  }

  it('puts the document into a link, which another browser opens; says so of a broken one', async () => {
    await allowClipboard(page);
    await openFile(page, file('operations.csv', CSV));
    await shows(page, 'operations.csv is open.');
    await page.click('.copy');
    await shows(page, 'Copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, /#doc=[\w-]+$/);
    const written = await textOf();
    await page.goto('about:blank');
    await page.goto(link);
    await shows(page, 'Watches');
    assert.equal(await textOf(), written);
    await page.goto('about:blank');
    await page.goto(link.slice(0, -20));
    await shows(page, 'The document in this link is broken');
    assert.deepEqual(complaints, []);
  });

  it('undoes an opened file', async () => {
    const first = await textOf();
    await openFile(page, file('operations.csv', CSV));
    await shows(page, 'operations.csv is open.');
    await page.focus('document-editor >>> .cm-content');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    assert.equal(await textOf(), first);
  });
});
