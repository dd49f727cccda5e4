import { findUnsaid } from '../../formats/reading/audit/audit.ts';
import type { Block, Range, TableBlock } from '../../formats/reading/blocks/block.ts';
import { tablesOf, textsOf, valuesOf } from '../../formats/reading/outline/block-queries.ts';
import { textOfCell } from '../../formats/reading/blocks/cell.ts';
import { type Judgement, judgeOutline, judgeTable } from '../../formats/reading/confidence/judgement.ts';
import { toGrids } from '../../formats/reading/tables/grid.ts';
import { findLegend, type Legend } from '../../formats/reading/levels/legend.ts';
import { isLegend as isLegendText, isLegendTable } from '../../formats/reading/levels/legend-rows.ts';
import { repeatsLevels } from '../../formats/reading/tables/level-tables.ts';
import { statedLevels } from '../../formats/reading/levels/levels.ts';
import { readSource } from '../../formats/reading/read-source.ts';
import { error, type Note, type Reading, type ReadingOptions } from '../../formats/report.ts';
import { headingsAbove } from './headings.ts';
import type { Page } from './page.ts';
import { leftOut, notRead, shownOf, withoutOnlyGroup } from './readings.ts';
import { placesFor } from './widget-places.ts';

/** What somebody said of a place: that it is one of skills, or that it is none. */
export type Choice = 'only' | 'not';

export interface SearchOptions {
  /** The name of the page, for one without a title. */
  readonly name?: string | undefined;
  readonly levels?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  /** What somebody said of a place, given its text and where it is. */
  readonly choose?: ((place: string, text: string) => Choice | undefined) | undefined;
}

/** A part of a page that was looked at, and why it is one of skills or none. */
export interface Judged extends Judgement {
  readonly kind: 'table' | 'outline' | 'file';
  readonly place: string;
}

/** What was judged, as somebody decided it if they did. */
export function withChoice(judged: Judged, choice: Choice | undefined): Judged {
  return choice === undefined ? judged : { ...judged, isOfSkills: choice === 'only' };
}

/** What a page says of skills, and where. */
interface FoundSkills {
  readonly reading: Reading;
  readonly kind: Judged['kind'];
  /** The parts of the page that it was read from, in their order. The first is the place of the widget. */
  readonly runs: readonly Range[];
  readonly place: string;
}

/** The skills of a page, all that was judged, and what could not be taken. */
export interface Search {
  readonly found?: FoundSkills | undefined;
  readonly judged: readonly Judged[];
  readonly refused: readonly Note[];
}

/** Finds what a page says of skills, in tables or below headings of levels: one document. */
export function findSkills(page: Page, options: SearchOptions): Search {
  return new SkillSearch(page, options).search();
}

/** How many headings before a table and after it are looked at. */
const NEAR = 60;

/** The name of what a page says, if it has no title. */
const DEFAULT_NAME = 'Skills';

class SkillSearch {
  readonly #page: Page;
  readonly #options: SearchOptions;
  readonly #blocks: readonly Block[];
  readonly #judged: Judged[] = [];
  readonly #refused: Note[] = [];
  readonly #legend: Legend;
  /** `true` if several tables do; else each table is looked at by itself. */
  readonly #repeatsLevels: true | undefined;

