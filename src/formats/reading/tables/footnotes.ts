// cspell:ignore cdkm
import { LOOKED_AT } from '../../limits.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import type { Block } from '../blocks/block.ts';
import { tablesOf, textsOf } from '../outline/block-queries.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';
import { distinct } from './header-row.ts';
import { mapCells } from '../outline/map-cells.ts';

/** A mark before the text of a note: "¹ Once a year", "** only in the shop", "[^1]: With help". A word with a star is a name. */
const NOTE = /^\s*(\[\^?\d{1,2}\]|[¹²³⁴-⁹]{1,2}\)?|\*{1,3}(?!\S+\s*$)|[†‡]{1,3})[:.]?\s*(?=\p{L})/u;

/** A mark of the same kinds at the end of a word. Signs of areas and volumes, such as "m²", are none. */
const MARK =
  /(?<=[\p{L}\p{N})"”])(?<!(?:^|[^\p{L}])[cdkm]?m) ?(?:(\[\^?\d{1,2}\]|[¹²³⁴-⁹]{1,2}\)?|[†‡]{1,3})(?=$|[\s.,;:)])|(\*{1,3})$)/gmu;

/** Blocks without the marks of notes, and a warning for each note. */
interface Unmarked {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** Takes the marks of notes out of names and texts, if the source has the note. Warnings tell what had which mark. */
export function withoutMarks(blocks: readonly Block[]): Unmarked {
  const notes = new Map<string, Cell>();
  for (const cell of placesOfNotes(blocks)) {
    const mark = NOTE.exec(cell.lines.join('\n'))?.[1];
    // A cell with an id names a role in a file of ours.
    if (mark && cell.id === undefined && !notes.has(mark)) notes.set(mark, cell);
  }
  if (notes.size === 0) return { blocks, notes: [] };
  const remover = new MarkRemover(notes);
  return { blocks: mapCells(blocks, (cell) => remover.ofCell(cell)), notes: remover.warnings() };
}

/** Where notes may stand: outside tables, and alone in a row of one. What stands beside other cells is no note. */
function placesOfNotes(blocks: readonly Block[]): readonly Cell[] {
  const rows = tablesOf(blocks).flatMap((table) => table.rows.map(distinct));
  const outside = blocks.filter(({ kind }) => kind !== 'table');
  return [...textsOf(outside), ...rows.filter(({ length }) => length === 1).flat()];
}

const OF_MARK = 'mark-left-out';

/** Whether a note only says that a mark is left out of texts, which it quotes. The texts may be lost for other reasons. */
export const isOfMark = ({ code }: Note): boolean => code === OF_MARK;

class MarkRemover {
  readonly #notes: ReadonlyMap<string, Cell>;
  readonly #ofNotes: ReadonlySet<Cell>;
  /** The texts that had each mark. */
  readonly #marked = new Map<string, string[]>();

  constructor(notes: ReadonlyMap<string, Cell>) {
    this.#notes = notes;
    this.#ofNotes = new Set(notes.values());
  }

  warnings(): Note[] {
    return [...this.#marked].map(([mark, texts]) => {
      const note = this.#notes.get(mark)!;
      const message = `The mark "${mark}" is left out of ${texts.slice(0, LOOKED_AT.listed).map(quote).join(', ')}. It refers to ${quote(textOfCell(note))}.`;
      return warning(note.place, OF_MARK, message);
    });
  }

  ofCell(cell: Cell): Cell {
    if (this.#ofNotes.has(cell)) return cell;
    const { lines, items, lead } = cell;
    const texts = [...lines, ...(items ?? []).flatMap(({ text, examples }) => [text, ...examples])];
    if (!texts.some((text) => MARK_IN.test(text))) return cell;
    const clear = (text: string) => this.#clear(text);
    const cleared = items?.map(({ text, examples }) => ({ text: clear(text), examples: examples.map(clear) }));
    return {
      ...cell,
      lines: lines.map(clear),
      ...(cleared && { items: cleared }),
      ...(lead !== undefined && { lead: this.#split(lead).rest }),
    };
  }

  #clear(text: string): string {
    const { rest, marks } = this.#split(text);
    for (const mark of marks) {
      const texts = this.#marked.get(mark);
      if (texts) texts.push(text);
      else this.#marked.set(mark, [text]);
    }
    return rest;
  }

  /** A text without the marks of notes, and these marks. */
  #split(text: string): { readonly rest: string; readonly marks: readonly string[] } {
    const marks: string[] = [];
    const rest = text.replace(MARK, (whole, sign: string | undefined, star: string | undefined) => {
      const mark = (sign ?? star)!;
      if (!this.#notes.has(mark)) return whole;
      marks.push(mark);
      return '';
    });
    return { rest, marks };
  }
}

/** Most texts have no sign of a mark in them. */
const MARK_IN = /[\]¹²³⁴-⁹*†‡]/u;
