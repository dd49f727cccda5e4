import type { Block } from '../blocks/block.ts';
import { quote } from '../../quotation.ts';
import { type Cell, type Table, textOfCell } from '../blocks/cell.ts';
import { type KnownNames, levelColumns, shareOfLevels } from './columns.ts';
import { ColumnSentences } from './explaining.ts';
import type { Finding } from '../findings/finding.ts';
import { type Grid, headerOf, rowsOf } from './grid.ts';
import { hasCell, type Row, textsInColumn } from './header-row.ts';
import { belowSkill, splitItems, wordsOf } from './matrix.ts';
import { countsRows, wordsOn } from './names-column.ts';
import { findScale } from '../levels/scale.ts';
import type { Shape } from './table-options.ts';
import { headerKinds, means, saysLevel } from '../words/column-words.ts';
import { isAboutLevels, saysLevels } from '../words/heading-words.ts';
import { foldName } from '../words/level-words.ts';
import { bareName } from '../findings/same-levels.ts';
import { isRoleName } from '../words/role-words.ts';
import { saysNothing } from '../words/nothing-words.ts';

/** The columns of a table with a row for each level and texts about it. */
interface LevelTable {
  readonly names: number;
  readonly text: number;
}

/**
 * A row for each level: what a skill asks, if each of several tables is below the name of a skill; else texts about
 * levels, which other tables use.
 */
export const levelTable: Shape = (grid, options, context) => {
  const columns = columnsOf(grid, options, context.skill ?? context.group);
  if (!columns) return undefined;
  const { skill = '', group } = options.skill === undefined ? belowSkill(context) : { skill: options.skill };
  const isAsked = options.repeatsLevels && !isAboutLevels(skill);
  const findings = rowsOf(grid).flatMap((row): Finding[] => {
    const [cell, text, name] = [row[columns.names], row[columns.text], textOfCell(row[columns.names])];
    if (!cell || !name) return [];
    const [{ place }, more] = [cell, otherTexts(grid, columns, row)];
    if (!isAsked) {
      const label = isOfTexts(headerOf(grid, columns.text)) || more.length === 0 ? '' : headerOf(grid, columns.text);
      const first = [label, text ? wordsOf(text) : ''].filter(Boolean).join(': ');
      const texts = [first, ...more].filter(Boolean);
      return [{ kind: 'described', of: 'level', name, text: texts.join('\n\n'), place }];
    }
    if (more.length === 0 && saysNothing(textOfCell(text))) return [];
    const { lines = [], items = [], links } = text ?? {};
    const listed = items.length > 0 && { items };
    return [{ kind: 'asked', skill, group, level: name, ...splitItems([...lines, ...more]), ...listed, links, place }];
  });
  if (!isAsked) return { shape: 'texts about levels', findings, explained: [] };
  const sentences = new ColumnSentences(grid);
  sentences.say([columns.names], 'levels');
  sentences.say([columns.text], 'what is asked');
  for (const label of labelsOf(grid, skill))
    sentences.list.push(`${quote(textOfCell(label))}: before the name of the skill.`);
  const definition = definitionOf(grid);
  if (definition) {
    const { label, cell } = definition;
    const text = wordsOf(cell);
    findings.push({ kind: 'described', of: 'skill', name: skill, group, text, links: cell.links, place: cell.place });
    sentences.list.push(`${quote(textOfCell(label))}: what the skill is.`);
  }
  return { shape: 'a table of levels for each skill', findings, explained: sentences.list };
};

/**
 * Whether several tables below different headings describe the same levels: each heading then names what its table is
 * about. Beside a table with columns of levels, these must be the same, and two tables may describe them.
 *
 * @param gridsOf - the parts of a table
 */
