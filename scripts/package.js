/**
 * `npm run package`: packs the package and checks the tarball. `attw` and `publint` must pass, and the tarball must
 * contain exactly the files that its `exports` reach. Prints the script's hash for `integrity` (SRI). Run `npm run
 * build` first.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMisplaced } from './packed-files.js';

const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
try {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename, files }] = JSON.parse(output);
  const tarball = join(folder, filename);
  const problems = await findMisplaced(files.map(({ path }) => path));
  for (const problem of problems) console.error(problem);
  const isClean = [
    run('attw', tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'),
    run('publint', '--strict', tarball),
    problems.length === 0,
  ].every(Boolean);
  console.log(`${files.length} files packed`);
  const script = readFileSync('dist/skill-matrix.js');
  console.log(`dist/skill-matrix.js: integrity="sha384-${createHash('sha384').update(script).digest('base64')}"`);
  process.exitCode = isClean ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs a tool of the project. Prints its output if it fails. */
function run(command, ...args) {
  try {
    execFileSync('npx', [command, ...args], { encoding: 'utf8', stdio: 'pipe' });
    return true;
  } catch ({ stdout, stderr }) {
    console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    return false;
  }
}
