/** Writes all cases as files, for people who want to look: `npx tsx test/field/layouts/write.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './cases.ts';

const [folder = 'layouts'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { name, format, bytes } of CASES) writeFileSync(join(folder, `${name}.${format}`), bytes);
