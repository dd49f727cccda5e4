import { error, type Note } from '../formats/report.ts';
import { ASSETS } from './assets-folder.ts';
import { removeLeftovers } from './files/leftovers.ts';
import { joinPath, type Path } from './files/path.ts';
import { explain } from './files/problem.ts';
import { pageFormatOf } from './page-formats.ts';
import { leadsInside, listFolder, lookAt, type Status } from './files/read-file.ts';

/** A page, or an entry that is skipped: then `note` has the reason. */
export type Entry = PageFile | (Place & { readonly note: Note });

interface Place {
  readonly path: Path;
  /** The number of folders between it and the root. */
  readonly depth: number;
}

export interface PageFile extends Place {
  /** Its status before it was read. */
  readonly status: Status;
}

export const GONE = 'This file was deleted while the command ran.';

/**
 * Yields the pages below a folder, in the order of their names, and a note for each entry that it skips. Throws only if
 * the folder itself can't be read. Unless it is a dry run, removes temporary files of killed runs.
 */
export async function* walk(root: Path, options: { readonly isDryRun: boolean }): AsyncGenerator<Entry> {
  yield* walkBelow(root, 0, { root, ...options });
}

interface Walk {
  readonly root: Path;
  readonly isDryRun: boolean;
}

async function* walkBelow(folder: Path, depth: number, walk: Walk): AsyncGenerator<Entry> {
  let paths: readonly Path[];
  try {
    if (!walk.isDryRun) await removeLeftovers(folder);
    paths = await listFolder(folder);
  } catch (failure) {
    if (folder === walk.root) throw failure;
    yield { path: folder, depth, note: error('', 'unreadable', explain(failure)) };
    return;
  }
  for (const path of paths) {
    const found = await lookAt(path).catch((failure: unknown) => explain(failure));
    const isPage = pageFormatOf(path.toString('latin1')) !== undefined;
    if (typeof found === 'string') yield { path, depth, note: error('', 'unreadable', found) };
    else if (found?.isSymbolicLink()) yield { path, depth, note: await explainLink(path, walk.root) };
    else if (found?.isDirectory()) {
      if (!path.equals(joinPath(walk.root, ASSETS)) && !isHidden(path)) yield* walkBelow(path, depth + 1, walk);
    } else if (isPage && found) yield { path, depth, status: found };
    else if (isPage) yield { path, depth, note: error('', 'unreadable', GONE) };
  }
}

/** Whether a folder is no part of an export: those of programs, whose names begin with a dot, and of packages. */
function isHidden(path: Path): boolean {
  return /[/\\](?:\.[^/\\]*|node_modules)$/.test(path.toString('latin1'));
}

async function explainLink(path: Path, root: Path): Promise<Note> {
  const isInside = await leadsInside(path, root);
  const where = isInside ? 'points to a place in the folder, which is visited anyway' : 'leaves the folder';
  return error('', 'symbolic-link', `This symbolic link ${where}. It was skipped.`);
}
