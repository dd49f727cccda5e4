/** A framework as one HTML page: without JavaScript, with JavaScript, and split over files. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { findViolations, open, shows, VISIBLE_TEXT } from '../chromium.ts';
import { runTogether } from '../command-line.ts';

const ENGINEERING = 'demo/documents/engineering.json';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-framework-page-'));
});

after(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runTogether('.', args);

function make(input: string, ...args: string[]): string {
  const file = join(folder, `${args.join('').replace(/\W/g, '') || 'page'}.html`);
  const { status, stderr } = run('page', input, '-o', file, ...args);
  assert.equal(status, 0, stderr);
  return file;
}

async function withoutScripts(file: string): Promise<Page> {
  const { page } = await open('about:blank');
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(file).href);
  return page;
}

describe('skill-matrix page, for a framework', () => {
  it('is complete without JavaScript, for a role and a level', async () => {
    const page = await withoutScripts(make(ENGINEERING, '--role', 'backend', '--level', 'middle', '--lang', 'de'));
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    const { skills } = JSON.parse(readFileSync(ENGINEERING, 'utf8'));
    for (const { id, name } of skills) assert.equal(text.includes(name), true, id);
    for (const words of [
      'Skill-Framework',
      '9 von 22 Skills ändern sich',
      'Threat-models own changes',
      '17. März 2026',
    ]) {
      assert.ok(text.includes(words), words);
    }
  });

  it('compares two roles', async () => {
    const args = ['--role', 'backend', '--level', 'senior', '--target-role', 'manager', '--target', 'lead'];
    const page = await withoutScripts(make(ENGINEERING, ...args));
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    assert.match(text, /What the move asks: Backend engineer, Senior → .*Engineering manager, Lead/);
    assert.match(text, /Falls away/);
  });

  it('shows every skill also while no role is chosen', async () => {
    const page = await withoutScripts(make('demo/documents/kestrel-rail.json'));
    const text = (await page.evaluate(VISIBLE_TEXT)) as string;
    for (const { name } of JSON.parse(readFileSync('demo/documents/kestrel-rail.json', 'utf8')).skills) {
      assert.ok(text.includes(name), name);
    }
  });

  it('is accessible as rendered on the server, without a script', async () => {
    const file = make(ENGINEERING, '--role', 'backend', '--level', 'middle', '--static');
    const { page, complaints } = await open(pathToFileURL(file).href);
    assert.deepEqual(await findViolations(page), []);
    assert.deepEqual(complaints, []);
  });

  it('hydrates with JavaScript: renders nothing twice, and lets the reader choose', async () => {
    const file = make(ENGINEERING, '--role', 'backend', '--level', 'middle');
    const { page, complaints } = await open(pathToFileURL(file).href);
    await page.waitForFunction(() => document.querySelector('skill-framework')!.matches(':state(ready)'), {
      polling: 50,
    });
    assert.equal((await page.$$('skill-framework >>> [role=table]')).length, 1);
    assert.equal((await page.$$('skill-framework >>> [role=rowheader]')).length, 23 + 5);
    const [, , senior] = await page.$$('skill-framework >>> level-picker >>> input');
    await senior!.evaluate((input) => (input as HTMLInputElement).click());
    await shows(page, 'At Senior');
    assert.deepEqual(complaints, []);
    assert.deepEqual(await findViolations(page), []);
  });

  it('keeps what the reader chooses in its URL, and opens a link to it', async () => {
    const file = pathToFileURL(make(ENGINEERING)).href;
    const { page, complaints } = await open(file);
    const list = await page.waitForSelector('skill-framework >>> role-picker >>> select');
    await list!.select('backend');
    const [, middle] = await page.$$('skill-framework >>> level-picker >>> input');
    await middle!.evaluate((input) => (input as HTMLInputElement).click());
    await shows(page, 'At Middle');
    await page.waitForFunction(() => location.hash === '#role=backend&level=middle', { polling: 50 });
    const { page: shared, complaints: others } = await open(`${file}#role=backend&level=junior`);
    await shows(shared, 'At Junior');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#role=backend', { polling: 50 });
    assert.deepEqual([...complaints, ...others], []);
  });

  it('leaves its URL as it is in an iframe', async () => {
    const { page } = await open(pathToFileURL(make(ENGINEERING, '--frame')).href);
    const list = await page.waitForSelector('skill-framework >>> role-picker >>> select');
    await list!.select('backend');
    await shows(page, 'Choose your level');
    assert.equal(new URL(page.url()).hash, '');
  });

  it('is valid HTML, with data for search engines', async () => {
    const html = readFileSync(make(ENGINEERING), 'utf8');
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    assert.deepEqual(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      ),
      [],
    );
    const data = JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)![1]!);
    assert.equal(data['@type'], 'DefinedTermSet');
    assert.equal(data.hasDefinedTerm.length, 24);
  });

  it('takes skills from files of their own, and names each one that is missing', () => {
    const framework = JSON.parse(readFileSync(ENGINEERING, 'utf8'));
    const [first, ...others] = framework.skills;
    mkdirSync(join(folder, 'skills'), { recursive: true });
    writeFileSync(join(folder, 'skills/first.json'), JSON.stringify(first));
    const file = join(folder, 'split.json');
    writeFileSync(file, JSON.stringify({ ...framework, skills: [{ $ref: 'skills/first.json' }, ...others] }));
    assert.match(readFileSync(make(file), 'utf8'), new RegExp(first.name));
    writeFileSync(file, JSON.stringify({ ...framework, skills: [{ $ref: 'skills/none.json' }, ...others] }));
    const { status, stderr } = run('validate', file);
    assert.equal(status, 1);
    assert.match(
      stderr + run('page', file).stderr,
      /\/skills\/0\/\$ref not-loaded "skills\/none\.json" is not loaded: There is no such file\./,
    );
  });

  it('is checked by `validate`, and `convert` writes it as it is', () => {
    assert.equal(run('validate', ENGINEERING).status, 0);
    const { status, stdout, stderr } = run('convert', ENGINEERING);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(JSON.parse(stdout).skills.length, JSON.parse(readFileSync(ENGINEERING, 'utf8')).skills.length);
  });
});
