import type { LevelIndices } from '../../document/levels.ts';
import { visibleLevels } from './visible-levels.ts';

/**
 * `grid`: one table, roles × levels. `levels`: a table for each level. `auto`: as many columns of the grid as fit; in
 * a narrow container the table of one level, or of all levels where none is chosen.
 */
export type MatrixLayout = 'auto' | 'grid' | 'levels';

/** In `auto`; a page of A4 gives more of them too little room. */
const MOST_COLUMNS_ON_PAPER = 4;

/** All that the layout depends on. */
export interface LayoutConditions {
  readonly layout: MatrixLayout;
  /** How many levels there are. */
  readonly count: number;
  /** How many columns of levels fit. */
  readonly columns: number;
  readonly choice: LevelIndices;
  /** The indices of the levels that the reader chose to see, the latest first; empty for none. */
  readonly chosen: readonly number[];
  readonly isPrinting: boolean;
}

/** What is shown, and how. */
export interface Layout {
  /** Whether it is one table, rather than one for each level. */
  readonly isGrid: boolean;
  /** The indices of the levels that show, ascending. */
  readonly visible: readonly number[];
  /** The indices of the others. */
  readonly hidden: readonly number[];
}

/** Chooses between grid and tables, and the levels that show. */
export function chooseLayout({ layout, count, columns, choice, chosen, isPrinting }: LayoutConditions): Layout {
  const { current, target } = choice;
  const isAuto = layout === 'auto';
  const fits = isPrinting ? count <= MOST_COLUMNS_ON_PAPER : columns >= Math.min(2, count);
  const isGrid = layout === 'grid' || (isAuto && fits);
  const isWhole = !isAuto || isPrinting || (!isGrid && current < 0 && chosen.length === 0);
  const room = isWhole ? count : Math.max(1, columns);
  const isChosen = !isWhole && chosen.length > 0;
  const shown = isChosen ? new Set(chosen.slice(0, room)) : visibleLevels(count, [current, target], current, room);
  const levels = [...Array(count).keys()];
  return {
    isGrid,
    visible: levels.filter((index) => shown.has(index)),
    hidden: levels.filter((index) => !shown.has(index)),
  };
}
