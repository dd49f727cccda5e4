import { error, type Note } from '../formats/report.ts';
import { ASSETS, AssetsFolder } from './assets-folder.ts';
import type { CandidateOptions, Candidates } from './candidates.ts';
import { codeOf, type EmbeddedPage, embedInPage } from './embed-page.ts';
import { type Path, showPath } from './files/path.ts';
import { explain } from './files/problem.ts';
import { readRegularFile, realPath } from './files/read-file.ts';
import { writeRegularFile } from './files/write-whole.ts';
import { GONE, walk } from './folder-walk.ts';
import { takeOut } from './insertions.ts';

/** The result for a page, or the reason why an entry of the folder was skipped. */
export interface PageReport extends Candidates {
  /** The path of the page, relative to the folder. */
  readonly page: string;
  readonly isChanged: boolean;
  /** Why the page could not be written. */
  readonly failure?: Note;
}

export interface FolderOptions extends CandidateOptions {
  readonly isDryRun: boolean;
  /** The script that the pages load. */
  readonly script: string;
  /** Returns the stylesheet for a host. */
  readonly theme: (host: string) => Promise<string>;
  /** The codes of the languages that have their own script; `language` returns that script. */
  readonly languages: ReadonlySet<string>;
  readonly language: (code: string) => Promise<string>;
}

/** Embeds widgets into the pages of an exported folder, page by page, and reports on each. */
export async function* embedInFolder(folder: string, options: FolderOptions): AsyncGenerator<PageReport> {
  const root = await realPath(folder);
  const assets = new AssetsFolder(root);
  await assets.expectOurs();
  yield* visit(root, options, async (source, depth) => {
    const host = hostOf(source);
    const embedded = embedInPage(source, {
      ...options,
      depth,
      script: `${ASSETS}/skill-matrix.js`,
      theme: host && `${ASSETS}/${host}.css`,
      language: (code) => (options.languages.has(code) ? `${ASSETS}/${code}.js` : undefined),
    });
    if (embedded.found.length > 0 && !options.isDryRun) await writeAssets(assets, host, embedded, options);
    return embedded;
  });
}

/** Removes what `embedInFolder` inserted and wrote. */
export async function* removeFromFolder(
  folder: string,
  options: Pick<FolderOptions, 'isDryRun'>,
): AsyncGenerator<PageReport> {
  const root = await realPath(folder);
  yield* visit(root, options, async (source) => {
    const { html, kept } = takeOut(source);
    return { html, found: [], refused: kept };
  });
  const why = options.isDryRun ? undefined : await new AssetsFolder(root).remove();
  if (why) yield { page: ASSETS, found: [], refused: [error('', 'not-removed', why)], isChanged: false };
}

type Change = (source: string, depth: number) => Promise<EmbeddedPage>;

/** Changes all pages below a folder. An error in one page is reported and does not stop the others. */
async function* visit(
  root: Path,
  { isDryRun }: Pick<FolderOptions, 'isDryRun'>,
  change: Change,
): AsyncGenerator<PageReport> {
  for await (const { path, depth, note } of walk(root, { isDryRun })) {
    const page = showPath(path.subarray(root.length + 1)) || '.';
    const source = note ?? (await readPage(path));
    if (typeof source !== 'string') {
      yield { page, found: [], refused: [source], isChanged: false };
      continue;
    }
    const { html, ...candidates } = await change(source, depth);
    const isChanged = html !== source;
    if (!isChanged || isDryRun) {
      yield { page, ...candidates, isChanged };
      continue;
    }
    const failure = await writeRegularFile(path, html).then(() => undefined, explain);
    if (failure === undefined) yield { page, ...candidates, isChanged };
    else yield { page, found: [], refused: [], isChanged: false, failure: error('', 'unwritable', failure) };
  }
}

async function writeAssets(
  assets: AssetsFolder,
  host: string | undefined,
  { found }: Candidates,
  { script, theme, language, languages }: FolderOptions,
): Promise<void> {
  await assets.write('skill-matrix.js', () => script);
  if (host) await assets.write(`${host}.css`, () => theme(host));
  for (const code of found.map(codeOf)) if (languages.has(code)) await assets.write(`${code}.js`, () => language(code));
}

/** Detects the system that a page was exported from, by markup that only its exports have. */
function hostOf(html: string): string | undefined {
  if (/\bconfluenceTable\b|\bwiki-content\b/.test(html)) return 'confluence';
  return /<article id="[^"]*" class="page (?:sans|serif|mono)"/.test(html) ? 'notion' : undefined;
}

/** Reads a page as UTF-8, including a byte-order mark; returns a note if that fails. */
async function readPage(path: Path): Promise<string | Note> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readRegularFile(path));
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT') return error('', 'unreadable', GONE);
    if (code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') return error('', 'unreadable', explain(failure));
    return error('', 'unknown-encoding', 'The page is not valid UTF-8. Save it as UTF-8.');
  }
}
