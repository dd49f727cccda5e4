/** `npm run size`: fails when the self-contained script is over its budget, measured as a server sends it. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes. The contract is 18 kB with all elements; until the script fits, this keeps it from growing. */
const BUDGET = 24_600;

const script = readFileSync(new URL('../dist/skill-matrix.js', import.meta.url));
const size = gzipSync(script, { level: 9 }).length;
console.log(`dist/skill-matrix.js: ${size} of ${BUDGET} bytes (gzip -9)`);
if (size > BUDGET) {
  console.error(`${size - BUDGET} bytes over the budget.`);
  process.exitCode = 1;
}
