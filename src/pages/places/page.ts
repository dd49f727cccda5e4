import type { Range } from '../../formats/reading/blocks/block.ts';
import type { Source } from '../../formats/reading/source.ts';
import type { Note } from '../../formats/report.ts';
import type { Find, NamedDocuments } from './documents.ts';

/** A page of any format, as the search for skills sees it. All offsets are in UTF-16 code units of its text. */
export interface Page {
  /** Its blocks, each with its range. */
  readonly source: Source;
  /** Why a widget in place of a part would hide something that it does not show; `undefined` if it would not. */
  readonly obstacleIn: (range: Range) => Note | undefined;
  /** The smallest range around a part that may become the content of an element; `undefined` if there is none. */
  readonly enclose: (range: Range) => Range | undefined;
  /** The documents that the page has in blocks of code, or names by marks. */
  readonly documents: (find: Find) => NamedDocuments;
  /** How many folders below the root of the export relative URLs at an offset start, or why that is not known. */
  readonly depthAt: (offset: number, depth: number) => number | Note;
  /** The language that the page declares at an offset, as a BCP 47 tag. */
  readonly langAt: (offset: number) => string | undefined;
}
