import { type Parts, type Relation, relationsOf } from './package.ts';
import { type Epoch, kindOfFormat, type NumberKind } from './number-formats.ts';
import { visitXml } from './xml.ts';

/** What all sheets of a workbook share, and where they are. */
export interface Book {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  /** How numbers are shown, by the index of the style of a cell. */
  readonly numberKinds: readonly NumberKind[];
  readonly epoch: Epoch;
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Missing if the workbook refers to no part. */
  readonly relation: Relation | undefined;
}

/** Reads the workbook. Answers `undefined` if the archive has none. */
export function readBook(parts: Parts): Book | undefined {
  const path = [...relationsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const xml = parts.get(path ?? '');
  if (path === undefined || xml === undefined) return undefined;
  const relations = relationsOf(parts, path);
  const sheets: SheetEntry[] = [];
  let epoch: Epoch = 1900;
  let isWorkbook = false;
  visitXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr' && isTrue(attribute('date1904'))) epoch = 1904;
      if (name !== 'sheet') return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', isHidden, relation: relations.get(attribute('id') ?? '') });
    },
  });
  if (!isWorkbook) return undefined;
  const partOf = (kind: string) => {
    const relation = [...relations.values()].find(({ type }) => type === kind);
    return parts.get(relation?.target ?? '');
  };
  const strings = readStrings(partOf('sharedStrings'));
  return { sheets, strings, numberKinds: readNumberKinds(partOf('styles')), epoch };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Undoes the escapes of characters that XML cannot hold, such as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Reads the texts that cells refer to by their index. Joins the runs of rich text; leaves out how to pronounce it. */
function readStrings(xml = '<sst/>'): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  visitXml(xml, {
    open: (name) => text.open(name),
    text: (characters) => text.add(characters),
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}

/** Collects the text of an element that may hold runs of rich text. */
export class RichText {
  #pieces: string[] = [];
  #isText = false;
  #isPronunciation = false;

  open(name: string): void {
    if (name === 't') this.#isText = true;
    if (name === 'rPh') this.#isPronunciation = true;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    if (name === 'rPh') this.#isPronunciation = false;
  }

  add(characters: string): void {
    if (this.#isText && !this.#isPronunciation) this.#pieces.push(characters);
  }

  /** The text since the last call. */
  take(): string {
    const text = unescapeText(this.#pieces.join(''));
    this.#pieces = [];
    return text;
  }
}

function readNumberKinds(xml = '<styleSheet/>'): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isOfCells = false;
  visitXml(xml, {
    open: (name, attribute) => {
      const id = Number(attribute('numFmtId'));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') codes.set(id, attribute('formatCode') ?? '');
      if (name === 'xf' && isOfCells) kinds.push(kindOfFormat(id, codes.get(id)));
    },
  });
  return kinds;
}
