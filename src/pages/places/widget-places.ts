import { findUnsaid } from '../../formats/reading/audit.ts';
import type { Block, Range } from '../../formats/reading/block.ts';
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
    return groups.flatMap((group) => this.#enclose(this.#rangeOf(group)) ?? []);
  }

  #isShownBetween(from: number, to: number): boolean {
    const between = this.#blocks.slice(from + 1, to);
    const isRead = between.every(({ kind }) => kind === 'heading' || kind === 'paragraph');
    const gap = { start: this.#blocks[from]!.range!.end, end: this.#blocks[to]!.range!.start };
    return isRead && findUnsaid(between, [this.#shown], []).length === 0 && !this.#page.obstacleIn(gap);
  }

  /** From the first heading that not all of a group is below, or its first block, to the end of its last block. */
  #rangeOf(group: readonly number[]): Range {
    const [first, last] = [group[0]!, group.at(-1)!];
    let start = first;
    if (group.length > 1) {
      const common = new Set(headingsAbove(this.#blocks, last));
      while (start > 0) {
        const before = this.#blocks[start - 1]!;
        const isOwn = before.kind === 'heading' && before.range && !common.has(before);
        if (!isOwn || findUnsaid([before], [this.#shown], []).length > 0) break;
        start--;
      }
    }
    return { start: this.#blocks[start]!.range!.start, end: this.#blocks[last]!.range!.end };
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
