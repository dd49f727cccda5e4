/**
 * `npm run bench`: builds the library and compares it with other ways to show the same table ("peers"), in headless
 * Chromium. Each round measures every peer. Ratios compare figures of the same round; the report shows their median,
 * minimum and maximum. Prints Markdown and writes `bench/results.json`.
 *
 * - `--size S,M,L,XL,W,F,G,H,GP,HP,A,B`: the sizes; default: all but `H` and `HP`. `XL` takes some minutes per round. `F`,
 *   `G` and `H` are the matrix of a framework with 24, 170 and 5,000 skills. `GP` and `HP` are the whole page of a framework
 *   with 170 and 5,000 skills, `A` and `B` a self-assessment with 170 skills and 170 or 5,000 stored answers; these have no
 *   peers.
 * - `--peer plain,skill-matrix`: the peers besides the static table; default: all.
 * - `--rounds 5`: the number of rounds; at most two for `XL`.
 * - `--previous FILE`: also measures the `skill-matrix.js` of an earlier release.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../scripts/browsers.js';
import { ASSESSMENT_SIZES, assessmentPage, measureAssessment, reportAssessment } from './assessments.ts';
import { FRAMEWORK_SIZES, frameworkPage, measureFramework, reportFramework } from './frameworks.ts';
import { measure, type Measures } from './measure.ts';
import { documentOf, pageOf, SIZES } from './pages.ts';
import { reportGoals, reportScripts, reportSize } from './report.ts';
import { PEERS, scriptOf, VIRTUAL } from './scripts.ts';

/** A round of XL takes minutes. */
const MOST_ROUNDS: Record<string, number> = { XL: 2 };

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: [...Object.keys(SIZES).filter((size) => size !== 'H'), 'GP', 'A', 'B'].join() },
    peer: { type: 'string', default: PEERS.join() },
    rounds: { type: 'string', default: '5' },
    previous: { type: 'string' },
  },
});
const asked = values.peer.split(',');
const peers = ['static', ...asked.filter((peer) => peer !== 'static'), ...(values.previous ? ['previous'] : [])];
const sizes = values.size.split(',');
const known = [SIZES, FRAMEWORK_SIZES, ASSESSMENT_SIZES].flatMap((some) => Object.keys(some));
const unknown = [...asked.filter((peer) => !PEERS.includes(peer)), ...sizes.filter((size) => !known.includes(size))];
if (unknown.length > 0)
  throw new Error(`Unknown: ${unknown.join(', ')}. Peers: ${PEERS.join(', ')}. Sizes: ${known.join(', ')}.`);

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const scripts = new Map<string, string>();
for (const peer of peers) scripts.set(peer, await scriptOf(peer, values.previous));
if (sizes.some((size) => FRAMEWORK_SIZES[size]))
  scripts.set('framework', readFileSync('dist/skill-framework.js', 'utf8'));
if (sizes.some((size) => ASSESSMENT_SIZES[size]))
  scripts.set('assessment', readFileSync('dist/skill-assessment.js', 'utf8'));

const server = createServer(({ url = '' }, response) => {
  const [, size = '', peer = '', isScript] = /^\/(\w+)\/([\w-]+)(\.js)?$/.exec(url) ?? [];
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  const framework = FRAMEWORK_SIZES[size];
  if (framework && !isScript) return response.end(frameworkPage(framework));
  const assessment = ASSESSMENT_SIZES[size];
  if (assessment && !isScript) return response.end(assessmentPage(assessment));
  return response.end(isScript ? scripts.get(peer) : SIZES[size] && pageOf(peer, SIZES[size], documentOf(SIZES[size])));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium!,
  args: CHROMIUM_ARGUMENTS,
  protocolTimeout: 0,
});

const day = new Date().toISOString().slice(0, 10);
const where = `${await browser.version()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
console.log(`${day}, ${where}\n\n${reportScripts(scripts)}`);
const results: Record<string, Record<string, Measures[]>> = {};
for (const size of sizes.filter((name) => SIZES[name])) {
  const { roles, levels, widgets } = SIZES[size]!;
  const own: Record<string, Measures[]> = (results[size] = {});
  for (let round = 0; round < Math.min(Number(values.rounds), MOST_ROUNDS[size] ?? Infinity); round++) {
    for (const peer of peers) {
      process.stderr.write(`\r\u001B[K${size}, round ${round + 1}: ${peer}`);
      const task = {
        address: `${origin}/${size}/${peer}`,
        roles,
        isWhole: !VIRTUAL.includes(peer),
        isCycled: size === 'S' && peer !== 'static',
      };
      (own[peer] ??= []).push(await measure(browser, task));
    }
  }
  process.stderr.write('\r\u001B[K');
  console.log(
    `\n**${size}**: ${widgets > 1 ? `${widgets} × ` : ''}${roles} roles × ${levels} levels; ${reportSize(own)}`,
  );
}
for (const name of sizes.filter((name) => FRAMEWORK_SIZES[name])) {
  const size = FRAMEWORK_SIZES[name]!;
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push(await measureFramework(browser, `${origin}/${name}/framework`, size));
  }
  const { skills, levels, roles } = size;
  console.log(`\n**${name}**: ${skills} skills × ${levels} levels × ${roles} roles\n\n${reportFramework(rounds)}`);
}
for (const name of sizes.filter((name) => ASSESSMENT_SIZES[name])) {
  const size = ASSESSMENT_SIZES[name]!;
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    rounds.push(await measureAssessment(browser, `${origin}/${name}/assessment`, size));
  }
  const { skills, levels, roles, answers } = size;
  console.log(
    `\n**${name}**: ${answers} answers, ${skills} skills × ${levels} levels × ${roles} roles\n\n${reportAssessment(rounds)}`,
  );
}
console.log(`\n${reportGoals(results)}`);
await browser.close();
server.close();
const record = {
  day,
  where,
  bytes: Object.fromEntries([...scripts].map(([peer, { length }]) => [peer, length])),
  results,
};
writeFileSync('bench/results.json', `${JSON.stringify(record, null, 1)}\n`);
