import { type Grid, headerOf, rowsOf } from './grid.ts';
import { isOfTexts, PROSE } from './level-tables.ts';
import { countsRows, isUnique, wordsOn } from './names-column.ts';
import { headerKinds, saysLevel } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { isRoleName } from '../words/role-words.ts';
import { skillInTitle } from '../words/title-words.ts';

/**
 * The header beside the levels, in the form of `foldName`, if the only table of a page that is called like a skill has a
 * text for each level and nothing else: "How we see it" below "Mediation". None if it is another table.
 */
export function headerOfOneSkill(grids: readonly Grid[], name = ''): ReadonlySet<string> {
  const [grid, ...more] = grids;
  if (!grid || more.length > 0 || grid.headers.length !== 2 || name === '' || isRoleName(name)) return new Set();
  const rows = rowsOf(grid);
  const isSaid = saysLevel(headerOf(grid, 0)) || (skillInTitle(name) !== undefined && isUnique(rows, 0));
  const isOfLevels = isSaid && rows.length > 1 && rows.length < MOST_LEVELS && !countsRows(rows, 0);
  const header = headerOf(grid, 1);
  const isPlain = (headerKinds(header).length === 0 || isOfTexts(header)) && grid.sections.every(({ name }) => !name);
  return new Set(isOfLevels && isPlain && wordsOn(rows, 1) >= PROSE ? [foldName(header)] : []);
}

/** One skill has fewer levels. */
const MOST_LEVELS = 12;
