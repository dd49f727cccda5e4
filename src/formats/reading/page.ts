import type { ReadingOptions } from '../report.ts';
import type { Block } from './blocks/block.ts';
import { withAspects } from './tables/aspects.ts';
import {
  headingAboveTable,
  headingsOf,
  labelledValues,
  remarksIn,
  tablesOf,
  textsOf,
  valuesOf,
} from './outline/block-queries.ts';
import { withCrossedHeaders } from './tables/crossed-headers.ts';
import { type Table, textOfCell } from './blocks/cell.ts';
import { levelColumns } from './tables/columns.ts';
import type { Part } from './describing.ts';
import { type Grid, rowsOf, toGrids } from './tables/grid.ts';
import { withoutHeadingLabels } from './headings/heading-labels.ts';
import { skillInTitle, skillOfPage } from './words/title-words.ts';
import { isOfLadder } from './headings/ladder.ts';
import { type LadderPlan, planLadder } from './headings/ladder-plan.ts';
import { areCodes } from './levels/legend-rows.ts';
import { explainedNames, type ExplainedNames } from './tables/explained-names.ts';
import { listedLevels } from './tables/listed-levels.ts';
import { explainLegend, findLegend, type Legend } from './levels/legend.ts';
import { growingLevels } from './tables/growing-levels.ts';
import { numberedRows } from './tables/numbered-rows.ts';
import { groupHeaders } from './tables/group-headers.ts';
import { describesOneSkill, repeatsLevels, sharedHeaders } from './tables/level-tables.ts';
import { findRowsAlike } from './tables/rows-alike.ts';
import { headerOfOneSkill } from './tables/table-of-one-skill.ts';
import { withLevelTitles } from './tables/level-titles.ts';
import { findLevels, statedLevels } from './levels/levels.ts';
import { sheetsAlike } from './tables/sheets-alike.ts';
import { type Section, sectionsBelow, toOutline } from './outline/outline.ts';
import { levelOfPage, pageOfLevel, type PageNames, subjectOfPage } from './page-of-level.ts';
import { recurringLabels } from './headings/recurring-labels.ts';
import { scaleOfHeadings } from './headings/scale-headings.ts';
import { foldValue } from './levels/scale.ts';
import type { Source } from './source.ts';
import type { TableOptions } from './tables/table-options.ts';
import { withoutTotals } from './tables/totals.ts';
import { means } from './words/column-words.ts';
import { isAboutLevels, saysByLevel } from './words/heading-words.ts';
import { foldName } from './words/level-words.ts';

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
  /** The names that recur as labels of lists, or in other ways, below several headings. */
  readonly recurring: readonly string[];
  /** What is known about the tables. */
  readonly options: TableOptions;
  /** What tables say that only list and explain names of others. */
  readonly lists: ExplainedNames['tables'];
  /** How legends and titles of levels were understood, in sentences. */
  readonly explained: readonly string[];
}

export function pageOf(given: Source, wanted: ReadingOptions): Page {
  const first = pageWith(given, wanted);
  const told = withTold(given, first);
  const page = told ? pageWith(told.source, wanted, told) : first;
  const isOpen =
    !page.options.hasLevels && !page.hasLadder && page.levels.size === 0 && !wanted.rows && !wanted.columns;
  if (!isOpen) return page;
  const listed = listedLevels(page.source.blocks, (table) => page.grids.get(table)!);
  if (listed) return pageWith({ ...page.source, levels: listed }, wanted, told);
  const { otherSubject } = page.source;
  const grids = [...page.grids.values()].flat().filter((grid) => !otherSubject?.(grid));
  const numbered = numberedRows(grids);
  if (numbered) return pageWith({ ...page.source, levels: numbered }, wanted, told);
  const levels = growingLevels(grids, page.options);
  if (!levels) return page;
  const grown = pageWith({ ...page.source, levels }, wanted, told);
  return { ...grown, explained: [...grown.explained, GROWING] };
}

const GROWING =
  'No row asks less from left to right: the columns are taken for levels, lowest first. If they are roles, use --columns roles.';

/** What lists of names and sheets with the same headers say of all of a source. */
interface Told extends ExplainedNames {
  readonly source: Source;
  readonly columnsAlike?: TableOptions['columnsAlike'];
}