  constructor(page: Page, options: SearchOptions) {
    this.#page = page;
    this.#options = options;
    this.#blocks = page.source.blocks;
    const tables = tablesOf(this.#blocks);
    const values = valuesOf(tables);
    const levels = statedLevels(options.levels, page.source.levels);
    this.#repeatsLevels = repeatsLevels(this.#blocks, { levels }, (table) => toGrids(table, levels)) || undefined;
    this.#legend = findLegend(textsOf(this.#blocks), tables, (value) => values.has(value));
  }

  search(): Search {
    const taken = this.#blocks.flatMap((block, index) => (this.#isTaken(block, index) ? index : []));
    const matrices = taken.filter((index) => !isLegend(this.#blocks[index]!));
    const tables = new Set(matrices.length > 0 ? matrices : taken);
    const content = tables.size > 0 ? tables : this.#outline();
    const found = content && this.#read(content);
    return { found, judged: this.#judged, refused: this.#refused };
  }

  /** Whether a block is a table of skills, of which a widget hides nothing. */
  #isTaken(block: Block, index: number): boolean {
    if (block.kind !== 'table' || !block.range) return false;
    const { place } = block.table;
    const headings = headingsAbove(this.#blocks, index);
    const reading = this.#readBlocks(this.#around(index));
    const judgement = judgeTable(block.table, reading, {
      headings: [...headings.map(({ content }) => textOfCell(content)), this.#title ?? ''],
      legend: this.#legend,
      levels: statedLevels(this.#options.levels),
      texts: this.#section(index).flatMap((near) => (near.kind === 'paragraph' ? textOfCell(near.content) : [])),
    });
    const choice = this.#options.choose?.(place, textOfTable(block));
    if (!this.#decide({ ...judgement, kind: 'table', place }, choice)) return false;
    const obstacle = this.#page.obstacleIn(block.range) ?? notRead(reading) ?? leftOut(block, reading);
    if (obstacle) this.#refused.push({ ...obstacle, place: obstacle.place || place });
    return !obstacle;
  }

  /** Whether a place is taken for one of skills. */
  #decide(judged: Judged, choice: Choice | undefined): boolean {
    const decided = withChoice(judged, choice);
    this.#judged.push(decided);
    return decided.isOfSkills;
  }

  get #title(): string | undefined {
    return this.#page.source.title ?? this.#options.name;
  }

  /** A table and the texts beside it, up to the next table or heading. */
  #section(index: number): Block[] {
    return this.#blocks.slice(this.#lastBorder(index) + 1, this.#nextBorder(index));
  }

  /** The index of the last heading or table before a block; -1 if there is none. */
  #lastBorder(index: number): number {
    return this.#blocks.slice(0, index).findLastIndex(isBorder);
  }

  /** The index of the first heading or table after a block, or the end. */
  #nextBorder(index: number): number {
    const distance = this.#blocks.slice(index + 1).findIndex(isBorder);
    return distance < 0 ? this.#blocks.length : index + 1 + distance;
  }

  /** A section and the headings around it, since levels are known by those beside them. */
  #around(index: number): Block[] {
    const section = new Set(this.#section(index));
    const isNear = (block: Block) => block.kind === 'heading' || section.has(block);
    const before = this.#blocks.slice(0, index).filter(isNear);
    const after = this.#blocks.slice(index).filter(isNear);
    return [...before.slice(-NEAR), ...after.slice(0, NEAR)];
  }

  /** The indexes of the headings of levels and what is below them, if the page without its tables asks for skills. */
  #outline(): ReadonlySet<number> | undefined {
    const blocks = this.#blocks.filter(({ kind }) => kind !== 'table');
    const lists = this.#blocks.flatMap((block, index) => (block.kind === 'list' && block.range ? index : []));
    if (lists.length === 0) return undefined;
    const reading = this.#readBlocks(blocks);
    if (!reading.framework?.levels || reading.framework.levels.length < 2) return undefined;
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? textOfCell(block.content) : []));
    const place = this.#placeOf(lists[0]!);
    const judgement = judgeOutline(reading, [...headings, this.#title ?? '']);
    const choice = this.#options.choose?.(place, headings.join(' '));
    if (!this.#decide({ ...judgement, kind: 'outline', place }, choice)) return undefined;
    const said = lists.filter((index) => findUnsaid([this.#blocks[index]!], [reading.framework], []).length === 0);
    const obstacles = said.flatMap((index) => this.#page.obstacleIn(this.#blocks[index]!.range!) ?? []);
    this.#refused.push(...obstacles);
    return said.length > 0 && obstacles.length === 0 ? new Set(said) : undefined;
  }

  /** Reads the content that was found, with its headings and texts, as one document. */
  #read(content: ReadonlySet<number>): FoundSkills | undefined {
    const [first, last] = [Math.min(...content), Math.max(...content)];
    const kind = this.#blocks[first]!.kind === 'table' ? 'table' : 'outline';
    const start = this.#startOfSection(first);
    const end = this.#nextBorder(last);
    const isRead = (block: Block, index: number) =>
      block.kind === 'heading' || block.kind === 'paragraph' || content.has(index) || isLegend(block);
    const own = this.#blocks.slice(start, end).filter((block, index) => isRead(block, start + index));
    const legends = this.#blocks.filter((block, index) => (index < start || index >= end) && isLegend(block));
    const whole = this.#readBlocks([...headingsAbove(this.#blocks, start), ...own, ...legends]);
    const place = this.#placeOf(first);
    if (!whole.framework && !whole.skill) {
      this.#refused.push({ ...notRead(whole)!, place });
      return undefined;
    }
    // A heading in the same box or tab would be hidden, so the widget shows it.
    for (const reading of [withoutOnlyGroup(whole), whole]) {
      const runs = placesFor(this.#page, content, shownOf(reading));
      if (runs.length > 0) return { reading, kind, runs, place };
    }
    this.#refused.push(
      error(
        place,
        'no-place',
        'A widget would hide what stands in the same list, box or element. Move the table out of it.',
      ),
    );
    return undefined;
  }

  /** The index of the heading before a block, or of the first text beside it. */
  #startOfSection(index: number): number {
    const before = this.#lastBorder(index);
    return this.#blocks[before]?.kind === 'heading' ? before : before + 1;
  }

  #placeOf(index: number): string {
    const block = this.#blocks[index]!;
    if (block.kind === 'table') return block.table.place;
    return block.kind === 'list' ? block.entries[0]!.content.place : block.content.place;
  }

  #readBlocks(blocks: readonly Block[]): Reading {
    const { lang } = this.#page.source;
    const title = this.#title;
    const { levels, lang: asked } = this.#options;
    const facts = { ...(title && { name: title }), ...(lang && { lang }) };
    const options: ReadingOptions = { levels, lang: lang ?? asked, defaultName: title ?? DEFAULT_NAME };
    return readSource({ title, lang, blocks, repeatsLevels: this.#repeatsLevels, notes: [] }, { facts }, options);
  }
}

function isBorder({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'table';
}

function isLegend(block: Block): boolean {
  return block.kind === 'table'
    ? isLegendTable(block.table)
    : block.kind === 'paragraph' && isLegendText(block.content);
}

function textOfTable({ table }: TableBlock): string {
  return table.rows.map((row) => row.map(textOfCell).join('\t')).join('\n');
}
