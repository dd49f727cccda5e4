import type { Block } from '../formats/reading/blocks/block.ts';
import type { Link } from '../document/parts.ts';
import { readFile } from '../formats/read-file.ts';
import { error, type Reading } from '../formats/report.ts';
import { ASSETS } from './assets-folder.ts';
import { folderOf, joinPath, type Path, showPath } from './files/path.ts';
import { explain } from './files/problem.ts';
import { leadsInside, lookAt, readRegularFile, realPath } from './files/read-file.ts';

/** The files of an export that its pages name in marks: attachments, files beside a page, and files below the root. */
export class Attachments {
  readonly #root: Path;
  /** What was read, by path. */
  readonly #readings = new Map<string, Promise<Reading>>();

  constructor(root: Path) {
    this.#root = root;
  }

  /**
   * Reads the file that a page calls by a name: the target of a link of that name, as Confluence lists attachments, else
   * a file of that name beside the page, in its folder `attachments` or below the root.
   */
  async find(name: string, page: Path, blocks: readonly Block[]): Promise<Reading | undefined> {
    for (const path of this.#candidates(name, folderOf(page), blocks)) {
      const found = await lookAt(path).catch(() => undefined);
      if (!found?.isFile() || !(await leadsInside(path, this.#root))) continue;
      const key = (await realPath(path)).toString('latin1');
      const reading = this.#readings.get(key) ?? this.#read(path, name);
      this.#readings.set(key, reading);
      return reading;
    }
    return undefined;
  }

  #candidates(name: string, folder: Path, blocks: readonly Block[]): Path[] {
    const links = blocks.flatMap(linksOf).filter((link) => String(link.name).trim() === name);
    const linked = links.flatMap(({ url }) => pathOf(url) ?? []).map((path) => joinPath(folder, path));
    const isPath = pathOf(encodeURI(name)) !== undefined;
    const named = [folder, joinPath(folder, 'attachments'), this.#root, joinPath(this.#root, 'attachments')];
    return [...linked, ...(isPath ? named.map((place) => joinPath(place, name)) : [])];
  }

  async #read(path: Path, name: string): Promise<Reading> {
    try {
      const bytes = await readRegularFile(path);
      return await readFile({ name, bytes }, { defaultName: name.replace(/\.[^.]+$/, '') });
    } catch (failure) {
      return { notes: [error('', 'unreadable', `${showPath(path)}: ${explain(failure)}`)] };
    }
  }
}

function linksOf(block: Block): readonly Link[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.content.links ?? [];
  if (block.kind === 'list') return block.entries.flatMap(({ content }) => content.links ?? []);
  if (block.kind !== 'table') return [];
  return block.table.rows.flatMap((row) => [...new Set(row)].flatMap(({ links = [] }) => links));
}

/** The path of a relative URL, without its query; `undefined` for other URLs. */
function pathOf(url: string): string | undefined {
  if (/^(?:[a-z][\w+.-]*:|\/|#|\?)/i.test(url)) return undefined;
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.split('/')[0] === ASSETS || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
