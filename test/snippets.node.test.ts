/** Runs every snippet of the README and of `docs/` unchanged. `quick-start` and `frameworks` run the rest. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { findReferences, insertReferences, parseFramework } from '../src/framework-document/index.ts';
import { buildScript } from '../scripts/build-script.ts';
import { control, files, serve, shows } from './chromium.ts';
import { SERVER, saves } from './saving-page.ts';
import { PAGES, type Snippet, snippetsOf } from './snippets.ts';

const POLICY = "default-src 'self' 'unsafe-inline'; img-src data:";

/** Inside the project, so that `skill-matrix` is this package by its own `exports`. */
const FOLDER = resolve('.snippets');

/** Sections that `quick-start.node.test.ts` and `frameworks.node.test.ts` run, and the commands that run all tests. */
const ELSEWHERE = ['A script tag', 'npm and Vite', 'React 19', 'Vue 3', 'Install and test'];
/** In TypeScript are only declarations of functions. */
const snippets = PAGES.flatMap(snippetsOf).filter(
  ({ section, language }) => !ELSEWHERE.includes(section) && language !== 'ts',
);

const find = (section: string, language: string) =>
  snippets.find((snippet) => snippet.section === section && snippet.language === language)!.text;
const document = find('Skill document', 'json');
const framework = find('Framework document', 'json');

const skillMatrix = (args: readonly string[]) =>
  execFileSync(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: FOLDER, encoding: 'utf8' });

/** Answers to the framework. */
const answers = (proficiency: string) =>
  JSON.stringify({
    framework: { id: 'engineering' },
    answers: [
      { skill: 'reviews', proficiency },
      { skill: 'mentoring', level: 'senior', met: 'met', note: 'Pairs with a newer colleague' },
    ],
  });

/** Creates the files that the snippets use. */
function makeFiles(): void {
  for (const folder of ['skills', 'export', 'ladders']) mkdirSync(`${FOLDER}/${folder}`, { recursive: true });
  for (const name of ['skill.json', 'code-review.json', 'skills/code-review.json']) {
    writeFileSync(`${FOLDER}/${name}`, document);
  }
  writeFileSync(`${FOLDER}/engineering.json`, framework);
  writeFileSync(
    `${FOLDER}/skills.csv`,
    'Skill,Role,Level,Required,Description\nCode review,Ops,Junior,yes,Reads\nDeployment,Ops,Junior,,Deploys\n',
  );
  const table =
    '<h1>Deployment</h1><table><tr><th>Role<th>Apprentice<th>Journeyman<th>Master<tr><td>Ops<td>a<td>b<td>c</table>';
  const matrix = 'Skill,Junior,Senior\nTesting,Writes checks,Plans checks\n';
  writeFileSync(`${FOLDER}/matrix.csv`, matrix);
  writeFileSync(`${FOLDER}/answers.json`, answers('working'));
  writeFileSync(`${FOLDER}/manager.json`, answers('awareness'));
  for (const role of ['Developer', 'Tester']) writeFileSync(`${FOLDER}/ladders/${role}.csv`, matrix);
  for (const name of ['matrix', 'ladder']) skillMatrix(['convert', 'matrix.csv', '-o', `${name}.xlsx`]);
  for (const name of ['page.html', 'export/page.html']) writeFileSync(`${FOLDER}/${name}`, table);
}

/** Checks a framework with the files that it refers to. */
function checkFramework(data: unknown): void {
  const files = findReferences(data).map(({ index, url }): [number, unknown] => [
    index,
    JSON.parse(readFileSync(`${FOLDER}/${url}`, 'utf8')),
  ]);
  assert.deepEqual(parseFramework(insertReferences(data, new Map(files))).issues, undefined);
}

/** Runs a module for Node beside the files that it reads. */
async function runModule(file: string): Promise<void> {
  // A command above has made another one.
  writeFileSync(`${FOLDER}/engineering.json`, framework);
  process.chdir(FOLDER);
  try {
    const module = await import(pathToFileURL(file).href);
    if (module.render) assert.match(await module.render(), /Reads for design/);
    else if (module.gaps) {
      assert.deepEqual(module.gaps, ['Code review: below']);
      assert.deepEqual(module.toDiscuss, ['Code review']);
    } else if (module.changes) assert.deepEqual(module.changes, ['Code review: changes', 'Mentoring: new']);
    else assert.deepEqual(module.default.scripts, [{ src: '/skill-framework.js', defer: true }]);
  } finally {
    process.chdir('..');
  }
}

/** Modules for pages, by their sections: the page around them, and the words that it shows. */
const IN_PAGES: Record<string, { readonly body: string; readonly words: readonly string[] }> = {
  Languages: { body: '<skill-profile src="skill.json"></skill-profile>', words: ['Competency', 'Professions'] },
  'Self-assessments in an application': {
    body: `<skill-framework src="engineering.json" my-role="backend" level="junior">
      <skill-assessment></skill-assessment><my-notes></my-notes></skill-framework>`,
    words: ['This page keeps your answers', 'mentoring: Pairs with a newer colleague'],
  },
};

