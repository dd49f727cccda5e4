/**
 * `npm run package`: the packed package holds what its `exports` name, and nothing that only the project needs; publint and
 * `@arethetypeswrong` have nothing against it. Tells also what a page that loads the script can check it by (SRI). After
 * `npm run build`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { entries, findReachable } from './reachable.js';

const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' }));
const packed = new Set(files.map(({ path }) => `./${path}`));

/** Files that are there for tools and people, by no import. */
const FOR_PEOPLE = ['./dist/LICENSES.md', './LICENSE', './README.md'];

const reachable = findReachable();
const problems = [
  ...entries.filter((path) => !packed.has(path)).map((path) => `exports names ${path}, which is not packed`),
  ...[...packed]
    .filter((path) => !FOR_PEOPLE.includes(path) && !reachable.has(path))
    .map((path) => `${path} is packed, and nobody imports it`),
];
problems.push(...(await findPublishingProblems()), ...(await findTypeProblems()));
for (const problem of problems) console.error(problem);
console.log(`${packed.size} files packed, ${entries.length} entries checked`);
const script = readFileSync('dist/skill-matrix.js');
console.log(`dist/skill-matrix.js: integrity="sha384-${createHash('sha384').update(script).digest('base64')}"`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** A parser in the script for downloads has words in it that publint takes for CommonJS. */
async function findPublishingProblems() {
  const { messages, pkg } = await publint({ strict: true });
  return messages
    .filter(({ code, path }) => !(code === 'FILE_INVALID_FORMAT' && path?.includes('./downloads.js')))
    .map((message) => `publint: ${formatMessage(message, pkg)}`);
}

/** Of the tarball, as bundlers and Node's ES modules resolve it; the package has no CommonJS. */
async function findTypeProblems() {
  const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
    );
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const entrypoints = Object.keys(exports).filter((entry) => exports[entry].types && !entry.includes('*'));
    const tarball = createPackageFromTarballData(readFileSync(join(folder, filename)));
    const { problems: found = [] } = await checkPackage(tarball, { entrypoints });
    return found
      .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind))
      .map(({ kind, entrypoint, resolutionKind }) => `attw: ${kind} of ${entrypoint} by ${resolutionKind}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
