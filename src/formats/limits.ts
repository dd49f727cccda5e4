/** How much of something is read or written; where a file has more, a note says so. */
export interface Limit {
  readonly most: number;
  /** What is counted, after the number. */
  readonly unit: string;
  /** What to do where a file has more. */
  readonly remedy: string;
}

/** All limits of the readers and writers. A file that people made by hand reaches none of them. */
export const LIMITS = {
  /** A table with more is no matrix. HTML too lets a cell span no more. */
  columns: { most: 1000, unit: 'columns in a table', remedy: 'Split the table.' },
  /** HTML lets a cell span no more. */
  rowSpan: { most: 65_534, unit: 'rows that a cell spans', remedy: 'Write the cell again below.' },
  /** A few bytes of HTML can span a million cells; each takes memory. */
  cells: {
    most: 1_000_000,
    unit: 'cells in the tables of a page, each counted as often as it spans',
    remedy: 'Split the page, or let cells span less.',
  },
  /** A cell that spans many others repeats its text in each. */
  repeated: {
    most: 10_000_000,
    unit: 'characters that spanning cells repeat',
    remedy: 'Let cells with long texts span less.',
  },
  /** As browsers have it; the parser looks through all open elements at every tag. */
  elementDepth: { most: 512, unit: 'elements inside each other', remedy: 'Take the content out of some of them.' },
  /** The parser opens formatting again that a page closed in the wrong order; in every paragraph that may be all of it. */
  reopened: {
    most: 100_000,
    unit: 'elements that the page has no tags for',
    remedy: 'Close its elements in the order in which they were opened.',
  },
  /** Front matter with aliases of aliases can stand for any amount of data. */
  aliases: { most: 100, unit: 'uses of YAML aliases', remedy: 'Write the values out.' },
  /** As `aliases`: a long value that is used often. */
  values: { most: 1_000_000, unit: 'values, aliases written out', remedy: 'Write less into the front matter.' },
  /** Indentation makes text that grows with the square of the depth; an alias inside its own value has no end. */
  valueDepth: {
    most: 100,
    unit: 'values inside each other',
    remedy: 'Take unknown properties out, or make them flat.',
  },
  /** What people can mend in a round. Errors and warnings count apart. */
  notes: { most: 1000, unit: 'errors, or warnings, in a list', remedy: 'Mend those that are listed first.' },
} as const satisfies Record<string, Limit>;

/**
 * Limits of what is looked at to help who keeps a table. Nothing of the file is left out beyond them.
 *
 * `rowsAbove`: rows that may stand above the headers, such as a title. `name`: the length of the longest name, `names`:
 * how many of a list, that are compared with others to find misspelt ones. `quotation`: how much of a text a note
 * quotes. `listed`: how many names a note lists.
 */
export const LOOKED_AT = { rowsAbove: 10, name: 100, names: 200, quotation: 100, listed: 12 } as const;