function withTold(given: Source, { source, grids, options, hasLadder, levels, wanted }: Page): Told | undefined {
  const gridsOf = (table: Table) => grids.get(table)!;
  const mayBeSheets = !hasLadder && levels.size === 0 && !wanted.rows && !wanted.columns;
  const sheets = mayBeSheets ? sheetsAlike(source.blocks, gridsOf, options) : undefined;
  const names = explainedNames([...grids.keys()], gridsOf, options, sheets);
  if (!sheets && !names) return undefined;
  const stated = sheets?.kind === 'level' ? sheets.names : undefined;
  const blocks = sheets?.blocks ?? given.blocks;
  return {
    ...(names ?? NO_NAMES),
    source: { ...given, blocks, levels: given.levels ?? names?.levels ?? stated },
    columnsAlike: sheets?.columnsAlike,
  };
}

const NO_NAMES: ExplainedNames = { tables: new Map(), values: [] };

function pageWith(stated: Source, wanted: ReadingOptions, explaining: Partial<Told> & ExplainedNames = NO_NAMES): Page {
  const { blocks, explained } = withoutHeadingLabels(stated.blocks);
  const source = { ...stated, blocks, title: statedTitle(stated, blocks) };
  const recurring = recurringLabels(blocks) ?? [];
  const levels = withRecurring(statedLevels(wanted.levels, source.levels), recurring);
  const names = { title: source.title, ...wanted };
  const tables = partsOfTables(blocks, levels, explaining);
  const columns = [...new Set(tables.levels.flatMap((own) => [...own.values()]))];
  const several = tables.levels.flatMap((own) => (own.size > 1 ? [...own.values()] : []));
  const { legend, read } = legendOf(source, several, explaining);
  const outline = pageOfLevel(toOutline(read, levels, columns), names);
  const plan = planLadder(outline, ({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  const title = levelOfPage(outline) ?? source.title ?? plan.title?.title ?? wanted.name ?? wanted.defaultName;
  const paths: (readonly Section[])[] = [[], ...sectionsBelow(outline)];
  const parts = paths.map((path) => ({ section: path.at(-1) ?? outline, path }));
  const known = { source, wanted, levels, grids: tables.grids, title: title ?? UNTITLED };
  const hasLevels = tables.levels.some(({ size }) => size > 1);
  return {
    ...{ ...known, names, outline, plan, parts, legend, columns, recurring, lists: explaining.tables },
    hasLadder: parts.some(isOfLadder),
    options: {
      ...tableOptions(known, new Set([...legend.keys(), ...(source.values ?? []).map(foldValue)]), hasLevels),
      columnsAlike: explaining.columnsAlike,
      about: subjectOfPage(outline, names),
    },
    explained: [
      ...explained,
      ...explainLegend(legend, [...headingsOf(blocks), ...textsOf(blocks), ...remarksIn(blocks)]),
      ...tables.explained,
    ],
  };
}

/** The name of a framework of which nothing tells one. */
export const UNTITLED = 'Framework';

/** The stated title; none if it is one of several levels, or the heading of a skill or group without its label. */
function statedTitle({ title, blocks }: Source, plain: readonly Block[]): string | undefined {
  const isTitle = (block: Block) => block.kind === 'heading' && textOfCell(block.content) === title;
  const levels = plain.filter((block) => block.kind === 'heading' && block.names === 'level');
  if (levels.length > 1 && levels.some(isTitle)) return undefined;
  return blocks.some(isTitle) && !plain.some(isTitle) ? undefined : title;
}

/** Takes all tables apart, and finds their columns of levels. */
function partsOfTables(blocks: readonly Block[], known: ReadonlySet<string>, { tables }: ExplainedNames) {
  const gridsOf = (table: Table) => (tables.has(table) ? [] : toGrids(table, known));
  const plain = tablesOf(blocks).map(
    (table) => [table, gridsOf(table).map(withCrossedHeaders).map(withAspects).map(withoutTotals)] as const,
  );
  const titled = plain.map(([table, parts]) => [table, parts.map(({ grid }) => withLevelTitles(grid))] as const);
  const grids = new Map(titled.map(([table, parts]) => [table, parts.map(({ grid }) => grid)]));
  return {
    grids,
    levels: [...grids.values()].flat().map((grid) => (isOfCodes(grid) ? NONE : levelColumns(grid, { levels: known }))),
    explained: plain.flatMap(([, parts], index) =>
      [...parts, ...titled[index]![1]].flatMap(({ explained }) => explained),
    ),
  };
}

const NONE: ReadonlyMap<number, string> = new Map();

/** Whether a table without headers has a code and its meaning in each row: "K1", "Basics". */
const isOfCodes = (grid: Grid): boolean =>
  grid.headers.length === 2 && areCodes([grid.headers, ...rowsOf(grid)].map(([first]) => textOfCell(first)));

/** The legend, and the blocks without those that are part of it. What is said of levels above columns is none. */
function legendOf(source: Source, columns: readonly string[], explaining: ExplainedNames) {
  const { blocks } = source;
  const isOpen = (block: Block) => block.kind !== 'table' || !explaining.tables.has(block.table);
  const tables = tablesOf(blocks.filter(isOpen));
  const values = new Set([...valuesOf(tables), ...labelledValues(blocks), ...(source.values ?? []).map(foldValue)]);
  const names = new Set(columns.map(foldValue));
  const isUsed = (value: string) => values.has(value) && !names.has(value);
  const scale = scaleOfHeadings(blocks, tables, isUsed);
  const read = blocks.filter((block) => !scale.blocks.has(block));
  const listed = explaining.values.map((entry) => [foldValue(entry.value), entry] as const);
  const found = findLegend(
    [...textsOf(read.filter(isOpen)), ...remarksIn(read)],
    tables,
    isUsed,
    scale.entries,
    columns,
  );
  return { legend: new Map([...listed, ...found]), read };
}

function tableOptions(
  { source, wanted, levels, grids, title }: Pick<Page, 'source' | 'wanted' | 'levels' | 'grids' | 'title'>,
  values: ReadonlySet<string>,
  hasLevels: boolean,
): TableOptions {
  const { blocks, repeatsLevels: isStated } = source;
  const { rows, columns, name, role } = wanted;
  const gridsOf = (table: Table) => grids.get(table)!;
  const skill = nameOfSkill(source, wanted);
  const all = [...grids.values()].flat();
  const own = headerOfOneSkill(all, skill);
  const shared = { levels, sharedHeaders: own.size > 0 ? own : sharedHeaders(blocks, levels, gridsOf) };
  const known = { ...shared, groupHeaders: groupHeaders(blocks, shared, gridsOf) };
  const repeats = isStated ?? repeatsLevels(blocks, known, gridsOf);
  const isOne = isStated === undefined && describesOneSkill(all, known, skill);
  return {
    ...{ ...known, rows, columns, role, title, values, hasLevels },
    rowsAlike: findRowsAlike(all),
    repeatsLevels: repeats || isOne,
    skill: isOne ? (name ?? titleAbove(source)) : undefined,
  };
}

/** Adds the names that recur below several headings, if one of them is a level: "Beginner" beside names of their own. */
function withRecurring(levels: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return levels.size === 0 && findLevels(names).size > 0 ? new Set(names.map(foldName)) : levels;
}

/** The title of a page whose heading above the table only says that levels follow. */
function titleAbove({ title, blocks }: Source): string | undefined {
  const heading = headingAboveTable(blocks);
  if (title === undefined || heading === undefined || heading === title) return undefined;
  const isOfTitle = namesNothing(heading) || skillInTitle(title) !== undefined;
  return isOfTitle ? (skillOfPage(title) ?? title) : undefined;
}

/** Whether a heading only says that levels, or what is asked, follow: "By level", "What we expect". */
const namesNothing = (heading: string): boolean => saysByLevel(heading) || means(heading, 'text');

/** What the only table of a source may be about. The caller's name counts in any case. */
function nameOfSkill({ title, blocks }: Source, { name, defaultName }: ReadingOptions): string | undefined {
  const [heading, page] = [headingAboveTable(blocks), title ?? defaultName];
  if (name === undefined && page !== undefined && skillInTitle(page) !== undefined) return page;
  const above = heading === undefined || namesNothing(heading) ? page : heading;
  return name ?? (above && isAboutLevels(above) ? undefined : above);
}
