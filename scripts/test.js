/**
 * `npm test`: installs missing programs and packages, then runs all tests: first in Node, then in the three browsers.
 * Ends with the line `tests: N passed, N failed`, and fails if a test failed or none ran.
 *
 * `npm test -- --node` and `npm test -- --browsers` run only one kind. BROWSERS=chromium,firefox,webkit selects
 * browsers. `npm test -- --node visual fonts` runs the Node tests whose paths contain one of the words. This script
 * uses only Node, since it may have to install everything else.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.js';
import { installNodeVersions } from './node-versions.js';
import { installPackages } from './packages.js';
import { readResults } from './test-results.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** How many files of Node tests run at once. By itself Node leaves one core free, even of two. */
const AT_ONCE = Math.max(2, availableParallelism() - 1);

const [only, ...words] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-tests-'));
let passed = 0;
let failed = 0;

try {
  installPackages();
  installBrowsers();
  installNodeVersions();
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (only !== '--browsers') {
    // Once for all tests: while one writes it, no other can read it.
    execFileSync('npm', ['run', '--silent', 'build:demo'], { stdio: 'inherit' });
    await testInNode();
  }
  if (only !== '--node') await testInBrowsers();
} catch (error) {
  console.error(error.message);
  failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function testInNode() {
  const results = join(folder, 'node.json');
  const files = readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.node.test.ts'))
    .map((file) => join('test', file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/test-results.js', results],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  count(
    await run('npx', ['tsx', '--test', `--test-concurrency=${AT_ONCE}`, ...reporters, ...files], {
      DEMO_IS_BUILT: 'yes',
    }),
    results,
  );
}

async function testInBrowsers() {
  const results = join(folder, 'browsers.json');
  const runner = ['npx', 'web-test-runner', '--config', 'configs/web-test-runner.config.js'];
  count(await run('xvfb-run', ['-a', ...runner], { TEST_RESULTS: results }), results);
}

function count(code, path) {
  const results = readResults(path, code);
  for (const reason of results.reasons) console.log(`failed: ${reason}`);
  passed += results.passed;
  failed += results.failed;
}

/** Runs a command and resolves to its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
}
