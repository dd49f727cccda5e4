import type { Block, ListEntry, Range } from './block.ts';

/** Blocks of a source, as they are found. Entries that follow each other become one list. */
export class BlockList {
  readonly blocks: Block[] = [];
  /** The last block, if it is a list which grows. */
  #open: { readonly kind: 'list'; readonly entries: ListEntry[]; range: Range | undefined } | undefined;

  push(block: Block): void {
    this.#open = undefined;
    this.blocks.push(block);
  }

  /** Adds an entry to the list before it, or begins a list. */
  pushEntry(entry: ListEntry, range?: Range): void {
    const last = this.blocks.at(-1);
    if (!this.#open) {
      this.#open = { kind: 'list', entries: [], range };
      if (last?.kind === 'list') {
        this.blocks.pop();
        this.#open = { kind: 'list', entries: [...last.entries], range: last.range };
      }
      this.blocks.push(this.#open);
    }
    const list = this.#open;
    list.entries.push(entry);
    list.range = list.range && range && { start: list.range.start, end: range.end };
  }
}
