/**
 * `npm run build:demo`: writes the demo as a static site to `demo/dist`. It only uses classic scripts and relative
 * URLs, so it works under any path and from the file system.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildScript } from './build-script.ts';
import { siteFiles } from './demo-site.ts';

const OUT = 'demo/dist';

/** Files that are copied to the site unchanged. */
const COPIED = /\.(css|svg|json)$|^hosts\/intranet\/.*\.html$/;

/** The entry module of a page. */
const ENTRY = /<script type="module" src="([\w/-]+)\.ts">/;

await rm(OUT, { recursive: true, force: true });
const pages = (await readdir('demo')).filter((name) => name.endsWith('.html'));
for (const path of await readdir('demo', { recursive: true })) {
  if (COPIED.test(path)) await cp(join('demo', path), join(OUT, path));
}
for (const page of pages) await writePage(page);
for (const [path, make] of await siteFiles()) await write(path, await make());
console.log(`${OUT}: ${pages.length} pages, and the pages of hosts`);

async function writePage(page: string): Promise<void> {
  const source = await readFile(join('demo', page), 'utf8');
  const [, entry] = ENTRY.exec(source) ?? [];
  if (!entry) throw new Error(`demo/${page} has no <script type="module" src="….ts">.`);
  await write(page, source.replace(ENTRY, `<script defer src="${entry}.js">`));
  await write(`${entry}.js`, await buildScript(`demo/${entry}.ts`));
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(OUT, path)), { recursive: true });
  await writeFile(join(OUT, path), text);
}
