/**
 * Puts files of browser tests together that run in one page. A page of its own for each file costs as much as most of
 * their tests: it loads the fonts and the test framework, and compiles all elements.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Within the project, since Web Test Runner serves only what is there. */
const FOLDER = '.browser-tests';

/** Few enough that a page which breaks takes only some files with it. */
const FILES_OF_A_PAGE = 12;

/**
 * What has a page of its own: tests of the page itself, such as its address, those that change it for good, and those
 * that do so much there that WebKit is slower afterwards.
 */
const ALONE = [
  'context/document-source',
  'context/permalink',
  'context/permalink-several',
  'elements/accessibility',
  'elements/assessment-languages',
  'elements/define',
  'elements/frame',
  'elements/translated-page',
  'formats/html-dom',
  'localization/localization',
  'localization/page',
  'styles/host',
].map((name) => join('test', `${name}.browser.test.ts`));

/**
 * Writes a file for each page, and returns all files to run.
 *
 * @param {string} rootDir
 * @param {string[]} files
 */
export function writePages(rootDir, files) {
  const unknown = ALONE.filter((file) => !files.includes(file));
  if (unknown.length > 0) throw new Error(`${import.meta.filename} names no tests: ${unknown.join(', ')}`);
  rmSync(join(rootDir, FOLDER), { recursive: true, force: true });
  mkdirSync(join(rootDir, FOLDER));
  const left = files.filter((file) => !ALONE.includes(file)).sort();
  const pages = [];
  while (left.length > 0) pages.push(left.splice(0, FILES_OF_A_PAGE));
  return [...ALONE, ...pages.map((page, index) => writePage(rootDir, join(FOLDER, `${index + 1}.js`), page))];
}

/**
 * Each file is a group of its own: its hooks are only for its tests, and an error while it loads fails this group only.
 * The first import has hooks for all of them.
 */
function writePage(rootDir, path, files) {
  const up = '../'.repeat(dirname(path).split('/').length);
  const groups = files.map((file) => `await add(${JSON.stringify(file)}, () => import('${up}${file}'));\n`);
  writeFileSync(join(rootDir, path), `import '@open-wc/testing';\n${add}\n${groups.join('')}`);
  return path;
}

/** Runs in the page, as source. */
async function add(file, load) {
  const { Mocha, mocha } = globalThis;
  const group = Mocha.Suite.create(mocha.suite, file);
  // From here on, what defines tests adds them to this group.
  Mocha.interfaces.bdd(group);
  group.emit('pre-require', globalThis, file, mocha);
  await load().catch((error) =>
    globalThis.it('loads', () => {
      throw error;
    }),
  );
  if (group.total() === 0) {
    globalThis.it('has tests', () => {
      throw new Error(`${file} has none.`);
    });
  }
}
