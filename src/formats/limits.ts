/** A limit of the readers and writers. If a file exceeds it, a note says so. */
export interface Limit {
  readonly most: number;
  /** What is counted, as it follows the number in the note. */
  readonly unit: string;
  /** What the user can do, as a sentence. */
  readonly remedy: string;
}

/** All limits of the readers and writers. They stop hostile input; files made by hand stay far below. */
export const LIMITS = {
  /** Also the most that HTML allows for `colspan`. */
  columns: { most: 1000, unit: 'columns in a table', remedy: 'Split the table.' },
  /** The most that HTML allows for `rowspan`. */
  rowSpan: { most: 65_534, unit: 'rows that a cell spans', remedy: 'Repeat the cell below.' },
  /** A few bytes of HTML can span a million places, and each takes memory. */
  cells: {
    most: 1_000_000,
    unit: 'cells in the tables of a page, counting each place that a cell spans',
    remedy: 'Split the page, or reduce colspan and rowspan.',
  },
  /** A cell that spans several places repeats its text in each. */
  repeated: {
    most: 10_000_000,
    unit: 'characters that spanning cells repeat',
    remedy: 'Reduce colspan and rowspan of cells with long texts.',
  },
  /** The limit of Chromium and WebKit. The parser searches all open elements at every tag. */
  elementDepth: { most: 512, unit: 'elements nested in each other', remedy: 'Remove some of the outer elements.' },
  /**
   * If a page closes formatting elements in the wrong order, the parser reopens them (HTML, "reconstruct the active
   * formatting elements"), possibly all of them in every paragraph.
   */
  reopened: {
    most: 100_000,
    unit: 'elements without a tag, which the parser adds for wrongly nested tags',
    remedy: 'Close inner elements before outer ones.',
  },
  /** YAML aliases of aliases can expand to any amount of data. */
  aliases: { most: 100, unit: 'uses of YAML aliases', remedy: 'Replace the aliases with their values.' },
  /** Few aliases of a long value can expand to much data too. */
  values: { most: 1_000_000, unit: 'values, counting each alias of a value', remedy: 'Shorten the front matter.' },
  /** The size of indented text grows with the square of the depth. An alias inside its own value has infinite depth. */
  valueDepth: {
    most: 100,
    unit: 'values nested in each other',
    remedy: 'Remove unknown properties, or nest them less.',
  },
  /** A ZIP archive can hold a million times its size. */
  unzipped: {
    most: 200_000_000,
    unit: 'bytes in the workbook when it is unzipped',
    remedy: 'Delete sheets that are not needed, or export the sheet as CSV.',
  },
  workbookCells: {
    most: 1_000_000,
    unit: 'cells in the workbook, counting each place of a merged cell',
    remedy: 'Delete sheets, rows and columns that are not needed.',
  },
  /** Cells share their texts in a workbook, so a small one can show much text. */
  workbookText: {
    most: 50_000_000,
    unit: 'characters in the cells of the workbook, counting each place of a merged cell',
    remedy: 'Delete sheets that are not needed.',
  },
  /** Errors and warnings count separately. */
  notes: { most: 1000, unit: 'errors or warnings in a list', remedy: 'Fix the listed ones first.' },
} as const satisfies Record<string, Limit>;

/**
 * Limits of the search for headers and typos, and of messages. They never drop content.
 *
 * `rowsAbove`: the maximum number of rows above the headers, such as a title. `name`: the maximum length of a name that
 * is checked for typos, in UTF-16 code units. `names`: how many names of a list are checked. `quotation`: how much text
 * a note quotes, in UTF-16 code units. `listed`: how many names a note lists.
 */
export const LOOKED_AT = { rowsAbove: 10, name: 100, names: 200, quotation: 100, listed: 12 } as const;
