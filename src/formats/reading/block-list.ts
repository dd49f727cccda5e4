import type { Block, ListEntry } from './block.ts';

/** Blocks of a source, as they are found. Entries that follow each other become one list. */
export class BlockList {
  readonly blocks: Block[] = [];
  /** The entries of the last block, if that is a list which grows. */
  #open: ListEntry[] | undefined;

  push(block: Block): void {
    this.#open = undefined;
    this.blocks.push(block);
  }

  /** Adds an entry to the list before it, or begins a list. */
  pushEntry(entry: ListEntry): void {
    const last = this.blocks.at(-1);
    if (!this.#open) {
      this.#open = last?.kind === 'list' ? [...last.entries] : [];
      const list: Block = { kind: 'list', entries: this.#open };
      if (last?.kind === 'list') this.blocks[this.blocks.length - 1] = list;
      else this.blocks.push(list);
    }
    this.#open.push(entry);
  }
}
