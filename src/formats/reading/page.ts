import type { ReadingOptions } from '../report.ts';
import { headingAboveTable, headingsOf, tablesOf, textsOf, valuesOf } from './block-queries.ts';
import type { Table } from './cell.ts';
import { levelColumns } from './columns.ts';
import type { Part } from './describing.ts';
import { type Grid, toGrids } from './grid.ts';
import { withoutHeadingLabels } from './heading-labels.ts';
import { isOfLadder } from './ladder.ts';
import { type LadderPlan, planLadder } from './ladder-plan.ts';
import { explainLegend, findLegend, type Legend } from './legend.ts';
import { describesOneSkill, repeatsLevels, sharedHeader } from './level-tables.ts';
import { withLevelTitles } from './level-titles.ts';
import { statedLevels } from './levels.ts';
import { type Section, sectionsBelow, toOutline } from './outline.ts';
import { levelOfPage, pageOfLevel, type PageNames } from './page-of-level.ts';
import type { Source } from './source.ts';
import type { TableOptions } from './table-options.ts';
import { withoutTotals } from './totals.ts';
import { isAboutLevels } from './words/heading-words.ts';

/** What is known of a source before its parts are read: what all of it says about each of them. */
export interface Page {
  readonly source: Source;
  /** What the caller says. */
  readonly wanted: ReadingOptions;
  readonly names: PageNames;
  /** The headings, and what is below them. */
  readonly outline: Section;
  /** What the headings mean. */
  readonly plan: LadderPlan;
  /** All sections, in the order of the source. */
  readonly parts: readonly Part[];
  /** Whether headings say levels, so that a table beside their parts must say them, too. */
  readonly hasLadder: boolean;
  readonly title: string;
  readonly legend: Legend;
  /** The levels that the caller or the source names, in the form of `foldName`. */
  readonly levels: ReadonlySet<string>;
  /** The parts of each table. */
  readonly grids: ReadonlyMap<Table, readonly Grid[]>;
  /** The levels above columns. */
  readonly columns: readonly string[];
  /** What is known about the tables. */
  readonly options: TableOptions;
  /** How legends and titles of levels were understood, in sentences. */
  readonly explained: readonly string[];
}

export function pageOf(stated: Source, wanted: ReadingOptions): Page {
  const { blocks, explained } = withoutHeadingLabels(stated.blocks);
  const source = { ...stated, blocks };
  const levels = statedLevels(wanted.levels, source.levels);
  const names = { title: source.title, ...wanted };
  const outline = pageOfLevel(toOutline(blocks, levels), names);
  const plan = planLadder(outline, ({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  const tables = tablesOf(blocks);
  const values = valuesOf(tables);
  const legend = findLegend(textsOf(blocks), tables, (value) => values.has(value));
  const title = levelOfPage(outline) ?? source.title ?? plan.title?.title ?? wanted.name ?? wanted.defaultName;
  const paths: (readonly Section[])[] = [[], ...sectionsBelow(outline)];
  const parts = paths.map((path) => ({ section: path.at(-1) ?? outline, path }));
  const taken = new Map(tables.map((table) => [table, takeApart(table, levels)]));
  const grids = new Map([...taken].map(([table, { grids }]) => [table, grids]));
  const columns = [...grids.values()].flat().map((grid) => levelColumns(grid, { levels }));
  const known = { source, wanted, levels, grids, title: title ?? 'Framework' };
  return {
    ...{ ...known, names, outline, plan, parts, legend },
    hasLadder: parts.some(isOfLadder),
    columns: columns.flatMap((own) => [...own.values()]),
    options: tableOptions(
      known,
      new Set(legend.keys()),
      columns.some(({ size }) => size > 1),
    ),
    explained: [
      ...explained,
      ...explainLegend(legend, [...headingsOf(blocks), ...textsOf(blocks)]),
      ...[...taken.values()].flatMap(({ explained }) => explained),
    ],
  };
}

function takeApart(table: Table, levels: ReadonlySet<string>) {
  const plain = toGrids(table, levels).map(withoutTotals);
  const titled = plain.map(({ grid }) => withLevelTitles(grid));
  return {
    grids: titled.map(({ grid }) => grid),
    explained: [...plain, ...titled].flatMap(({ explained }) => explained),
  };
}

function tableOptions(
  { source, wanted, levels, grids, title }: Pick<Page, 'source' | 'wanted' | 'levels' | 'grids' | 'title'>,
  values: ReadonlySet<string>,
  hasLevels: boolean,
): TableOptions {
  const { blocks, repeatsLevels: isStated } = source;
  const { rows, columns, name, role } = wanted;
  const gridsOf = (table: Table) => grids.get(table)!;
  const known = { levels, sharedHeader: sharedHeader(blocks, gridsOf) };
  const repeats = isStated ?? repeatsLevels(blocks, known, gridsOf);
  const isOne =
    isStated === undefined && describesOneSkill([...grids.values()].flat(), known, nameOfSkill(source, wanted));
  return {
    ...{ ...known, rows, columns, role, title, values, hasLevels },
    repeatsLevels: repeats || isOne,
    skill: isOne ? name : undefined,
  };
}

/** What the only table of a source may be about. The caller's name counts in any case. */
function nameOfSkill({ title, blocks }: Source, { name, defaultName }: ReadingOptions): string | undefined {
  const above = headingAboveTable(blocks) ?? title ?? defaultName;
  return name ?? (above && isAboutLevels(above) ? undefined : above);
}
