import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import type { Row } from './header-row.ts';
import { findLevels } from '../levels/levels.ts';
import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** In UTF-16 code units. A longer text is what is asked. */
const LONGEST_HEADER = 60;

/**
 * The headers in two rows: levels alone in the first, and in the second what the other columns are, and perhaps the names
 * of the levels: "Grade 5" above "Clerk", beside "Skill". `undefined` if the second row is none of headers.
 */
export function joinedHeaders(row: Row, next: Row | undefined): Row | undefined {
  if (!next) return undefined;
  const levels = [...row.keys()].filter((index) => hasContent(row[index]!));
  const others = [...next.keys()].filter((index) => !levels.includes(index) && hasContent(next[index]!));
  const named = levels.flatMap((index) => (next[index] && hasContent(next[index]) ? textOfCell(next[index]) : []));
  const isOfLevels =
    levels.length > 1 && findLevels(levels.map((index) => textOfCell(row[index]))).size === levels.length;
  const isOfHeaders = others.length > 0 && others.every((index) => isHeader(textOfCell(next[index])));
  const isOther = named.some((name) => name.length > LONGEST_HEADER || !/\p{L}/u.test(name));
  if (!isOfLevels || !isOfHeaders || isOther || ![0, levels.length].includes(named.length)) return undefined;
  const areNames = new Set(named.map(foldName)).size === levels.length && !named.some(isHeader);
  return next.map((cell, index) => {
    if (!levels.includes(index)) return cell;
    return areNames ? joined(row[index]!, cell) : row[index]!;
  });
}

const isHeader = (text: string): boolean => headerKinds(text).length > 0;

function joined(level: Cell, name: Cell): Cell {
  return { ...name, lines: [`${textOfCell(level)} – ${textOfCell(name)}`] };
}
