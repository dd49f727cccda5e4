import { error, type Note } from '../formats/report.ts';
import { ASSETS } from './assets-folder.ts';
import { removeLeftovers } from './files/leftovers.ts';
import { joinPath, type Path } from './files/path.ts';
import { explain } from './files/problem.ts';
import { leadsInside, listFolder, lookAt } from './files/read-file.ts';

/** Something in a folder: a page, or what can't be visited, with the reason. */
export interface Entry {
  readonly path: Path;
  /** How many folders below the root it is. */
  readonly depth: number;
  readonly note?: Note;
}

export const GONE = 'It was there, and is deleted now.';

/**
 * The pages below a folder, in the order of their names. What can't be visited comes with the reason, and the next entry
 * follows; it rejects only where the folder itself can't be read. Outside of a dry run, what killed runs left is removed on
 * the way.
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
    const isPage = /\.x?html?$/i.test(path.toString('latin1'));
    if (typeof found === 'string') yield { path, depth, note: error('', 'unreadable', found) };
    else if (found?.isSymbolicLink()) yield { path, depth, note: await tellOfLink(path, walk.root) };
    else if (found?.isDirectory()) {
      if (!path.equals(joinPath(walk.root, ASSETS))) yield* walkBelow(path, depth + 1, walk);
    } else if (isPage && found) yield { path, depth };
    else if (isPage) yield { path, depth, note: error('', 'unreadable', GONE) };
  }
}

async function tellOfLink(path: Path, root: Path): Promise<Note> {
  const isInside = await leadsInside(path, root);
  const why = isInside ? 'It is a link to a place that is visited itself.' : 'It is a link that leaves the folder.';
  return error('', 'symbolic-link', why);
}
