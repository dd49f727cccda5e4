import type { Link } from '../../../document/parts.ts';
import type { TableItem } from '../../items.ts';
import type { Note } from '../../report.ts';

/** A cell of a table, in any format. */
export interface Cell {
  /** The lines of its text. */
  readonly lines: readonly string[];
  /** The items of the list in it. */
  readonly items?: readonly TableItem[];
  readonly links?: readonly Link[];
  /** The bold text at its beginning. */
  readonly lead?: string | undefined;
  /** The id of the role that it names. */
  readonly id?: string | undefined;
  /** Whether its text is that of images. */
  readonly isImage?: boolean;
  readonly place: string;
}

/** A table, in any format. */
export interface Table {
  /** All rows, including the headers and any rows above them. */
  readonly rows: readonly (readonly Cell[])[];
  /** The text of the heading before the table. */
  readonly heading?: string | undefined;
  /** The id of the level that the heading names. */
  readonly headingId?: string | undefined;
  readonly place: string;
  /** Warnings about content that it cannot hold. */
  readonly notes?: readonly Note[];
  /** Why it was not read. It then has no rows. */
  readonly refused?: string | undefined;
}

/** The text of a cell on one line, with single spaces: longer runs would cost time in all that looks for names. */
export function textOfCell(cell: Cell | undefined): string {
  const lines = cell?.lines ?? [];
  const text = (lines.length > 1 ? lines.join(' ') : (lines[0] ?? '')).trim();
  return text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
}

export function hasContent({ lines, items = [], links = [] }: Cell): boolean {
  return items.length > 0 || links.length > 0 || lines.some((line) => HAS_SIGN.test(line));
}

/** A character that is seen: no space, and none without a width. */
const HAS_SIGN = /[^\s\u200b-\u200f\u2060\ufeff]/u;
