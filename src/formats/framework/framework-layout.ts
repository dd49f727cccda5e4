import { ascending, findLevels, isLevel } from '../reading/levels/levels.ts';
import { findScale } from '../reading/levels/scale.ts';
import { foldName } from '../reading/words/level-words.ts';
import type { AskedRow, FrameworkRows, GroupRows, NamedEntry, SkillRows } from './framework-rows.ts';
import { saysNothing } from '../reading/words/nothing-words.ts';

/**
 * How tables show a framework. `words` and `proficiencies`: a row for each skill, a column for each level (or role, if
 * there are no levels), and cells with words or with the name of a proficiency. `statements`: a row for each
 * expectation.
 */
type Cells = 'words' | 'proficiencies' | 'statements';

/** How groups are shown: each with a heading and a table, or in a column of one table. */
type Groups = 'headings' | 'column';

export interface Layout {
  readonly cells: Cells;
  readonly groups: Groups;
  readonly names: LevelNames;
  /** Whether a table says what proficiencies mean. */
  readonly hasLegend: boolean;
}

/** Where a file names its levels and roles in their order: in front matter, or nowhere but in tables. */
export type LevelNames = 'stated' | 'in-tables';

/** Chooses the form that people read most easily among those that the readers of this project read back. */
export function layoutOf(rows: FrameworkRows, levelNames: LevelNames): Layout {
  const knows = levelNames === 'stated' || isEveryLevel(rows.levels.map(({ name }) => name));
  const hasLegend = canHaveLegend(rows);
  const cells = cellsOf(rows, { knows, hasLegend });
  const { parts } = rows;
  const headings = parts.flatMap(({ group }) => (group ? [group.name, group.domain].filter(Boolean) : []));
  const levels = new Set(rows.levels.map(({ name }) => foldName(name)));
  const isClear = findLevels(headings, levels).size === 0;
  // Readers take tables of one skill each for those of a single skill.
  const isOfMany = cells !== 'statements' || parts.some(({ skills }) => skills.filter(isShown).length > 1);
  const isOrdered = levelNames === 'stated' || cells !== 'statements' || (knows && keepsOrder(rows));
  return {
    cells,
    groups: isClear && isOfMany && isOrdered ? 'headings' : 'column',
    names: levelNames,
    hasLegend: hasLegend && (cells === 'proficiencies' || rows.proficiencies.some(({ summary }) => summary)),
  };
}

/** Whether readers take all names for levels by their words. */
function isEveryLevel(names: readonly string[]): boolean {
  return findLevels(names).size === names.length;
}

/**
 * Whether levels and roles occur first in their own order, which readers take over. Levels whose words say their order
 * are sorted anyway.
 */
export function keepsOrder(
  { levels, roles, parts }: FrameworkRows,
  rows: readonly AskedRow[] = parts.flatMap(({ skills }) => skills.flatMap((skill) => skill.rows)),
): boolean {
  const isKept = (list: readonly NamedEntry[], nameOf: (row: AskedRow) => string) => {
    const found = new Set(rows.map(nameOf));
    const order = [...found];
    return list.filter(({ name }) => found.has(name)).every(({ name }, index) => name === order[index]);
  };
  const areSorted = isSorted(levels.map(({ name }) => name));
  return (areSorted || isKept(levels, ({ level }) => level)) && isKept(roles, ({ role }) => role);
}

/** Whether readers put levels into this order, however they occur. */
function isSorted(names: readonly string[]): boolean {
  const { names: sorted } = ascending([...names].reverse());
  return names.length > 1 && isEveryLevel(names) && names.every((name, index) => name === sorted[index]);
}

/** The names of the columns of a matrix. */
export function axisOf({ levels, roles }: FrameworkRows): readonly string[] {
  return (levels.length > 0 ? levels : roles).map(({ name }) => name);
}

/** The name of the column of a row. */
export function placeOf({ level, role }: AskedRow): string {
  return level || role;
}

function isShown({ rows, summary }: SkillRows): boolean {
  return rows.length > 0 || summary !== '';
}

interface Known {
  /** Whether readers know the levels. */
  readonly knows: boolean;
  readonly hasLegend: boolean;
}

function cellsOf(rows: FrameworkRows, { knows, hasLegend }: Known): Cells {
  const { levels, roles, uses, parts } = rows;
  const isMatrix = (levels.length > 1 && roles.length === 0) || (levels.length === 0 && roles.length > 1);
  if (!isMatrix || uses.required) return 'statements';
  const isOfRoles = levels.length === 0;
  const hasWords = uses.text || uses.items;
  if (hasWords && uses.proficiency) return 'statements';
  if (!hasWords) {
    const isClear = isOfRoles ? findLevels(axisOf(rows)).size === 0 : knows;
    return isClear && hasLegend && parts.every((part) => isOfValues(part, rows)) ? 'proficiencies' : 'statements';
  }
  const isRead = (part: GroupRows) => isOfWords(part) && (knows || isFullOfProse(part, levels.length));
  const isUnknown = !knows && findLevels(axisOf(rows)).size > 0;
  return !isOfRoles && !isUnknown && parts.every(isRead) ? 'words' : 'statements';
}

/** What a cell says, on one line. */
function textOf({ proficiency, text, items }: AskedRow): string {
  return [proficiency, text, ...items.map((item) => item.text)].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

function textsOf({ skills }: GroupRows): readonly string[] {
  return skills.flatMap(({ rows }) => rows.map(textOf));
}

function isOfValues(part: GroupRows, { proficiencies }: FrameworkRows): boolean {
  const known = new Set(proficiencies.map(({ name }) => foldName(name)));
  const texts = textsOf(part);
  return (texts.length === 0 || findScale(texts, known) !== undefined) && !part.skills.some(isLikeHeader);
}

function isOfWords(part: GroupRows): boolean {
  const texts = textsOf(part);
  return !texts.some(saysNothing) && findScale(texts, new Set()) === undefined && !part.skills.some(isLikeHeader);
}

/** Whether the cells of a row look like the headers of another table. */
function isLikeHeader({ rows }: SkillRows): boolean {
  return rows.filter((row) => isLevel(textOf(row))).length > 1;
}

/** Whether readers take the columns of a table for levels although they do not know their names. */
function isFullOfProse(part: GroupRows, levels: number): boolean {
  const texts = textsOf(part);
  const isProse = texts.every((text) => text.split(' ').length >= LEAST_WORDS);
  return isProse && texts.length >= (part.skills.length * levels) / 2;
}

const LEAST_WORDS = 3;

/** In UTF-16 code units. Readers compare only shorter values with a legend. */
const LONGEST_VALUE = 12;

/** Whether readers take a table of all proficiencies for a legend: most of its values are short, and in cells. */
function canHaveLegend({ proficiencies, parts }: FrameworkRows): boolean {
  const used = new Set<string>();
  for (const { skills } of parts)
    for (const { rows } of skills) for (const { proficiency } of rows) used.add(proficiency);
  const names = proficiencies.map(({ name }) => name);
  const isSimple = names.every((name) => name.length <= LONGEST_VALUE && !/[(:–—：]|\s-\s/u.test(name));
  const count = names.filter((name) => used.has(name)).length;
  return isSimple && names.length > 1 && used.has(names[0]!) && count >= names.length / 2;
}
