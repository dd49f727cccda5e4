/** The README's quick start, word for word: its files in an empty folder, its commands, and the result in a browser. */
import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { files, open, type Opened, shows, visit } from './chromium.ts';
import { installPackage } from './packed-package.ts';
import { snippetsOf } from './snippets.ts';

/** Inside the project, so that its vite, react and typescript replace those that the commands install. */
const HOME = resolve('.quick-start');

const snippets = snippetsOf('README.md');
const framework = snippetsOf('docs/documents.md').find(
  ({ section, language }) => section === 'Framework document' && language === 'json',
)!.text;

/** Replaces the install commands. */
const INSTALL = `mkdir -p node_modules && ln -sfn ${HOME}/node_modules/skill-matrix node_modules/skill-matrix`;

/** Creates the files of a section and runs its commands. */
function follow(section: string): string {
  const folder = `${HOME}/${section.replaceAll(' ', '-')}`;
  const written = { 'public/engineering.json': framework };
  for (const { file, text } of snippets.filter((snippet) => snippet.section === section)) {
    if (file) Object.assign(written, { [file]: text });
  }
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
    writeFileSync(`${folder}/${file}`, text);
  }
  const commands = snippets.find((snippet) => snippet.section === section && snippet.language === 'sh')!.text;
  execSync(commands.replace(/^npm install .*/gm, INSTALL), { cwd: folder });
  return folder;
}

/** Builds a folder as in the README, and opens the result. */
function openBuilt(folder: string): Promise<Opened> {
  execFileSync(resolve('node_modules/.bin/vite'), ['build'], { cwd: folder, stdio: 'pipe' });
  for (const file of readdirSync(`${folder}/dist`, { recursive: true, withFileTypes: true })) {
    const path = `${file.parentPath}/${file.name}`;
    if (file.isFile()) files.set(path.slice(`${folder}/dist`.length), readFileSync(path));
  }
  files.set('/favicon.ico', '');
  return visit('/index.html', "default-src 'self'");
}

async function chooseSenior({ page }: Opened): Promise<void> {
  await shows(page, 'Answers every remark before merging.');
  await (await page.waitForSelector('skill-framework >>> level-picker >>> input[value=senior]'))!.click();
  await shows(page, 'your level');
}

describe('the quick start', () => {
  before(() => {
    rmSync(HOME, { recursive: true, force: true });
    installPackage(HOME);
  });
  after(() => rmSync(HOME, { recursive: true, force: true }));

  it('with a script tag shows a framework from a file, and what comes next', async () => {
    const opened = await open(pathToFileURL(`${follow('A script tag')}/index.html`).href);
    await shows(opened.page, '2 of 2 skills change: 1 is new, 1 rises.');
    await chooseSenior(opened);
    assert.deepEqual(opened.complaints, []);
  });

  it('with npm and Vite shows a framework and listens to level changes', async () => {
    const opened = await openBuilt(follow('npm and Vite'));
    const told: string[] = [];
    opened.page.on('console', (message) => told.push(message.text()));
    await chooseSenior(opened);
    assert.deepEqual(told, ['From undefined to senior']);
    assert.deepEqual(opened.complaints, []);
  });

  it('with React 19 type-checks, shows a framework, and follows the level', async () => {
    const folder = follow('React 19');
    execFileSync(resolve('node_modules/.bin/tsc'), { cwd: folder, stdio: 'pipe' });
    const opened = await openBuilt(folder);
    await chooseSenior(opened);
    await shows(opened.page, 'Chosen: backend , senior');
    assert.deepEqual(opened.complaints, []);
  });
});
