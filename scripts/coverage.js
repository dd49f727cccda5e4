/**
 * `npm run coverage`: runs all tests in Node and, in Chromium, those of browsers, and prints what share of the lines and
 * branches of each room of `src` ran in them. What the tests run from the build, such as the commands, counts only where
 * its modules also run from `src`. Takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Report } from 'c8';
import coverage from 'istanbul-lib-coverage';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-coverage-'));
try {
  const rooms = summarize(mergeAll([await runNode(), runChromium()]));
  console.log('| room | lines | branches |\n| --- | --- | --- |');
  for (const [room, summary] of [...rooms].sort()) {
    console.log(`| ${room} | ${summary.lines.pct} % of ${summary.lines.total} | ${summary.branches.pct} % |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns {Promise<string>} the file with what ran */
async function runNode() {
  const [raw, report] = [join(folder, 'raw'), join(folder, 'node')];
  // Some tests run commands as another user.
  mkdirSync(raw);
  chmodSync(folder, 0o755);
  chmodSync(raw, 0o777);
  run(process.execPath, ['scripts/test.js', '--node'], { NODE_V8_COVERAGE: raw });
  const files = {
    include: ['src/**'],
    exclude: [],
    excludeNodeModules: true,
    extension: ['.ts'],
    src: [process.cwd()],
  };
  await Report({ ...files, tempDirectory: raw, reportsDirectory: report, reporter: ['json'], mergeAsync: true }).run();
  return join(report, 'coverage-final.json');
}

/** @returns {string} the file with what ran */
function runChromium() {
  const report = join(folder, 'chromium');
  run('xvfb-run', ['-a', 'npx', 'web-test-runner', '--config', 'configs/web-test-runner.config.js'], {
    BROWSERS: 'chromium',
    COVERAGE: report,
  });
  return join(report, 'coverage-final.json');
}

function run(command, args, variables) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed, so what it ran was not measured.`);
}

function mergeAll(files) {
  const map = coverage.createCoverageMap();
  for (const file of files) {
    for (const [path, data] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
      const own = pathInSource(path);
      if (own) map.merge({ [own]: { ...data, path: own } });
    }
  }
  return map;
}

/** The path of a file of `src`; in bundles, the folders before it differ. `undefined` for other files. */
function pathInSource(path) {
  const own = path.includes('node_modules') ? '' : (/(?:^|\/)(src\/.*)$/.exec(relative('.', path))?.[1] ?? '');
  return existsSync(own) ? own : undefined;
}

/** What ran of each folder of `src`. */
function summarize(map) {
  const rooms = new Map();
  for (const path of map.files()) {
    const room = path.split('/').slice(0, 2).join('/');
    if (!rooms.has(room)) rooms.set(room, coverage.createCoverageSummary());
    rooms.get(room).merge(map.fileCoverageFor(path).toSummary());
  }
  return rooms;
}
