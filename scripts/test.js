/**
 * `npm test`: installs missing programs and packages, then runs all tests: in Node, and beside that in the three
 * browsers, whose output follows when they have ended. Ends with the line `tests: N passed, N failed`, and fails if a
 * test failed or none ran.
 *
 * `npm test -- --node` and `npm test -- --browsers` run only one kind. BROWSERS=chromium,firefox,webkit selects
 * browsers. `npm test -- --node visual fonts` runs the Node tests whose paths contain one of the words. This script
 * uses only Node, since it may have to install everything else.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.js';
import { installNodeVersions } from './node-versions.js';
import { installPackages } from './packages.js';
import { batch } from './test-batches.js';
import { readResults } from './test-results.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** How many files of Node tests run at once. By itself Node leaves one core free, even of two. */
const AT_ONCE = Math.max(2, availableParallelism() - 1);

/** The files that take longest. They begin first, so that no core waits for the last of them. */
const LONGEST = [
  ...['formats/growth', 'demo/pages', 'pages/two-runs', 'leaks', 'visual', 'pages/company', 'demo/helpers'],
  ...['consumers', 'pages/large-export', 'snippets', 'pages/insertions', 'package/types'],
  ...['pages/hostile-export', 'pages/embed', 'demo/playground', 'quick-start'],
  ...['pages/written-pages', 'cli/cli', 'cli/output-file', 'elements/media', 'demo/theme', 'cli/terminal'],
].map(pathOf);

/** More files that share no process: they measure time, or start threads. */
const ALONE = [
  'skill-document/growth',
  'framework-document/growth',
  'formats/reading/encoding/encoding',
  'formats/modules',
].map(pathOf);

/** Twice what Node gives new objects by itself, in MB: fewer of them are moved before they are of no use. */
const YOUNG_MEMORY = '--max-semi-space-size=32';

const [only, ...words] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-tests-'));
let passed = 0;
let failed = 0;

await attempt(async () => {
  installPackages();
  installBrowsers();
  installNodeVersions();
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // Side by side, since neither keeps all cores busy to its end.
  const kinds = [only !== '--node' && testInBrowsers, only !== '--browsers' && testInNode].filter(Boolean);
  await Promise.all(kinds.map(attempt));
});
rmSync(folder, { recursive: true, force: true });
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Counts an error as a failure, so that what runs beside it can end. */
async function attempt(work) {
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    failed++;
  }
}

async function testInNode() {
  const results = join(folder, 'node.json');
  const found = findFiles();
  // What ran of a file is found only if it was not bundled. Then, Node needs tsx to read it.
  const bundles = process.env.NODE_V8_COVERAGE ? new Map() : await bundle(found);
  const files = batch(found, { folder, alone: [...LONGEST, ...ALONE], bundles });
  const options = ['--enable-source-maps', YOUNG_MEMORY, ...(bundles.size > 0 ? [] : ['--import', 'tsx'])];
  const runner = [...options, 'scripts/node-tests.js', results, AT_ONCE, ...files];
  // Also imports a package.
  const { lendChromium } = await import('./chromium-lender.js');
  const lender = await lendChromium(folder);
  try {
    const env = { ...prepare(), ...lender.variables };
    count(await run(process.execPath, runner, { stdio: ['ignore', 'inherit', 'inherit'], env }), results);
  } finally {
    await lender.close();
  }
}

/** Bundles tests. Where that fails, for example for a file with an error, they run without, which tells the file. */
async function bundle(files) {
  try {
    // Only now, since it imports a package that may have to be installed.
    const { bundleTests } = await import('./bundle-tests.js');
    return await bundleTests(files);
  } catch (error) {
    console.error(error.message);
    return new Map();
  }
}

/** The files to test, the longest first. */
function findFiles() {
  const files = readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.node.test.ts'))
    .map((file) => join('test', file))
    .sort();
  const unknown = [...LONGEST, ...ALONE].filter((file) => !files.includes(file));
  if (unknown.length > 0) throw new Error(`scripts/test.js names tests that do not exist: ${unknown.join(', ')}`);
  return [...new Set([...LONGEST, ...files])].filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  );
}

function pathOf(name) {
  return join('test', `${name}.node.test.ts`);
}

/** Builds the demo and packs the package once for all tests, and returns the variables that tell them. */
function prepare() {
  // While one test writes the demo, no other can read it.
  execFileSync('npm', ['run', '--silent', 'build:demo'], { stdio: 'inherit' });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  return { DEMO_IS_BUILT: 'yes', PACKED_PACKAGE: join(folder, JSON.parse(packed)[0].filename) };
}

async function testInBrowsers() {
  const results = join(folder, 'browsers.json');
  const log = join(folder, 'browsers.log');
  const output = openSync(log, 'w');
  const runner = ['-a', 'npx', 'web-test-runner', '--config', 'configs/web-test-runner.config.js'];
  const code = await run('xvfb-run', runner, { stdio: ['ignore', output, output], env: { TEST_RESULTS: results } });
  closeSync(output);
  process.stdout.write(readFileSync(log));
  count(code, results);
}

function count(code, path) {
  const results = readResults(path, code);
  for (const reason of results.reasons) console.log(`failed: ${reason}`);
  passed += results.passed;
  failed += results.failed;
}

/** Runs a command and resolves to its exit code. */
function run(command, args, { stdio, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
}
