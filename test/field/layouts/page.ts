/** What a file of any format is composed of. A workbook has several pages, and other formats put them below each other. */

/** A cell over several columns or rows. The cells that it covers are `null`. */
export interface MergedCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export type Cell = string | MergedCell | null;
export type Row = readonly Cell[];

export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
}
export interface Paragraph {
  readonly kind: 'paragraph' | 'bold paragraph';
  readonly text: string;
}
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  /** How many of the rows are headers. */
  readonly headers: number;
}

/** An entry of a list, which may begin with a bold text. */
export interface Entry {
  readonly lead?: string;
  readonly text: string;
}
export interface List {
  readonly kind: 'list';
  readonly entries: readonly Entry[];
}

export interface Rule {
  readonly kind: 'rule';
}

export type Block = Heading | Paragraph | Table | List | Rule;

export interface Page {
  readonly name: string;
  readonly blocks: readonly Block[];
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}

export function heading(depth: number, text: string): Heading {
  return { kind: 'heading', depth, text: text.replace(/\n/g, ' ') };
}

/** A cell over so many columns, with the cells that it covers. */
export function across(text: string, columns: number): Row {
  return [columns > 1 ? { text, columns } : text, ...Array<null>(columns - 1).fill(null)];
}
