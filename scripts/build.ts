/** `npm run build`: builds every row of the table in `build/outputs.ts` into `dist/`. */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportedFiles } from './build/exports.ts';
import { writeLicenses } from './build/licenses.ts';
import type { Library } from './build/made.ts';
import { make } from './build/make.ts';
import { OUTPUTS } from './build/outputs.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await rm('dist', { recursive: true, force: true });

const made = await Promise.all(OUTPUTS.map(make));
const written = new Set<string>();
const libraries = new Map<string, readonly Library[]>();
for (const { files, libraries: list = [] } of made) {
  for (const [file, content] of files) await write(file, content);
  if (list.length > 0) libraries.set([...files.keys()].filter((file) => file.endsWith('.js')).join(', '), list);
}
await write('LICENSES.md', writeLicenses(libraries));

const missing = exportedFiles.filter((file) => !file.includes('*') && !existsSync(join('dist', file)));
if (missing.length > 0)
  throw new Error(`package.json exports files that no row of build/outputs.ts makes: ${missing.join(', ')}`);

async function write(file: string, content: string | Uint8Array): Promise<void> {
  if (written.has(file)) throw new Error(`Two rows of build/outputs.ts make dist/${file}.`);
  written.add(file);
  await mkdir(dirname(join('dist', file)), { recursive: true });
  await writeFile(join('dist', file), content);
}
