import type { Cell, Table } from './cell.ts';

/**
 * What a source consists of, whatever its format: headings, paragraphs, lists and tables, in the order of the file. A
 * source of another kind, such as a workbook or YAML, is told in the same blocks: a sheet is a heading and a table, a
 * list of objects a heading for each.
 */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | OtherBlock;

/** A part of a source text, in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface InSource {
  /** Where it stands, in sources of HTML and Markdown that have a text. */
  readonly range?: Range | undefined;
}

export interface HeadingBlock extends InSource {
  readonly kind: 'heading';
  /** 1 for the outermost. Depths may be left out. */
  readonly depth: number;
  readonly content: Cell;
  /** What the source itself says that it names, for example by the key of its list. */
  readonly names?: Exclude<Subject, 'framework'> | undefined;
  /** It is the title of a box, a tab or an entry, and no heading of the page. */
  readonly isLabel?: true | undefined;
}

/** What a heading, a row or a column can name. */
export type Subject = 'framework' | 'group' | 'skill' | 'role' | 'level' | 'proficiency';

interface ParagraphBlock extends InSource {
  readonly kind: 'paragraph';
  readonly content: Cell;
}

export interface ListBlock extends InSource {
  readonly kind: 'list';
  /** Whether the source counts its entries. */
  readonly isNumbered?: true | undefined;
  readonly entries: readonly ListEntry[];
}

/** An entry of a list, with the entries of the list in it. */
export interface ListEntry {
  readonly content: Cell;
  readonly entries: readonly ListEntry[];
}

export interface TableBlock extends InSource {
  readonly kind: 'table';
  readonly table: Table;
}

/** Content that is not read, such as code. Its words are told. */
interface OtherBlock extends InSource {
  readonly kind: 'other';
  readonly content: Cell;
}
