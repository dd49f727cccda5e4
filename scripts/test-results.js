/**
 * Counts passed and failed tests from the runners' events, not from their output. Anything without a result counts as a
 * failure: a test that never ended, a file without a test, an aborted run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @typedef {{ passed: number, failed: number, reasons: string[] }} Results */

/**
 * A reporter for `node --test`. Writes the results as JSON after all tests have ended.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* reportNode(events) {
  const running = new Map();
  const results = { passed: 0, failed: 0, reasons: [] };
  // A group's tests are reported before the group.
  let isEmpty = true;
  for await (const { type, data } of events) {
    const key = `${data?.file}: ${data?.name}`;
    if (type === 'test:enqueue' && !isFile(data)) running.set(key, (running.get(key) ?? 0) + 1);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    running.set(key, (running.get(key) ?? 0) - 1);
    addNodeResult(results, type === 'test:pass', data, isEmpty);
    isEmpty = data.nesting === 0;
  }
  for (const [key, count] of running) if (count > 0) fail(results, `${key}: never ended`);
  yield JSON.stringify(results);
}

function addNodeResult(results, isPassed, data, isEmpty) {
  if (data.todo !== undefined || data.skip !== undefined) return;
  // The failed subtests have their own events.
  if (data.details?.error?.failureType === 'subtestsFailed') return;
  if (!isPassed) fail(results, `${data.file}: ${data.name}`);
  else if (isFile(data)) fail(results, `${data.file}: has no test, or ended before its tests did`);
  else if (data.details?.type !== 'suite') results.passed++;
  else if (data.nesting === 0 && isEmpty) fail(results, `${data.name}: has no test`);
}

/** Whether an event is about a file, which Node reports like a test. */
function isFile({ name, file, nesting }) {
  return nesting === 0 && file !== undefined && resolve(name) === resolve(file);
}

/**
 * A reporter for Web Test Runner. Writes the results as JSON after every file has ended in every browser.
 *
 * @param {string} path
 */
export function reportBrowsers(path) {
  let expected = [];
  return {
    start({ testFiles, browserNames }) {
      expected = testFiles.flatMap((file) => browserNames.map((browser) => `${file} in ${browser}`));
    },
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, failed: 0, reasons: [] };
      const ended = new Map(sessions.map((session) => [`${session.testFile} in ${session.browser.name}`, session]));
      for (const place of new Set([...expected, ...ended.keys()])) addSession(results, place, ended.get(place));
      writeFileSync(path, JSON.stringify(results));
    },
  };
}

function addSession(results, place, session) {
  const tests = session?.testResults ? testsOf(session.testResults) : [];
  for (const { name, passed, skipped } of tests) {
    if (!passed && !skipped) fail(results, `${place}: ${name}`);
    else if (!skipped) results.passed++;
  }
  const isBroken = !session?.passed && tests.every(({ passed, skipped }) => passed || skipped);
  if (isBroken || tests.length === 0) fail(results, `${place}: did not finish`);
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

function fail(results, reason) {
  results.failed++;
  results.reasons.push(reason);
}

/**
 * Reads what a runner wrote and combines it with its exit code, so that neither can hide a failure.
 *
 * @param {string} path
 * @param {number | null} code
 * @returns {Results}
 */
export function readResults(path, code) {
  const results = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  if (!results) return { passed: 0, failed: 1, reasons: ['The test runner ended without results.'] };
  if (code !== 0 && results.failed === 0) fail(results, `The test runner ended with exit code ${code}.`);
  if (results.passed + results.failed === 0) fail(results, 'No test ran.');
  return results;
}

function parse(text) {
  try {
    const { passed, failed, reasons } = JSON.parse(text);
    return { passed, failed, reasons };
  } catch {
    return undefined;
  }
}