export function repeatsLevels(
  blocks: readonly Block[],
  known: KnownNames,
  gridsOf: (table: Table) => readonly Grid[],
): boolean {
  const headings = new Map<string, Set<string>>();
  let heading = '';
  const across = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'heading') heading = foldName(textOfCell(block.content));
    for (const grid of block.kind === 'table' ? gridsOf(block.table) : []) {
      const columnsOfLevels = [...levelColumns(grid, known).values()];
      if (columnsOfLevels.length > 1) for (const name of columnsOfLevels) across.add(bareName(name));
      const columns = columnsOf(grid, known);
      if (!columns) continue;
      // Descriptions may be those of the levels themselves, unless they differ. What is asked is about a skill.
      const isDescribed = means(headerOf(grid, columns.text), 'summary');
      const names = rowsOf(grid).map((row) => bareName(textOfCell(row[columns.names])));
      const levels = isDescribed ? names.join('\0') : '';
      headings.set(levels, (headings.get(levels) ?? new Set()).add(heading));
    }
  }
  const isOfColumns = (levels: string) => levels.split('\0').every((name) => across.has(name));
  const all = [...headings];
  if (across.size > 0) return all.some(([levels, { size }]) => size > 2 && isOfColumns(levels));
  return all.some(([, { size }]) => size > 1);
}

/**
 * The headers beside the levels, in the form of `foldName`, if all tables with a column of levels have the same: they say
 * what stands there, and the headings name the skills. Below names of roles, they may be skills; so may several, unless
 * one says that it is not.
 */
export function sharedHeaders(
  blocks: readonly Block[],
  levels: ReadonlySet<string>,
  gridsOf: (table: Table) => readonly Grid[],
): ReadonlySet<string> {
  const found: OpenTable[] = [];
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') heading = textOfCell(block.content);
    for (const grid of block.kind === 'table' ? gridsOf(block.table) : []) {
      const [first = '', ...others] = grid.headers.map(textOfCell);
      const isOpen = others.length === 1 || others.some((header) => isOfTexts(header) || means(header, 'skill'));
      const isNumber = headerKinds(first)[0] === 'id' || countsRows(rowsOf(grid), 0);
      if (others.length > 0 && isOpen && !isNumber)
        found.push({ heading, first, others, levels: shareOfLevels(rowsOf(grid), 0, { levels }) });
    }
  }
  const tables = found.filter(({ first, levels }) => saysLevel(first) || levels >= MOST);
  const ofRoles = tables.filter(({ heading }) => isRoleName(heading));
  if (ofRoles.length > tables.length / 2) return new Set();
  const headers = tables.map(({ others }) => others.map(foldName).join('\0'));
  const shared = mostCommon(headers, 0.6);
  return new Set(shared?.split('\0'));
}

/** A table whose first column may have levels, and what stands beside it what is asked. */
interface OpenTable {
  readonly heading: string;
  readonly first: string;
  readonly others: readonly string[];
  /** The share of its rows that are levels. */
  readonly levels: number;
}

/** The share of levels among rows; others may be remarks, or levels whose names say less. */
const MOST = 0.6;

/** The most common of several texts, if it occurs several times, and as so large a share of them. */
function mostCommon(texts: readonly string[], share = 0): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return count > 1 && count >= texts.length * share ? best : undefined;
}

/** The words before the name of a skill, in the rows above a table. */
function labelsOf({ around }: Grid, skill: string): readonly Cell[] {
  const isName = (cell: Cell | undefined) => foldName(textOfCell(cell)) === foldName(skill);
  return around.filter((cell, index) => means(textOfCell(cell), 'skill') && isName(around[index + 1]));
}

/** The definition of a skill in the rows above a table, after a word such as "Definition". */
function definitionOf({ around }: Grid): { readonly label: Cell; readonly cell: Cell } | undefined {
  const at = around.findIndex((cell) => means(textOfCell(cell), 'summary'));
  const [label, cell] = [around[at], around[at + 1]];
  return label && cell ? { label, cell } : undefined;
}

