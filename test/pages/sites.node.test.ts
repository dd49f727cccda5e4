// cspell:ignore ncanonify
/** Where static sites publish pages and scripts, by their configuration. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run } from '../command-line.ts';
import { realPath } from '../../src/pages/files/read-file.ts';
import { findSite, type Site } from '../../src/pages/sites.ts';

let home: string;

beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'skill-matrix-site-'))));
afterEach(() => rmSync(home, { recursive: true }));

/** The site of a folder, given the files of its home. */
async function siteOf(folder: string, files: Readonly<Record<string, string>>): Promise<Site> {
  mkdirSync(join(home, folder), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return findSite(await realPath(join(home, folder)));
}

async function depthsOf(folder: string, files: Readonly<Record<string, string>>, pages: readonly string[]) {
  const { depthOf } = await siteOf(folder, files);
  return pages.map((page) => depthOf(page));
}

const HUGO = 'baseURL = "https://a.example/"\n[markup.goldmark.renderer]\nunsafe = true\n';

describe('the depth of a page', () => {
  it('in MkDocs is that of its folder, which only pages named index or README do not get', async () => {
    const pages = ['index.md', 'README.md', 'a.md', 'a/index.md', 'a/readme.md', 'a/b/c.md'];
    assert.deepEqual(await depthsOf('docs', { 'mkdocs.yml': 'site_name: A' }, pages), [0, 0, 1, 1, 2, 3]);
    const flat = { 'mkdocs.yml': 'site_name: A\nuse_directory_urls: False\n' };
    assert.deepEqual(await depthsOf('docs', flat, pages), [0, 0, 0, 1, 1, 2]);
  });

  it('in Hugo knows leaf bundles, sections and flat addresses', async () => {
    const pages = ['_index.md', 'a.md', 'a/_index.md', 'a/b/index.md', 'a/readme.md', 'a/b/c.md'];
    assert.deepEqual(await depthsOf('content', { 'hugo.toml': HUGO }, pages), [0, 1, 1, 2, 2, 3]);
    const flat = { 'hugo.toml': `uglyURLs = true\n${HUGO}` };
    assert.deepEqual(await depthsOf('content', flat, pages), [0, 0, 0, 1, 1, 2]);
  });

  it('counts from the folder of the run, where the assets are', async () => {
    assert.deepEqual(await depthsOf('docs/guides', { 'mkdocs.yml': '' }, ['index.md', 'a.md', 'a/b.md']), [0, 1, 2]);
    const nested = { 'mkdocs.yml': 'docs_dir: site/pages/' };
    assert.deepEqual(await depthsOf('site/pages', nested, ['index.md', 'a.md']), [0, 1]);
    assert.deepEqual(await depthsOf('site', nested, ['pages/index.md', 'pages/a.md']), [0, 1]);
  });
});

describe('the root of a site', () => {
  const rootOf = async (folder: string, files: Readonly<Record<string, string>>) => (await siteOf(folder, files)).root;

  it('is that of the address of Hugo, since languages and permalinks move pages', async () => {
    assert.equal(await rootOf('content', { 'hugo.toml': 'baseURL = "https://a.example/handbook/"' }), '/handbook/');
    assert.equal(await rootOf('content/warehouse', {}), '/handbook/warehouse/');
    assert.equal(await rootOf('a/content', { 'a/hugo.yaml': 'baseURL: https://a.example' }), '/');
    assert.equal(await rootOf('b/content', { 'b/hugo.json': '{ "baseURL": "/docs" }' }), '/docs/');
  });

  it('leaves out what Hugo adds itself, and has the language that it publishes files below', async () => {
    const address = 'baseURL = "https://a.example/handbook/"';
    assert.equal(await rootOf('content', { 'hugo.toml': `relativeURLs = true\n${address}` }), '/');
    assert.equal(await rootOf('content', { 'hugo.toml': `${address}\ncanonifyURLs = true` }), '/');
    const inFolder = `defaultContentLanguageInSubdir = true\n${address}`;
    assert.equal(await rootOf('content', { 'hugo.toml': inFolder }), '/handbook/en/');
    assert.equal(
      await rootOf('content', { 'hugo.toml': `defaultContentLanguage = "de"\n${inFolder}` }),
      '/handbook/de/',
    );
  });

  it('is not known without an address, outside of the pages, and in other sites', async () => {
    assert.equal(await rootOf('content', { 'hugo.toml': 'title = "A"' }), undefined);
    assert.equal(await rootOf('other', { 'hugo.toml': 'baseURL = "https://a.example/"' }), undefined);
    assert.equal(await rootOf('a/docs', { 'a/mkdocs.yml': 'site_url: https://a.example/' }), undefined);
  });
});

describe('pages of Hugo', () => {
  it('load the script from the root of the site, at whatever address they are published', () => {
    mkdirSync(join(home, 'content'));
    writeFileSync(join(home, 'hugo.toml'), HUGO.replace('a.example/', 'a.example/handbook/'));
    const table = '| Skill | Junior | Senior |\n| --- | --- | --- |\n| Soups | Stirs with care | Seasons by taste |\n';
    const pages = { 'a.de.md': '', 'b.md': '---\nurl: /far/away/\n---\n\n' };
    for (const [name, head] of Object.entries(pages)) writeFileSync(join(home, 'content', name), `${head}${table}`);
    assert.equal(run(home, ['embed', 'content']).status, 0);
    for (const name of Object.keys(pages))
      assert.match(
        readFileSync(join(home, 'content', name), 'utf8'),
        /<script src="\/handbook\/skill-matrix\/skill-framework\.js" defer>/,
      );
  });
});

describe('the advice', () => {
  const adviceOf = async (folder: string, files: Readonly<Record<string, string>>) =>
    (await siteOf(folder, files)).advice;

  it('is none where pages find their script', async () => {
    assert.equal(await adviceOf('docs', { 'mkdocs.yml': '' }), undefined);
    assert.equal(await adviceOf('content', { 'hugo.toml': HUGO }), undefined);
  });

  it('names the folder that MkDocs and Hugo publish', async () => {
    assert.match((await adviceOf('.', { 'mkdocs.yml': '' }))!, /MkDocs only publishes the folder docs,.* with docs as/);
    rmSync(join(home, 'mkdocs.yml'));
    assert.match((await adviceOf('.', { 'hugo.toml': HUGO }))!, /Hugo only publishes the folder content,/);
  });

  it('names the setting of Hugo in its file, in any of its formats', async () => {
    const setting = /set unsafe = true in the section \[markup.goldmark.renderer\] of config.toml/;
    assert.match((await adviceOf('content', { 'config.toml': 'baseURL = "/"' }))!, setting);
    const open = '{ "baseURL": "/", "markup": { "goldmark": { "renderer": { "unsafe": true } } } }';
    assert.equal(await adviceOf('a/content', { 'a/hugo.json': open }), undefined);
    const apart = {
      'b/config/_default/hugo.yaml': '',
      'b/config/_default/markup.yaml': 'goldmark:\n  renderer:\n    unsafe: true',
    };
    assert.equal(await adviceOf('b/content', apart), undefined);
  });

  it('has the address that Docusaurus serves the script at', async () => {
    const config = "module.exports = { baseUrl: '/handbook/', title: 'A' };";
    const advice = await adviceOf('docs/skills', { 'docusaurus.config.js': config });
    assert.ok(advice!.includes("scripts: [{ src: '/handbook/skill-matrix/skill-framework.js', defer: true }]"));
    assert.ok(advice!.includes('Copy the folder docs/skills/skill-matrix into static/'));
  });

  it('knows Docusaurus from the folder of a translation', async () => {
    const folder = 'i18n/de/docusaurus-plugin-content-docs/current';
    const advice = await adviceOf(folder, { 'docusaurus.config.js': "module.exports = { baseUrl: '/' };" });
    assert.ok(advice!.includes(`Copy the folder ${folder}/skill-matrix into static/`));
  });

  it('is none for a configuration of something else', async () => {
    assert.equal((await siteOf('docs', { 'config.yaml': 'name: x' })).name, undefined);
  });
});
