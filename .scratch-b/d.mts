import { bundleScript } from '../scripts/build-script.ts';
import { papaparse } from '../scripts/build/papaparse.ts';
import { gzipSync } from 'node:zlib';
const C = { conditions: ['module', 'production'], mainFields: ['module', 'main'] };
for (const [n, c] of Object.entries({ plain: {}, resolve: { resolve: C }, papa: { plugins: [papaparse] }, both: { resolve: C, plugins: [papaparse] }, nodefine: { define: { } } })) {
  const { code } = await bundleScript('src/downloads.ts', c as any);
  console.log(n, code.length, gzipSync(code, { level: 9 }).length);
}
