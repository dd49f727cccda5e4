import { hasContent, textOfCell } from '../blocks/cell.ts';
import type { Columns, KnownNames } from './columns.ts';
import type { Recognition } from '../findings/finding.ts';
import type { Grid } from './grid.ts';
import type { Row } from './header-row.ts';
import type { LongColumns } from './long-table.ts';
import type { Axes, Context } from './matrix.ts';
import { findScale, type Scale } from '../levels/scale.ts';
import type { HeaderKind } from '../words/column-words.ts';

/** What the caller says of rows and columns if the structure does not tell. */
interface AxesOptions {
  readonly rows?: Axes['rows'] | undefined;
  readonly columns?: Axes['columns'] | undefined;
}

/** What is known about a source before its tables are read. */
export interface TableOptions extends AxesOptions, KnownNames {
  /** The values that a legend names, in the form of `foldValue`. */
  readonly values: ReadonlySet<string>;
  /** Whether other tables of the source say levels, so that one that does not is read only if its shape is certain. */
  readonly hasLevels: boolean;
  /** Whether several tables describe the same levels, each for the skill that its heading names. */
  readonly repeatsLevels: boolean;
  /** The rows of all tables with the same headers: a few rows alone may not tell what they hold. */
  readonly rowsAlike: (grid: Grid) => readonly Row[];
  /** The columns of a sheet that is one of several with the same headers, each about a level or role. */
  readonly columnsAlike?: ((grid: Grid) => LongColumns | undefined) | undefined;
  /** The role that the caller names, for tables that name none. */
  readonly role?: string | undefined;
  /** The title of the source. */
  readonly title?: string | undefined;
  /** The level or the role that the title of the page names. */
  readonly about?: { readonly level: string } | { readonly level?: undefined; readonly role: string } | undefined;
  /** The skill that the caller names for the only table, if it describes levels. */
  readonly skill?: string | undefined;
}

/** Reads a part of a table in one shape; `undefined` if it has another. */
export type Shape = (grid: Grid, options: TableOptions, context: Context) => Recognition | undefined;

/** The names of rows, by the kinds of headers that can be above them, best first. */
export const NAMES: Record<Axes['rows'], readonly HeaderKind[]> = {
  skill: ['skill'],
  role: ['role'],
  level: ['level'],
};

/** The scale of the cells of a matrix. */
export function scaleOf(grid: Grid, { matrix }: Columns, { values, rowsAlike }: TableOptions): Scale | undefined {
  const cells = rowsAlike(grid).flatMap((row) => [...matrix.keys()].map((index) => row[index]));
  return findScale(
    cells.flatMap((cell) => (cell && hasContent(cell) ? (cell.items?.length ? LISTED : cell.lines.join(' ')) : [])),
    values,
  );
}

/** Stands for a list, which is no value of a scale. */
const LISTED = 'a list of several things that are asked';

/** What the headers above the headers name, if they differ. */
export function upperOf(grid: Grid, subject: NonNullable<Axes['upper']>): Axes['upper'] {
  const names = new Set(grid.upper.flatMap((cell) => (cell && textOfCell(cell) ? textOfCell(cell) : [])));
  return names.size > 1 ? subject : undefined;
}
