// cspell:ignore uncalculated xlfn
import { LimitReached } from '../../limit-checks.ts';
import { LIMITS } from '../../limits.ts';
import { type Area, areaOf } from '../../workbook/references.ts';
import { type Book, isTrue, RichText, unescapeText } from './book.ts';
import { formatNumber } from './number-formats.ts';
import { visitXml, type XmlVisitor } from './xml.ts';

/** A cell with text. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The URL that the formula of the cell links to. */
  readonly url?: string | undefined;
}

/** A link on a cell: to the target of a relation, or to a place in the workbook. */
interface SheetLink {
  readonly area: Area;
  readonly relation: string | undefined;
  readonly location: string | undefined;
}

/** The content of a sheet, without empty cells. */
export interface SheetContent {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly Area[];
  readonly links: readonly SheetLink[];
  /** Whether rows or columns are hidden. */
  readonly hides: boolean;
  /** The cells with a formula whose result is not stored. */
  readonly uncalculated: readonly Pick<SheetCell, 'row' | 'column'>[];
}

/** Reads a sheet from its XML. Formulas give their stored results. */
export function readSheet(xml: string, book: Book): SheetContent {
  const reader = new SheetReader(book);
  visitXml(xml, reader);
  return reader;
}

type Attribute = (name: string) => string | undefined;

/** The parts of a cell while it is read. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string;
  hasFormula: boolean;
}

class SheetReader implements XmlVisitor, SheetContent {
  readonly cells: SheetCell[] = [];
  readonly merged: Area[] = [];
  readonly links: SheetLink[] = [];
  readonly uncalculated: Pick<SheetCell, 'row' | 'column'>[] = [];
  hides = false;

  readonly #book: Book;
  readonly #inline = new RichText();
  #row = -1;
  #column = -1;
  #cell: OpenCell | undefined;
  /** The element of the cell whose text is read. */
  #part = '';

  constructor(book: Book) {
    this.#book = book;
  }

  readonly open = (name: string, attribute: Attribute): void => {
    if (this.#cell) this.#openPart(name, this.#cell);
    else if (name === 'row') this.#openRow(attribute);
    else if (name === 'c') this.#openCell(attribute);
    else if (name === 'col') this.hides ||= isTrue(attribute('hidden'));
    else if (name === 'mergeCell') this.merged.push(...areaOf(attribute('ref')));
    else if (name === 'hyperlink') {
      const [relation, location] = [attribute('id'), attribute('location')];
      this.links.push(...areaOf(attribute('ref')).map((area) => ({ area, relation, location })));
    }
  };

  readonly text = (characters: string): void => {
    if (!this.#cell) return;
    if (this.#part === 'v') this.#cell.value += characters;
    else if (this.#part === 'f') this.#cell.formula += characters;
    else this.#inline.add(characters);
  };

  readonly close = (name: string): void => {
    this.#part = '';
    this.#inline.close(name);
    if (name === 'c' && this.#cell) this.#closeCell(this.#cell);
  };

  #openPart(name: string, cell: OpenCell): void {
    this.#part = name;
    this.#inline.open(name);
    if (name === 'f') cell.hasFormula = true;
  }

  #openRow(attribute: Attribute): void {
    this.#row = Number(attribute('r') ?? this.#row + 2) - 1;
    this.#column = -1;
    this.hides ||= isTrue(attribute('hidden'));
  }

  #openCell(attribute: Attribute): void {
    const [place] = areaOf(attribute('r'));
    this.#row = place?.row ?? this.#row;
    this.#column = place?.column ?? this.#column + 1;
    const style = Number(attribute('s') ?? 0);
    this.#cell = { type: attribute('t') ?? 'n', style, value: '', formula: '', hasFormula: false };
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = undefined;
    const { type, formula, hasFormula } = cell;
    const [row, column] = [this.#row, this.#column];
    const inline = this.#inline.take();
    const text = type === 'inlineStr' ? inline : this.#show(cell);
    if (/\S/.test(text)) this.cells.push({ row, column, text, url: formula ? linkOfFormula(formula) : undefined });
    else if (hasFormula && type !== 'str') this.uncalculated.push({ row, column });
    if (this.cells.length > LIMITS.workbookCells.most) throw new LimitReached(LIMITS.workbookCells);
  }

  /** The text that a spreadsheet program shows for a value. */
  #show({ type, value, style }: OpenCell): string {
    if (type === 's') return this.#book.strings[Number(value)] ?? '';
    if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
    const number = Number(value);
    if (type !== 'n' || value.trim() === '' || Number.isNaN(number)) return unescapeText(value);
    return formatNumber(number, this.#book.numberKinds[style] ?? 'number', this.#book.epoch);
  }
}

function linkOfFormula(formula: string): string | undefined {
  return /^\s*(?:_xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
}
