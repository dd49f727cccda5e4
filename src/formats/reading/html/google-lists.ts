import type { Block, ListEntry } from '../blocks/block.ts';
import type { HtmlNode } from './node.ts';

/** Google Docs writes a nested list as lists beside each other, with the list and the depth in the class. */
const CLASS = /(?:^|\s)lst-(kix_\w+)-(\d)(?=\s|$)/;

/** Puts lists of Google Docs that follow each other into one. */
export class GoogleLists {
  /** The block of the last list, and the name of that list. */
  #last: { readonly block: Block; readonly name: string; readonly entries: ListEntry[] } | undefined;

  /**
   * Adds entries to the list before, if that is the same one.
   *
   * @param before - the last block
   * @returns a block for them if they begin a list
   */
  add(node: HtmlNode, entries: ListEntry[], before: Block | undefined): Block | undefined {
    const [, name, depth] = CLASS.exec(node.attribute('class') ?? '') ?? [];
    if (this.#last && before === this.#last.block && name === this.#last.name) {
      listAt(this.#last.entries, Number(depth)).push(...entries);
      return undefined;
    }
    const isNumbered = node.name === 'ol' || undefined;
    const block: Block = { kind: 'list', entries, isNumbered, range: node.range };
    this.#last = name === undefined ? undefined : { block, name, entries };
    return block;
  }
}

/** The list below the last entries, as deep as there is one. */
function listAt(entries: ListEntry[], depth: number): ListEntry[] {
  const last = entries.at(-1);
  // Each entry has a list of its own, which nothing else uses yet.
  return depth === 0 || !last ? entries : listAt(last.entries as ListEntry[], depth - 1);
}