/**
 * Whether the only table of a source describes levels, and the caller, a heading or the source names the skill that it is
 * about.
 */
export function describesOneSkill(grids: readonly Grid[], known: KnownNames, name: string | undefined): boolean {
  return grids.length === 1 && name !== undefined && columnsOf(grids[0]!, known) !== undefined;
}

function columnsOf(grid: Grid, known: KnownNames, heading = ''): LevelTable | undefined {
  const rows = rowsOf(grid);
  const hasNoHeaders = grid.headers.length === 2 && grid.headers.every((header) => textOfCell(header) === '');
  if (hasNoHeaders) return rows.length > 1 && shareOfLevels(rows, 0, known) === 1 ? { names: 0, text: 1 } : undefined;
  const isFilled = (index: number) => hasCell(rows, index);
  const isId = (index: number) => headerKinds(headerOf(grid, index))[0] === 'id';
  if (countsRows(rows, 0) && !saysLevel(headerOf(grid, 0))) return undefined;
  const filled = [...grid.headers.keys()].filter(isFilled);
  // Beside a column of levels, numbers name nothing.
  const names = filled.find((index) => !isId(index) || !means(headerOf(grid, index + 1), 'level')) ?? -1;
  const { sharedHeaders = new Set() } = known;
  // The only text beside the levels may have another header in one of many tables, or below a heading about levels.
  const isOnly = grid.headers.length === 2 && (sharedHeaders.size === 1 || isAboutLevels(heading));
  const areFacts = saysLevels(heading) && hasFacts(rows, filled, names);
  const isShared = (header: string) => header !== '' && (isOnly || areFacts || sharedHeaders.has(foldName(header)));
  const text = grid.headers.findIndex((_, index) => {
    const header = headerOf(grid, index);
    return index !== names && (isOfTexts(header) || isShared(header));
  });
  const isAll = grid.headers.every((cell, index) => {
    const header = textOfCell(cell);
    return index === names || !header || isAboutNames(header) || isShared(header);
  });
  // Several tables have the same headers: what the first is called, all of them have.
  const isSaid = isShared(headerOf(grid, text));
  // Below a header that says so, most are enough.
  const least = means(headerOf(grid, names), 'level') ? 0.5 : 0.8;
  const isOfLevels = names >= 0 && rows.length > 1 && (isSaid || shareOfLevels(rows, names, known) >= least);
  return isOfLevels && text >= 0 && isAll ? { names, text } : undefined;
}

/** Whether all that stands beside names are a few words that are no values: "6–12 months", "Head of support". */
function hasFacts(rows: readonly Row[], columns: readonly number[], names: number): boolean {
  const beside = columns.filter((index) => index !== names);
  const texts = beside.flatMap((index) => textsInColumn(rows, index));
  return beside.every((index) => wordsOn(rows, index) < PROSE) && findScale(texts, new Set()) === undefined;
}

/** In words, on the average. */
export const PROSE = 4;

/** Whether a header stands above texts about what the first column names. */
export function isOfTexts(header: string): boolean {
  return (['summary', 'text', 'items'] as const).some((kind) => means(header, kind));
}

/** What the columns beside the text say, each after its header. */
function otherTexts({ headers }: Grid, { names, text }: LevelTable, row: Row): string[] {
  return headers.flatMap((header, index) => {
    const isShown = index !== names && index !== text && headerKinds(textOfCell(header))[0] !== 'id';
    const words = isShown && row[index] ? wordsOf(row[index]) : '';
    return words ? [`${textOfCell(header)}: ${words}`] : [];
  });
}

/** Whether a header says that its column is about the names in the first one, and not what is asked of a skill. */
function isAboutNames(header: string): boolean {
  const kinds = headerKinds(header);
  return (
    kinds.some((kind) => ['summary', 'text', 'id', 'note', 'level', 'links', 'items'].includes(kind)) ||
    /^(?:focus|scope)$/i.test(header)
  );
}