/** What the commands of a section write. */
const MADE: Record<string, Readonly<Record<string, RegExp>>> = {
  'skill-matrix': { 'ladder.html': /Plans checks/ },
  'A spreadsheet': { 'ladder.html': /skill-assessment/, 'ladder.json': /"Plans checks"/ },
  'Self-assessment': { 'sheet.html': /class="box"/ },
  'Command line': { 'skills/testing.json': /"Testing"/, 'skill.html': /Reads for design/ },
};

const RUN: Record<string, (snippet: Snippet) => Promise<void> | void> = {
  async html({ text }) {
    const names = ['skill-assessment', 'skill-framework', 'skill-matrix'];
    const name = `${names.find((one) => text.includes(one)) ?? 'skill-matrix'}.js`;
    const script = text.includes(name) ? '' : `<script src="${name}"></script>`;
    const isSaving = text.includes('PUT');
    const { page, complaints } = await serve((isSaving ? SERVER : '') + script + text, '', POLICY);
    await page.waitForFunction(
      () => {
        const tags =
          'skill-framework, skill-profile, framework-matrix, skill-matrix, level-comparison, skill-assessment';
        const found = [...window.document.querySelectorAll(tags)];
        const has = found.filter((element) =>
          element.shadowRoot!.querySelector('[part~=comparison], [role=table], section'),
        );
        return has.length > 0 || found.length === 0;
      },
      { polling: 50, timeout: 30_000 },
    );
    if (text.includes(' assessment"')) {
      await page.click(control('button', 'Where I stand'));
      await shows(page, 'Saved in this browser only');
    }
    if (isSaving) await saves(page);
    if (text.includes('<select')) {
      await page.select('select', 'junior');
      await shows(page, 'From Junior to Senior');
    }
    if (text.includes('<iframe')) {
      await page.waitForFunction(() => Number(window.document.querySelector('iframe')!.height) > 300, { polling: 50 });
    }
    assert.deepEqual(complaints, []);
  },

  async sh({ text, section }) {
    for (const [, line = ''] of text.matchAll(/^npx skill-matrix (.*)$/gm)) {
      const seconds = line.includes('--watch') ? 3 : 60;
      const command = `timeout ${seconds} ${process.execPath} ${resolve('dist/cli.js')} ${line}`;
      const { code = 0 } = await promisify(execFile)('bash', ['-c', command], { cwd: FOLDER }).catch((error) => error);
      assert.equal(code, line.includes('--watch') ? 124 : 0, line);
    }
    for (const [file, words] of Object.entries(MADE[section] ?? {})) {
      if (text.includes(file.split('/')[0]!)) assert.match(readFileSync(`${FOLDER}/${file}`, 'utf8'), words);
    }
  },

  json({ text }) {
    const data = JSON.parse(text);
    if ('skills' in data) return checkFramework(data);
    const settings = data['json.schemas'];
    if (!settings) return void skillMatrix(['validate', '--strict', 'skill.json']);
    for (const { url } of settings) assert.ok(existsSync(url.replace('./node_modules/skill-matrix', '.')), url);
  },

  async js({ text, section }) {
    const file = `${FOLDER}/${section.replaceAll(' ', '-').toLowerCase()}.js`;
    writeFileSync(file, text);
    const inPage = IN_PAGES[section];
    if (!inPage) return runModule(file);
    files.set('/app.js', await buildScript(file, { root: FOLDER }));
    const { page, complaints } = await serve(`${inPage.body}<script src="app.js"></script>`, '', POLICY);
    for (const words of inPage.words) await shows(page, words);
    assert.deepEqual(complaints, []);
  },

  async css({ text }) {
    const { page } = await serve(
      `<style>${text}</style><skill-profile src="skill.json" level="junior"></skill-profile><script src="skill-matrix.js"></script>`,
      '',
      POLICY,
    );
    const title = (await page.waitForSelector('skill-profile >>> [part~=title]'))!;
    assert.equal(await title.evaluate((element) => getComputedStyle(element).fontFamily), 'serif');
    const chosen = (await page.waitForSelector('skill-profile >>> level-picker >>> label:has(:checked)'))!;
    assert.equal(await chosen.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(102, 51, 153)');
  },

  yaml({ text }) {
    assert.deepEqual(parse(text), {
      extra_css: ['stylesheets/mkdocs.css'],
      extra_javascript: ['javascripts/skill-framework.js'],
    });
    assert.ok(readFileSync('dist/themes/mkdocs.css'));
  },

  /** The snippet's content is HTML. */
  mdx: (snippet) => RUN.html!(snippet),
};

describe('the snippet of', () => {
  before(() => {
    makeFiles();
    files.set('/skill.json', document);
    files.set('/engineering.json', framework);
    files.set('/answers.json', answers('working'));
    const scripts = ['skill-assessment.js', 'skill-framework.js', 'skill-matrix.js', 'tables.js', 'languages/es.js'];
    for (const name of scripts) {
      for (const folder of ['', 'dist/']) files.set(`/${folder}${name}`, readFileSync(`dist/${name}`, 'utf8'));
    }
    files.set('/bootstrap.css', readFileSync('dist/themes/bootstrap.css', 'utf8'));
    skillMatrix(['page', 'skill.json', '--frame', '-o', 'frame.html']);
    files.set('/frame.html', readFileSync(`${FOLDER}/frame.html`, 'utf8'));
  });
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  for (const snippet of snippets) {
    it(`${snippet.place}: ${snippet.language}`, async () => {
      await RUN[snippet.language]!(snippet);
    });
  }
});
