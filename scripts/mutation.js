/**
 * `npm run mutation -- ROOM [PART/PARTS] [SHARE%]`: changes the code of a folder or file of `src` in many places and
 * tells how many of the changes its tests in Node detect. Fails when they detect less than 85 %. Since all changes of a
 * large folder take days, `formats 3/8` makes those of the third of eight parts of the files, and `formats 2%` a sample
 * of all: each change has the same chance, so that the score of 1,000 is within 2 points of that of all in 19 of 20
 * samples. Each run takes another sample; `MUTATION_SEED` repeats one. `.mutation/report.json` has the changes that were
 * missed. Run `npm run build` first.
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

/** Options of Stryker that let a sample of the changes run. */
const SAMPLE = [
  ...['--plugins', '@stryker-mutator/mocha-runner,./scripts/mutation-sample.js'],
  ...['--reporters', 'sample,clear-text,progress-append-only,json'],
];

/** Code that only tests in browsers can run. */
const IN_BROWSERS = ['localization/page.ts'];

const [room = '', ...options] = process.argv.slice(2);
const part = options.find((option) => option.includes('/')) ?? '1/1';
const share = options.find((option) => option.endsWith('%'));
const seed = process.env.MUTATION_SEED ?? String(Date.now());
const files = findFiles(room, ...part.split('/').map(Number));
if (files.length === 0) {
  console.error(`Name a folder of src, and a part like 1/8, instead of "${room} ${part}".`);
  process.exit(2);
}
if (share) console.log(`A sample of ${share} of the changes, with MUTATION_SEED=${seed}.`);
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
    ...(share ? SAMPLE : []),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATION_TESTS: (TESTS[first] ?? [first]).join(),
      MUTATION_SAMPLE: String(parseFloat(share ?? '100') / 100),
      MUTATION_SEED: seed,
    },
  },
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
