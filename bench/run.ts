/**
 * `npm run bench`: the elements beside other ways to show the same table, in headless Chromium. The peers take turns
 * within each round; a figure is the median of its ratios to the static table's in the same round, with the least and
 * the greatest. Prints Markdown, writes `bench/results.json`.
 *
 * `--size S,L` `--peer static,skill-matrix` `--rounds 5`
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../scripts/browsers.js';
import { minifyTemplates } from '../scripts/minify-templates.ts';
import { shortModules } from '../scripts/short-modules.ts';
import { type Data, textsOf } from './peers/peer.ts';

const SIZES: Record<string, readonly [roles: number, levels: number]> = {
  S: [2, 5],
  M: [50, 7],
  L: [1000, 7],
  XL: [10_000, 10],
};
const PEERS = ['static', 'plain', 'react', 'vaadin', 'tabulator', 'skill-matrix'];

/** In milliseconds; `change` is that of a level with the layout it needs, forced. */
type Measures = Record<'painted' | 'whole' | 'change', number>;

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S,M,L' },
    peer: { type: 'string', default: PEERS.join() },
    rounds: { type: 'string', default: '5' },
  },
});
const peers = ['static', ...values.peer.split(',').filter((peer) => peer !== 'static')];

/** A document whose cells have 150 to 250 characters. */
function documentOf([roles, levels]: readonly [number, number]): Data {
  const words = 'reads designs explains measures decides teaches changes tests writes plans '.split(' ');
  const text = (seed: number) => {
    let sentence = '';
    for (let index = 0; sentence.length < 150 + (seed % 100); index++)
      sentence += `${words[(seed * 7 + index * 3) % 10]} `;
    return sentence.trim();
  };
  const list = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, name: `${name} ${index}` }));
  const all = { name: 'Bench', lang: 'en', levels: list(levels, 'Level'), roles: list(roles, 'Role') };
  const expectations = all.roles.flatMap((role, row) =>
    all.levels.map((level, column) => ({ role: role.id, level: level.id, text: text(row * levels + column) })),
  );
  return { ...all, expectations };
}

async function bundle(peer: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: peer === 'skill-matrix' ? [shortModules, minifyTemplates] : [],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: `bench/peers/${peer}.${peer === 'react' ? 'tsx' : 'ts'}`, formats: ['iife'], name: 'peer' },
    },
  });
  const [first] = [output].flat();
  return (first as { output: { code: string }[] }).output[0]!.code;
}

function pageOf(peer: string, data: Data): string {
  const table = `<table><thead><tr><th>Role</th>${data.levels.map(({ name }) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${textsOf(
    data,
  )
    .map(({ name, texts }) => `<tr><th>${name}</th>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title>
<style>table { table-layout: fixed; width: 100%; border-collapse: collapse } th, td { text-align: start; vertical-align: top; padding: 8px } .current { background: #eef }</style>
<main style="width: 1200px; min-height: 800px">${peer === 'static' ? table : ''}</main>
<script type="application/json" id="data">${JSON.stringify(data)}</script><script src="${peer}.js"></script>`;
}

async function measure(browser: Browser, address: string): Promise<Measures> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  const isDone = 'window.times.painted && (window.times.whole || performance.now() > window.times.painted + 3000)';
  await page.waitForFunction(isDone, { timeout: 120_000, polling: 20 });
  const change = (await page.evaluate(`(async () => {
    const durations = [];
    for (const level of [1, 2, 3, 1, 2]) {
      const begin = performance.now();
      await window.change(level);
      document.body.getBoundingClientRect();
      durations.push(performance.now() - begin);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return durations.sort((a, b) => a - b)[2];
  })()`)) as number;
  const { painted, whole } = (await page.evaluate('window.times')) as Measures;
  await page.close();
  return { painted, whole: whole ?? Number.NaN, change };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function summary(own: readonly number[], reference: readonly number[]): string {
  const ratios = own.map((value, index) => value / reference[index]!);
  if (ratios.some(Number.isNaN)) return '–';
  const [least, middle, greatest] = [Math.min(...ratios), median(ratios), Math.max(...ratios)].map((ratio) =>
    ratio.toFixed(2),
  );
  return `${middle} (${least}–${greatest})`;
}

const scripts = new Map<string, string>();
for (const peer of peers) scripts.set(`/${peer}.js`, await bundle(peer));
const documents = new Map(values.size.split(',').map((size) => [size, documentOf(SIZES[size]!)]));
const server = createServer(({ url = '' }, response) => {
  const [, size = '', peer = ''] = url.split('/');
  const script = scripts.get(`/${peer}`);
  response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
  response.end(script ?? (documents.has(size) ? pageOf(peer, documents.get(size)!) : ''));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium!, args: CHROMIUM_ARGUMENTS });

const results: Record<string, Record<string, Measures[]>> = {};
for (const size of documents.keys()) {
  const own: Record<string, Measures[]> = (results[size] = {});
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const peer of peers) {
      process.stderr.write(`\r\u001B[K${size}, round ${round + 1}: ${peer}`);
      (own[peer] ??= []).push(await measure(browser, `${origin}/${size}/${peer}`));
    }
  }
  process.stderr.write('\r\u001B[K');
  const reference = own['static']!;
  console.log(
    `\n**${size}**: ${SIZES[size]!.join(' roles × ')} levels; static: ${median(reference.map(({ painted }) => painted)).toFixed(0)} ms painted, ${median(reference.map(({ change }) => change)).toFixed(1)} ms change\n`,
  );
  console.log('| | script, gzip | painted | all rows ÷ static painted | level change |\n|---|---|---|---|---|');
  for (const peer of peers) {
    const bytes = gzipSync(scripts.get(`/${peer}.js`)!, { level: 9 }).length;
    const column = (name: keyof Measures, other: keyof Measures = name) =>
      summary(
        own[peer]!.map((measures) => measures[name]),
        reference.map((measures) => measures[other]),
      );
    console.log(
      `| ${peer} | ${(bytes / 1000).toFixed(1)} kB | ${column('painted')} | ${column('whole', 'painted')} | ${column('change')} |`,
    );
  }
}
await browser.close();
server.close();
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 1)}\n`);
