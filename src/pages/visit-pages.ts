import { error, type Note } from '../formats/report.ts';
import type { EmbeddedPage } from './embed-page.ts';
import { type Path, showPath } from './files/path.ts';
import { explain } from './files/problem.ts';
import { readRegularFile, type Status } from './files/read-file.ts';
import { rewritePage } from './files/write-whole.ts';
import { GONE, type PageFile, walk } from './folder-walk.ts';
import { type PageFormatName, pageFormatOf } from './page-formats.ts';

/** The result for a page, or the reason why an entry of the folder was skipped. */
export interface PageReport extends Omit<EmbeddedPage, 'text'> {
  /** The path of the page, relative to the folder. */
  readonly page: string;
  readonly isChanged: boolean;
  /** Why the page could not be written. */
  readonly failure?: Note;
}

/** A report on a page that has nothing to tell yet. */
export const NOTHING = { found: [], judged: [], refused: [], isChanged: false } as const;

/** A page as it is visited. */
export interface Visited extends PageFile {
  /** Its path, relative to the folder. */
  readonly page: string;
  readonly format: PageFormatName;
  readonly source: string;
}

/** What is done with each page. */
interface Work {
  readonly change: (page: Visited) => Promise<EmbeddedPage>;
  /** Is called before a page is written, and for pages that are up to date. */
  readonly prepare?: (page: Visited, changed: EmbeddedPage) => Promise<void>;
}

/** Changes all pages below a folder. An error in one page is reported and does not stop the others. */
export async function* visit(
  root: Path,
  { isDryRun }: { readonly isDryRun: boolean },
  { change, prepare }: Work,
): AsyncGenerator<PageReport> {
  for await (const entry of pagesBelow(root, isDryRun)) {
    const { page } = entry;
    if ('note' in entry) {
      yield { page, ...NOTHING, refused: [entry.note] };
      continue;
    }
    const changed = await change(entry);
    const { text, ...embedded } = changed;
    const isChanged = text !== entry.source;
    const kept = isChanged ? whyKept(entry.status) : undefined;
    if (kept) {
      const { judged, refused } = embedded;
      yield { page, ...NOTHING, judged, refused: [...refused, kept] };
      continue;
    }
    if (!isDryRun) await prepare?.(entry, changed);
    const failure = isChanged && !isDryRun ? await write(entry, text) : undefined;
    if (failure === undefined) yield { page, ...embedded, isChanged };
    else yield { page, ...NOTHING, failure: error('', 'unwritable', failure) };
  }
}

/** Writes a page. Returns the reason if that fails. */
async function write({ path, status }: Visited, text: string): Promise<string | undefined> {
  return rewritePage(path, text, status).then(() => undefined, explain);
}

const OWNER_MAY_WRITE = 0o200;

/**
 * Why a page stays as it is, though it could be changed. A page without write permission is meant to stay, also where
 * the folder would allow to replace it, and for root. A page with several hard links would be parted from its other
 * names by a new file, and a change in place could reach files outside the folder.
 */
function whyKept({ mode, nlink }: Status): Note | undefined {
  if ((mode & OWNER_MAY_WRITE) === 0) return error('', 'read-only', READ_ONLY);
  return nlink > 1 ? error('', 'hard-link', LINKED) : undefined;
}

const READ_ONLY = 'This page is read-only. It was skipped. Give its owner write permission, and run the command again.';
const LINKED =
  'This page has other hard links, from which a change would part it. It was skipped. Replace it with a copy of itself.';

/** The pages below a folder, with their texts, or why they can't be read. */
export async function* pagesBelow(
  root: Path,
  isDryRun: boolean,
): AsyncGenerator<Visited | { readonly page: string; readonly note: Note }> {
  for await (const entry of walk(root, { isDryRun })) {
    const page = showPath(entry.path.subarray(root.length + 1)) || '.';
    if ('note' in entry) {
      yield { page, note: entry.note };
      continue;
    }
    const source = await readPage(entry.path);
    if (typeof source !== 'string') yield { page, note: source };
    else yield { ...entry, page, source, format: pageFormatOf(page)! };
  }
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
