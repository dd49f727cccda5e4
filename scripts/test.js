/**
 * `npm test`: installs what is missing, then runs every test: those of Node, then those of the three browsers.
 * Ends with the line `tests: N passed, N failed`, and fails when a test failed or when none ran.
 *
 * `npm test -- --node` and `npm test -- --browsers` run only these; BROWSERS=chromium,firefox,webkit chooses some.
 * Uses nothing but Node, since it may have to install the rest.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './browsers.js';
import { installNodeVersions } from './node-versions.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const only = process.argv[2];
let passed = 0;
let failed = 0;

try {
  if (!existsSync('node_modules')) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  installBrowsers();
  installNodeVersions();
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (only !== '--browsers') await testInNode();
  if (only !== '--node') await testInBrowsers();
} catch (error) {
  console.error(error.message);
  failed = Math.max(failed, 1);
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function testInNode() {
  const files = readdirSync('test', { recursive: true })
    .filter((file) => file.endsWith('.node.test.ts'))
    .map((file) => join('test', file));
  const { code, output } = await run('npx', ['tsx', '--test', ...files]);
  count(code, Number(/^(?:#|ℹ) pass (\d+)$/m.exec(output)?.[1]), Number(/^(?:#|ℹ) fail (\d+)$/m.exec(output)?.[1]));
}

async function testInBrowsers() {
  const { code, output } = await run('xvfb-run', [
    '-a',
    'npx',
    'web-test-runner',
    '--config',
    'configs/web-test-runner.config.js',
  ]);
  const summary = output.split(/Running tests\.\.\.|Running \d+ test files/).at(-1);
  const counts = [...summary.matchAll(/^\w+: +\|.*\| *\d+\/\d+ test files \| (\d+) passed, (\d+) failed/gm)];
  const last = new Map(counts.map((match) => [match[0].split(':')[0], match]));
  for (const [, good, bad] of last.values()) count(0, Number(good), Number(bad));
  if (code !== 0 || last.size === 0) failed = Math.max(failed, 1);
}

function count(code, good, bad) {
  passed += good || 0;
  failed += bad || 0;
  if (code !== 0) failed = Math.max(failed, 1);
}

/** Runs a command, showing and keeping what it prints. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({ code, output }));
  });
}
