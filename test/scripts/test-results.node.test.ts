/** `npm test` counts anything that aborts, crashes or never ends as a failure, regardless of output and exit code. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeBatch } from '../../scripts/test-batches.js';
import { readResults, reportBrowsers } from '../../scripts/test-results.js';

const IMPORT = "import { after, before, describe, it } from 'node:test';\n";

/** Test files, with their numbers of passed and failed tests. */
const FILES: Record<string, [code: string, passed: number, failed: number]> = {
  'tests that pass': ["describe('a', () => { it('b', () => {}); it('c', () => {}); });", 2, 0],
  'a test that fails in a group': ["describe('a', () => { it('b', () => {}); it('c', () => { throw 1; }); });", 1, 1],
  'tests that are skipped or yet to do': [
    "it('a', () => {}); it('b', { skip: true }, () => {}); it('c', { todo: true }, () => { throw 1; });",
    1,
    0,
  ],
  'a failure that prints success': [
    "it('a', () => { console.log('# pass 9\\n# fail 0\\nℹ pass 9'); throw 1; });",
    0,
    1,
  ],
  'a crash after the test': ["it('a', () => {}); setTimeout(() => { throw 1; }, 50);", 1, 1],
  'a hook that fails': ["describe('a', () => { after(() => { throw 1; }); it('b', () => {}); });", 1, 1],
  'a test that never ends': ["it('a', () => new Promise(() => {}));", 0, 1],
  'an exit that claims success': ["it('a', () => {}); it('b', () => process.exit(0)); it('c', () => {});", 0, 1],
  'no test': ['', 0, 1],
  'no JavaScript': ['it(', 0, 1],
};

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-matrix-results-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a test file like `npm test`. */
function runFile(code: string) {
  return run(writeTests('a', code));
}

/** Runs test files in one process like `npm test`. */
function runTogether(...codes: string[]) {
  const files = codes.map((code, index) => writeTests('abc'[index]!, code));
  return run(writeBatch(join(folder, 'batch.mjs'), files));
}

function writeTests(name: string, code: string): string {
  const file = join(folder, `${name}.test.mjs`);
  writeFileSync(file, IMPORT + code);
  return file;
}

function run(file: string): { passed: number; failed: number; reasons: string[] } {
  const results = join(folder, 'results.json');
  rmSync(results, { force: true });
  const { status } = spawnSync(process.execPath, [resolve('scripts/node-tests.js'), results, '1', file], {
    // This variable tells Node's test runner that it runs inside another one.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  return readResults(results, status);
}

describe('the tests of Node, counted', () => {
  for (const [name, [code, passed, failed]] of Object.entries(FILES)) {
    it(`with ${name}`, () => {
      const results = runFile(code);
      assert.equal(results.passed, passed);
      assert.equal(Math.min(results.failed, 1), failed, 'a failure');
    });
  }

  it('after an early exit, including tests that had not ended', () => {
    const wait = "it('b', () => new Promise((end) => setTimeout(end, 500)));";
    const { failed } = runFile(`it('a', () => {}); ${wait} it('c', () => process.exit(0)); it('d', () => {});`);
    assert.ok(failed >= 1);
  });
});

describe('the tests of files that run in one process, counted', () => {
  const PASSES = "it('passes', () => {});";

  for (const [name, [code, passed, failed]] of Object.entries(FILES)) {
    it(`with ${name}`, () => {
      const results = runTogether(PASSES, code);
      assert.equal(Math.min(results.failed, 1), failed, 'a failure');
      if (failed === 0) assert.equal(results.passed, 1 + passed);
      else assert.match(results.reasons.join('\n'), /b\.test\.mjs|batch\.mjs/);
    });
  }

  for (const name of ['no test', 'no JavaScript', 'a test that fails in a group', 'a hook that fails']) {
    it(`after a file with ${name}`, () => {
      const [code, passed] = FILES[name]!;
      const results = runTogether(code, PASSES);
      assert.deepEqual([results.passed, results.failed], [passed + 1, 1]);
      assert.match(results.reasons[0]!, /a\.test\.mjs/);
    });
  }

  it('after an early exit, which the next files cannot hide', () => {
    const { failed, reasons } = runTogether("it('a', () => process.exit(0));", PASSES, PASSES);
    assert.ok(failed >= 3);
    for (const name of ['a', 'b', 'c']) assert.ok(reasons.some((reason) => reason.includes(`${name}.test.mjs`)));
  });

  it('with hooks that are only for the tests of their file', () => {
    const hook = "import { beforeEach } from 'node:test'; beforeEach(() => { throw 1; }); it('a', () => {});";
    const { passed, reasons } = runTogether(PASSES, hook, PASSES);
    assert.equal(passed, 2);
    assert.match(reasons.join('\n'), /b\.test\.mjs: a/);
  });
});

describe('the tests of browsers, counted', () => {
  const browser = { name: 'Chromium' };
  const test = (name: string, passed: boolean, skipped = false) => ({ name, passed, skipped });
  const session = (testFile: string, passed: boolean, tests: unknown[]) => ({
    testFile,
    browser,
    passed,
    testResults: { tests: [], suites: [{ tests, suites: [] }] },
  });

  function count(sessions: unknown[]): { passed: number; failed: number; reasons: string[] } {
    const path = join(folder, 'browsers.json');
    const reporter = reportBrowsers(path) as any;
    reporter.start({ testFiles: ['a.ts', 'b.ts'], browserNames: ['Chromium'] });
    reporter.onTestRunFinished({ sessions });
    return JSON.parse(readFileSync(path, 'utf8'));
  }

  it('with passed, failed and skipped ones', () => {
    const tests = [test('passes', true), test('fails', false), test('is skipped', false, true)];
    const results = count([session('a.ts', false, tests), session('b.ts', true, [test('passes', true)])]);
    assert.deepEqual(results, { passed: 2, failed: 1, reasons: ['a.ts in Chromium: fails'] });
  });

  for (const [name, second] of [
    ['was not run', []],
    ['has no test', [session('b.ts', true, [])]],
    ['crashed', [{ testFile: 'b.ts', browser, passed: false }]],
    ['failed after its tests passed', [session('b.ts', false, [test('passes', true)])]],
  ] as const) {
    it(`with a file that ${name}`, () => {
      const { failed, reasons } = count([session('a.ts', true, [test('passes', true)]), ...second]);
      assert.equal(failed, 1);
      assert.match(reasons[0]!, /^b\.ts in Chromium: /);
    });
  }
});

describe('a run of tests', () => {
  const results = (text: string | undefined, code: number | null) => {
    const path = join(folder, 'run.json');
    rmSync(path, { force: true });
    if (text !== undefined) writeFileSync(path, text);
    return readResults(path, code);
  };

  for (const [name, text, code] of [
    ['without results', undefined, 0],
    ['with half of its results', '{"passed": 3, "fai', 0],
    ['with an exit code that says failure', '{"passed": 3, "failed": 0, "reasons": []}', 1],
    ['that was killed', '{"passed": 3, "failed": 0, "reasons": []}', null],
    ['without a test', '{"passed": 0, "failed": 0, "reasons": []}', 0],
  ] as const) {
    it(`${name} fails`, () => assert.ok(results(text, code).failed > 0));
  }
});
