import { findUnsaid } from '../../formats/reading/audit/audit.ts';
import type { Block, HeadingBlock, Range } from '../../formats/reading/blocks/block.ts';
import { headingsAbove } from './headings.ts';
import type { Page } from './page.ts';

/**
 * The places for a widget around blocks of a page, in their order: several, if there is something between the blocks
 * that the widget does not show.
 *
 * @param content - the indexes of the blocks
 * @param shown - what the widget shows
 */
export function placesFor(page: Page, content: ReadonlySet<number>, shown: object): Range[] {
  return new WidgetPlaces(page, shown).find(content);
}

class WidgetPlaces {
  readonly #page: Page;
  readonly #blocks: readonly Block[];
  readonly #shown: object;

  constructor(page: Page, shown: object) {
    this.#page = page;
    this.#blocks = page.source.blocks;
    this.#shown = shown;
  }

  /** Puts content together that only has between it what the document says, too. */
  find(content: ReadonlySet<number>): Range[] {
    const indexes = [...content].sort((a, b) => a - b);
    const groups: number[][] = [];
    for (const index of indexes) {
      const last = groups.at(-1)?.at(-1);
      if (last !== undefined && this.#isShownBetween(last, index)) groups.at(-1)!.push(index);
      else groups.push([index]);
    }
    const common = this.#headingsOfAll(indexes);
    return groups.flatMap((group) => {
      const own = { start: this.#blocks[group[0]!]!.range!.start, end: this.#blocks[group.at(-1)!]!.range!.end };
      return this.#enclose({ ...own, start: this.#startOf(group[0]!, common) }) ?? this.#enclose(own) ?? [];
    });
  }

  #isShownBetween(from: number, to: number): boolean {
    const between = this.#blocks.slice(from + 1, to);
    const isRead = between.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
    const gap = { start: this.#blocks[from]!.range!.end, end: this.#blocks[to]!.range!.start };
    return isRead && findUnsaid(between, [this.#shown], []).length === 0 && !this.#page.obstacleIn(gap);
  }

  /** The headings that all content is below. */
  #headingsOfAll(indexes: readonly number[]): ReadonlySet<HeadingBlock> {
    const last = new Set(headingsAbove(this.#blocks, indexes.at(-1)!));
    return new Set(headingsAbove(this.#blocks, indexes[0]!).filter((heading) => last.has(heading)));
  }

  /** The offset of the first of the headings right before a block that not all content is below, else of the block. */
  #startOf(first: number, common: ReadonlySet<HeadingBlock>): number {
    let start = first;
    while (start > 0) {
      const before = this.#blocks[start - 1]!;
      const isOwn = before.kind === 'heading' && before.range && !common.has(before);
      if (!isOwn || findUnsaid([before], [this.#shown], []).length > 0) break;
      start--;
    }
    return this.#blocks[start]!.range!.start;
  }

  /** The place for a widget around a range; `undefined` if there is none that hides nothing. */
  #enclose(range: Range): Range | undefined {
    const around = this.#page.enclose(range);
    if (!around) return undefined;
    const hidden = this.#blocks.filter(
      ({ range: own }) =>
        own && own.start < around.end && around.start < own.end && (own.end <= range.start || range.end <= own.start),
    );
    const margins = [
      { start: around.start, end: range.start },
      { start: range.end, end: around.end },
    ];
    const isHarmless = margins.every((margin) => margin.end <= margin.start || !this.#page.obstacleIn(margin));
    return isHarmless && findUnsaid(hidden, [this.#shown], []).length === 0 ? around : undefined;
  }
}
