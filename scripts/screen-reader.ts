/**
 * `npm run test:screen-reader`: operates pages by keyboard with Orca, in Firefox and then in Chromium, and tests what
 * Orca says. Installs missing programs if it can; otherwise says what to install.
 *
 * `--transcript FILE` writes all speech to a file. BROWSERS=firefox,chromium selects browsers,
 * PAGES=profile,framework,assessment,original selects pages.
 */
import { execFileSync, spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { installScreenReader } from './screen-reader-packages.ts';

const { transcript } = parseArgs({ options: { transcript: { type: 'string' } } }).values;
const file = transcript && resolve(transcript);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

try {
  installScreenReader();
  if (isStale()) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  run();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Whether the sources have changed since the script was built. */
function isStale(): boolean {
  const built = statSync('dist/skill-matrix.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return globSync(['src/**', 'scripts/build/**', 'vite.config.ts']).some((file) => statSync(file).mtimeMs > built);
}

function run(): void {
  // The tests append to it, browser by browser.
  if (file) rmSync(file, { force: true });
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/screen-reader/screen-reader.test.ts'];
  const tests = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, TRANSCRIPT: file } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => tests.kill(signal));
  tests.on('exit', (code) => (process.exitCode = code ?? 1));
}
