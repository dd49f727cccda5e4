import { type Cell, textOfCell } from '../blocks/cell.ts';
import type { Grid } from './grid.ts';
import { findLevels } from '../levels/levels.ts';
import { foldName } from '../words/level-words.ts';

/** The parts of a header: "Fitter – Senior", "Fitter: Senior", or two lines. */
const PARTS = /^(.{2,60})(?: [–—|/-] | ?[:：] )(.{1,60})$/u;

/** Fewer headers may have parts by chance. */
const LEAST = { headers: 4, names: 2 };

interface Crossed {
  readonly at: number;
  readonly first: string;
  readonly second: string;
}

/**
 * Takes headers apart that cross roles with levels, "Fitter – Junior" to "Welder – Senior": the level becomes the header,
 * and the role stands above it.
 */
export function withCrossedHeaders(grid: Grid): Grid {
  const parts = grid.headers.flatMap((cell, at) => partsOf(cell, at) ?? []);
  const [firsts, seconds] = [namesIn(parts, 'first'), namesIn(parts, 'second')];
  const isCrossed =
    parts.length >= LEAST.headers &&
    Math.min(firsts.length, seconds.length) >= LEAST.names &&
    parts.length > (firsts.length * seconds.length) / 2 &&
    new Set(parts.map(({ first, second }) => `${foldName(first)}\0${foldName(second)}`)).size === parts.length;
  if (!isCrossed || grid.upper.some((cell) => cell !== undefined)) return grid;
  const isSwapped = findLevels(firsts).size === firsts.length && findLevels(seconds).size < seconds.length;
  const roles = new Map<string, Cell>();
  const headers = [...grid.headers];
  const upper: (Cell | undefined)[] = grid.headers.map(() => undefined);
  for (const { at, first, second } of parts) {
    const [role, level] = isSwapped ? [second, first] : [first, second];
    const cell = grid.headers[at]!;
    const above = roles.get(foldName(role)) ?? { lines: [role], place: cell.place };
    roles.set(foldName(role), above);
    headers[at] = { ...cell, lines: [level] };
    upper[at] = above;
  }
  return { ...grid, headers, upper };
}

function partsOf(cell: Cell, at: number): Crossed | undefined {
  const [first, second, ...more] = cell.lines.map((line) => line.trim()).filter(Boolean);
  if (first && second && more.length === 0) return { at, first, second };
  const [, before, behind] = PARTS.exec(textOfCell(cell)) ?? [];
  return before !== undefined && behind !== undefined ? { at, first: before.trim(), second: behind.trim() } : undefined;
}

/** The different names among the first or second parts. */
function namesIn(parts: readonly Crossed[], which: 'first' | 'second'): readonly string[] {
  return [...new Map(parts.map((part) => [foldName(part[which]), part[which]])).values()];
}
