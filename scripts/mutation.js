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

/** Folders of tests for the code of a folder of `src` whose tests aren't only in the folder of the same name. */
const TESTS = {
  document: ['skill-document', 'framework-document'],
  formats: ['formats', 'field', 'recorded'],
};

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
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .filter((_file, index) => index % parts === number - 1)
    .map((file) => join(path, file));
}
