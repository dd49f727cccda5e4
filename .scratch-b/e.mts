import { bundleScript } from '../scripts/build-script.ts';
import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
const p = JSON.parse(readFileSync('package.json', 'utf8')); const keep = readFileSync('package.json', 'utf8');
const variants = { now: p.sideEffects, noTop: p.sideEffects.slice(1), noPages: p.sideEffects.filter((x: string) => !x.includes('pages')), top2: ['./src/*.ts', ...p.sideEffects.slice(1)], noctx: p.sideEffects.filter((x: string) => !x.includes('??')) };
for (const [n, v] of Object.entries(variants)) { writeFileSync('package.json', JSON.stringify({ ...p, sideEffects: v })); const { code } = await bundleScript('src/downloads.ts'); console.log(n, code.length, gzipSync(code, { level: 9 }).length); }
writeFileSync('package.json', keep);
