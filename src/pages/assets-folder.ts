import { joinPath, type Path, showPath } from './files/path.ts';
import { explain, Problem } from './files/problem.ts';
import { isTemporary, removeLeftovers } from './files/leftovers.ts';
import { listFolder, lookAt, readRegularFile } from './files/read-file.ts';
import { makeFolder, removeEmptyFolder, removeRegularFile, writeRegularFile } from './files/write-whole.ts';

/** The folder inside an export for the files that its pages load. */
export const ASSETS = 'skill-matrix';

const NOTICE_NAME = 'README.txt';

/** Marks a folder as ours. Exports on disk have these exact words, so they must not change. */
const NOTICE = 'Made by "skill-matrix embed"; "skill-matrix embed --remove" takes it away.\n';

/** The names of our files in it. */
const OURS =
  /^(?:README\.txt|skill-(?:matrix|framework)\.js|shared-framework\.js|choices\.json|(?:confluence|notion|mkdocs)\.css|[a-z]{2,3}\.js)$/;

/** Version 0.1.0 left such a file when it was killed. */
const OLD_TEMPORARY = /^\.\d+-\d+\.tmp$/;

function isOurs(name: string): boolean {
  return OURS.test(name) || OLD_TEMPORARY.test(name);
}

/** What exists at the path of the folder. */
type State =
  | { readonly kind: 'none' | 'ours' }
  /** It can't be used; `why` has the reason and the way out. */
  | { readonly kind: 'taken'; readonly why: string };

/** The folder for the scripts and styles of an export. Remembers which files this run has written. */
export class AssetsFolder {
  readonly path: Path;
  readonly #written = new Set<string>();

  constructor(root: Path) {
    this.path = joinPath(root, ASSETS);
  }

  /** Rejects if the folder can't be used: it is not ours, or it contains links. */
  async expectOurs(): Promise<void> {
    const state = await this.#look();
    if (state.kind === 'taken') throw new Problem(state.why);
  }

  /** Writes a file in the folder, once per run. Creates the folder if it is missing. */
  async write(name: string, text: () => Promise<string> | string): Promise<void> {
    if (this.#written.has(name)) return;
    if (name !== NOTICE_NAME) await this.write(NOTICE_NAME, () => NOTICE);
    try {
      await makeFolder(this.path);
      await writeRegularFile(joinPath(this.path, name), await text());
    } catch (failure) {
      throw new Problem(`${ASSETS}/${name}: ${explain(failure)}`, { cause: failure });
    }
    this.#written.add(name);
  }

  /** Reads one of our files; `undefined` if there is none. Expects a folder that is ours. */
  async read(name: string): Promise<string | undefined> {
    const bytes = await readRegularFile(joinPath(this.path, name)).catch(() => undefined);
    return bytes?.toString();
  }

  /** Whether this run has written a file. */
  hasWritten(name: string): boolean {
    return this.#written.has(name);
  }

  /** Removes one of our files, if it is there. */
  async drop(name: string): Promise<void> {
    if (await lookAt(this.path)) await removeRegularFile(joinPath(this.path, name));
  }

  /** Removes our files, and the folder if it is then empty. Returns the reason if something is left. */
  async remove(): Promise<string | undefined> {
    const state = await this.#look();
    if (state.kind === 'none') return undefined;
    if (state.kind === 'taken') return state.why;
    await removeLeftovers(this.path);
    // The notice goes last: without it, the folder would no longer count as ours.
    const files = (await listFolder(this.path)).filter((path) => isOurs(nameIn(this.path, path)));
    const isNotice = (path: Path) => nameIn(this.path, path) === NOTICE_NAME;
    for (const path of files.sort((a, b) => Number(isNotice(a)) - Number(isNotice(b)))) await removeRegularFile(path);
    return (await removeEmptyFolder(this.path))
      ? undefined
      : 'This folder has files that this command did not create, so it was kept.';
  }

  async #look(): Promise<State> {
    const found = await lookAt(this.path);
    if (!found) return { kind: 'none' };
    if (found.isSymbolicLink())
      return { kind: 'taken', why: `${ASSETS} is a symbolic link, which is not followed here. Remove it.` };
    if (!found.isDirectory()) return { kind: 'taken', why: TAKEN };
    const names: string[] = [];
    for (const path of await listFolder(this.path)) {
      const name = nameIn(this.path, path);
      names.push(name);
      const entry = await lookAt(path);
      if (entry && !entry.isFile() && (entry.isSymbolicLink() || OURS.test(name))) {
        return {
          kind: 'taken',
          why: `${ASSETS}/${name} is a symbolic link, or not a file. Remove it.`,
        };
      }
    }
    // A run that is killed before it writes the notice leaves nothing else in the folder.
    if (names.every((name) => isTemporary(Buffer.from(name)) || OLD_TEMPORARY.test(name))) return { kind: 'ours' };
    const notice = await readRegularFile(joinPath(this.path, NOTICE_NAME)).catch(() => undefined);
    return notice?.toString() === NOTICE ? { kind: 'ours' } : { kind: 'taken', why: TAKEN };
  }
}

const TAKEN = `${ASSETS} already exists, and this command did not create it. Rename it first.`;

function nameIn(folder: Path, path: Path): string {
  return showPath(path.subarray(folder.length + 1));
}
