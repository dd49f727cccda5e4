/** The guide for live wikis, in mocks of the hosts that it is for. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { files, shows, visit } from '../chromium.ts';
import { makeFolder, run } from '../command-line.ts';

const guide = readFileSync('docs/guides.md', 'utf8');
const confluence = guide.slice(guide.indexOf('## Confluence'), guide.indexOf('## Notion'));

let folder: string;

before(() => {
  folder = makeFolder();
});

after(() => rmSync(folder, { recursive: true }));

/** A page of Confluence: loads its modules by AMD, and styles all tables and headings. */
const wikiPage = (content: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiki</title>
<script src="/amd.js"></script><style>table,th,td{border:1px solid;border-collapse:collapse}th{font-weight:normal;color:red}</style></head>
<body class="theme-default"><div id="main-content" class="wiki-content group">${content}</div></body></html>`;

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; img-src data:";

describe('on a live wiki', () => {
  it('the snippet for the HTML macro shows its skill, beside the modules of the wiki', async () => {
    const snippet = /```html\n([^]*?)```/.exec(confluence)![1]!;
    files.set(
      '/amd.js',
      'window.define = () => { throw new Error("nothing here is an AMD module"); }; define.amd = {};',
    );
    files.set('/wiki', wikiPage(`<div class="plugin-html-macro">${snippet}</div>`));
    const { page, complaints } = await visit('/wiki', POLICY);
    await shows(page, 'Reads for design.');
    assert.deepEqual(
      complaints.filter((text) => !text.includes('favicon')),
      [],
    );
  });

  it('the page for the iframe macro works in a frame without an origin, whatever its height', async () => {
    const command = /npx skill-matrix (page .*? -o engineering\.html)/.exec(confluence)![1]!.split(' ');
    const framework = readFileSync('demo/documents/engineering.json', 'utf8');
    const { status, stderr } = run(folder, ['page', '-', ...command.slice(2, -2)], framework);
    assert.equal(status, 0, stderr);
    files.set('/engineering', run(folder, ['page', '-', '--frame'], framework).stdout);
    files.set(
      '/wiki',
      wikiPage('<iframe src="/engineering" title="Skills" sandbox="allow-scripts" width="600" height="300"></iframe>'),
    );
    const { page } = await visit('/wiki', "default-src 'self' 'unsafe-inline' 'unsafe-eval'; font-src data:");
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForFunction(() => document.querySelector('skill-framework')?.matches(':state(ready)'));
    await frame.waitForFunction(() => document.documentElement.scrollHeight > innerHeight);
    const canScroll = await frame.evaluate(() => {
      scrollTo(0, 100);
      return scrollY > 0;
    });
    assert.ok(canScroll);
    const isClosed = await frame.evaluate(() => {
      try {
        return !localStorage;
      } catch {
        return true;
      }
    });
    assert.ok(isClosed, 'the frame has no storage, as in Confluence Cloud');
  });
});
