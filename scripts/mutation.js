/**
 * `npm run mutation -- ROOM [PART/PARTS]`: changes the code of a folder or file of `src` in many places and tells how
 * many of the changes its tests in Node detect. Fails when they detect less than 85 %. `formats 3/8` changes the third
 * of eight parts of the files, since all files of a large folder take hours. `.mutation/report.json` has the changes
 * that were missed. Run `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Folders and files of tests for the code of a folder of `src` whose tests aren't only in the folder of the same name.
 * Those that only use the code are left out: each change that no test detects runs all tests.
 */
const TESTS = {
  document: [
    'document',
    'skill-document',
    ...['ids', 'issue', 'parse', 'queries', 'references', 'schema'].map((name) => `framework-document/${name}`),
  ],
  formats: ['formats', 'field', 'recorded'],
};

/** Code that only tests in browsers can run. */
const IN_BROWSERS = ['localization/page.ts'];

const [room = '', part = '1/1'] = process.argv.slice(2);
const files = findFiles(room, ...part.split('/').map(Number));
if (files.length === 0) {
  console.error(`Name a folder of src, and a part like 1/8, instead of "${room} ${part}".`);
  process.exit(2);
}
const [first] = room.split('/');
const { status } = spawnSync(
  'npx',
  [
    'stryker',
    'run',
    'configs/stryker.config.json',
    '--mutate',
    files.join(),
    '--concurrency',
    process.env.CONCURRENCY ?? availableParallelism(),
  ],
  { stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: (TESTS[first] ?? [first]).join() } },
);
process.exitCode = status ?? 1;

function findFiles(folder, number, parts) {
  const path = join('src', folder);
  const found = folder === '' ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true })
    .filter((file) => file.endsWith('.ts') && !IN_BROWSERS.includes(join(folder, file)))
    .sort()
    .filter((_file, index) => index % parts === number - 1)
    .map((file) => join(path, file));
}
