import { readFileSync } from 'node:fs';
const { exports } = JSON.parse(readFileSync('node_modules/skill-matrix/package.json'));
for (const [k, v] of Object.entries(exports)) { if (typeof v === 'string') continue; try { const m = await import('skill-matrix' + k.slice(1)); console.log(k, Object.keys(m).slice(0, 6).join()); } catch (e) { console.log(k, 'ERR', e.message); } }
