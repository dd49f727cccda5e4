import { lstat, mkdir, opendir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { error, type Note } from '../formats/report.ts';
import { type CandidateOptions, type Candidates } from './candidates.ts';
import { codeOf, embedInPage, removeFromPage } from './embed-page.ts';
import { writeWhole } from './write-whole.ts';

/** The folder inside an export that holds what its pages link to. */
const ASSETS = 'skill-matrix';

/** Tells that a folder of that name is ours. */
const NOTICE = 'Made by "skill-matrix embed"; "skill-matrix embed --remove" takes it away.\n';

/** What a page came to. */
export interface PageReport extends Candidates {
  /** The path of the page, from the folder. */
  readonly page: string;
  readonly isChanged: boolean;
}

export interface FolderOptions extends CandidateOptions {
  readonly isDryRun: boolean;
  /** The script that the pages load. */
  readonly script: string;
  /** The stylesheet of a host by its name. */
  readonly theme: (host: string) => Promise<string>;
  /** The codes of the languages that have a script of their own, and that script. */
  readonly languages: ReadonlySet<string>;
  readonly language: (code: string) => Promise<string>;
}

/** Embeds widgets into the pages of an exported folder, one page after the other, and reports on each. */
export async function* embedInFolder(folder: string, options: FolderOptions): AsyncGenerator<PageReport> {
  if (!(await isOurs(join(folder, ASSETS)))) {
    throw new Error(`${join(folder, ASSETS)} is there already, and not made by this command. Rename it first.`);
  }
  const written = new Set<string>();
  for await (const { path, note } of walk(folder)) {
    const page = relative(folder, path);
    const source = note ? undefined : await readPage(path);
    if (source === undefined || typeof source !== 'string') {
      yield { page, found: [], refused: [note ?? source!], isChanged: false };
      continue;
    }
    const host = hostOf(source);
    const to = (name: string) =>
      relative(dirname(path), join(folder, ASSETS, name))
        .split(sep)
        .map(encodeURIComponent)
        .join('/');
    const theme = host && `${host}.css`;
    const { html, found, refused } = embedInPage(source, {
      ...options,
      script: to('skill-matrix.js'),
      theme: theme && to(theme),
      language: (code) => (options.languages.has(code) ? to(`${code}.js`) : undefined),
    });
    const isChanged = html !== source;
    if (isChanged && !options.isDryRun) {
      if (found.length > 0) await writeAssets(folder, { host, codes: found.map(codeOf) }, options, written);
      await writeWhole(path, html);
    }
    yield { page, found, refused, isChanged };
  }
}

/** Gives the pages of a folder back as they were before `embedInFolder`. */
export async function* removeFromFolder(
  folder: string,
  { isDryRun }: Pick<FolderOptions, 'isDryRun'>,
): AsyncGenerator<PageReport> {
  for await (const { path, note } of walk(folder)) {
    const source = note ? undefined : await readPage(path);
    if (typeof source !== 'string') continue;
    const html = removeFromPage(source);
    if (html === source) continue;
    if (!isDryRun) await writeWhole(path, html);
    yield { page: relative(folder, path), found: [], refused: [], isChanged: true };
  }
  const assets = join(folder, ASSETS);
  if (!isDryRun && (await isOurs(assets))) await rm(assets, { recursive: true, force: true });
}

/** Whether a folder may be made or removed by us: it is not there, or it has our notice. */
async function isOurs(assets: string): Promise<boolean> {
  const isThere = await lstat(assets).catch(() => undefined);
  if (!isThere) return true;
  return (await readFile(join(assets, 'README.txt'), 'utf8').catch(() => '')) === NOTICE;
}

async function writeAssets(
  folder: string,
  { host, codes }: { readonly host: string | undefined; readonly codes: readonly string[] },
  { script, theme, language, languages }: FolderOptions,
  written: Set<string>,
): Promise<void> {
  const write = async (name: string, text: () => Promise<string> | string) => {
    if (written.has(name)) return;
    await writeWhole(join(folder, ASSETS, name), await text());
    written.add(name);
  };
  await mkdir(join(folder, ASSETS), { recursive: true });
  await write('README.txt', () => NOTICE);
  await write('skill-matrix.js', () => script);
  if (host) await write(`${host}.css`, () => theme(host));
  for (const code of codes) if (languages.has(code)) await write(`${code}.js`, () => language(code));
}

/** The host system that a page comes from, by what only its exports have. */
function hostOf(html: string): string | undefined {
  if (/\bconfluenceTable\b|\bwiki-content\b/.test(html)) return 'confluence';
  return /<article id="[^"]*" class="page (?:sans|serif|mono)"/.test(html) ? 'notion' : undefined;
}

/** The pages below a folder, in the order of their names; what cannot be visited comes with the reason. */
async function* walk(folder: string, root = folder): AsyncGenerator<{ path: string; note?: Note }> {
  const names: string[] = [];
  for await (const { name } of await opendir(folder)) names.push(name);
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await lstat(path);
    if (found.isSymbolicLink()) {
      const target = await realpath(path).catch(() => '');
      const isInside = target.startsWith((await realpath(root)) + sep);
      const why = isInside ? 'It is a link to a place that is visited itself.' : 'It is a link that leaves the folder.';
      yield { path, note: error('', 'symbolic-link', why) };
    } else if (found.isDirectory()) {
      if (path !== join(root, ASSETS)) yield* walk(path, root);
    } else if (/^\.x?html?$/i.test(extname(name))) {
      yield { path };
    }
  }
}

/** The text of a page in UTF-8, its byte-order mark included, or why it can't be had. */
async function readPage(path: string): Promise<string | Note> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return error('', 'unknown-encoding', 'It is not in UTF-8.');
    return error('', 'unreadable', 'It could not be read.');
  }
}
