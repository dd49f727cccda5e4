/** A line of a text, and the number, from 1, of the line of the file that it comes from. */
export interface MarkupLine {
  readonly text: string;
  readonly number: number;
}

/** A row of a table, and the number of its first line. */
export interface MarkupRow {
  readonly cells: readonly string[];
  readonly number: number;
}

/** Writes rows as a table of GFM, the first as its header. */
export function tableLines(rows: readonly MarkupRow[]): readonly MarkupLine[] {
  const [header, ...others] = rows;
  if (!header) return [];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const rule = `|${' --- |'.repeat(width)}`;
  const { number } = header;
  return [
    { text: '', number },
    rowLine(header),
    { text: rule, number },
    ...others.map(rowLine),
    { text: '', number: rows.at(-1)!.number + 1 },
  ];
}

function rowLine({ cells, number }: MarkupRow): MarkupLine {
  const texts = cells.map((cell) => cell.trim().replace(/\\?\|/g, '\\|'));
  return { text: `| ${texts.join(' | ')} |`, number };
}

const BAR = '\u{F0001}';

/** Hides the bars in links between pages, `[[page|name]]`, before a row is divided at its bars. */
export const hideBars = (row: string): string => row.replace(/\[\[[^[\]\n]*\]\]/g, (link) => link.replaceAll('|', BAR));

/** Shows the bars again that `hideBars` hid. */
export const showBars = (cell: string): string => cell.replaceAll(BAR, '|');

/** Writes a heading, whose depth is from 1 to 6. */
export const headingLine = (depth: number, text: string): string => `${'#'.repeat(depth)} ${text}`;

/** Writes an entry of a list whose depth is told by how many signs stand before it. */
export function entryLine(depth: number, isNumbered: boolean, text: string): string {
  return `${'    '.repeat(depth - 1)}${isNumbered ? '1.' : '-'} ${text}`;
}

/** Repeats the text of cells that go over several columns or rows in each of these. */
export class SpannedCells {
  readonly #below = new Map<number, { text: string; rows: number }>();
  #cells: string[] = [];
  /** How many cells were repeated. */
  #repeated = 0;

  add(text: string, columns = 1, rows = 1): void {
    for (let count = 0; count < Math.min(columns, WIDEST) && (count === 0 || this.#repeated++ < MOST); count++) {
      this.#fill();
      if (rows > 1) this.#below.set(this.#cells.length, { text, rows: rows - 1 });
      this.#cells.push(text);
    }
  }

  /** Ends a row, and returns its cells. */
  end(): readonly string[] {
    this.#fill();
    const cells = this.#cells;
    this.#cells = [];
    return cells;
  }

  /** How many cells the row has so far, with those of rows above that go on below the last. */
  get width(): number {
    let width = this.#cells.length;
    while (this.#repeated < MOST && this.#below.has(width)) width++;
    return width;
  }

  /** Whether the row has no cell of its own yet. */
  get isEmpty(): boolean {
    return this.#cells.length === 0;
  }

  #fill(): void {
    for (;;) {
      const column = this.#cells.length;
      const above = this.#below.get(column);
      if (!above || this.#repeated++ > MOST) return;
      if (above.rows === 1) this.#below.delete(column);
      else this.#below.set(column, { ...above, rows: above.rows - 1 });
      this.#cells.push(above.text);
    }
  }
}

/** More columns are a mistake, or an attack. */
const WIDEST = 100;

/** More repeated cells in a table are a mistake, or an attack. */
const MOST = 20_000;
