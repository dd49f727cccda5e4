import { quote } from '../../quotation.ts';
import { type Reading, warning } from '../../report.ts';
import type { Block } from '../blocks/block.ts';
import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { ascending } from '../levels/levels.ts';
import type { Source } from '../source.ts';
import { isTextKey, isTitleKey, subjectOfKey } from '../words/data-words.ts';
import { foldName } from '../words/level-words.ts';
import { isTypeHeader } from '../words/record-words.ts';

type Row = readonly Cell[];

/** A row whose first words say what it is about: "level_title", "meta_name". */
interface AboutRow {
  readonly of: 'level' | 'framework' | undefined;
  /** What it says: "title", "scope". */
  readonly what: string;
  readonly row: Row;
}

/** "level_title", "Level: scope", "meta-name". */
const ABOUT = /^([\p{L}\p{M}]{3,20})[_\s:.-]{1,3}([\p{L}\p{M}][\p{L}\p{M}_\s-]{1,30})$/u;

const FRAMEWORK = /^(?:meta|framework|matrix|document)$/iu;

/** A source without the rows about its levels, and what these say. */
export interface TypedRows {
  readonly source: Source;
  readonly texts: readonly TextAbout[];
  /** How the column of types was understood. */
  readonly explained: readonly string[];
}

/** A table with all of its rows. */
export const untyped = (table: Table): TypedRows => ({
  source: { blocks: [{ kind: 'table', table }], notes: [] },
  texts: [],
  explained: [],
});

interface TextAbout {
  readonly level: string;
  readonly text: string;
  readonly place: string;
}

/**
 * Takes rows out of a table that say something about its levels or about the table itself, which a column such as "type"
 * tells: they become the names of the levels, texts about levels, and a title.
 *
 * @param top - the index of the row of headers
 */
export function takeTypedRows(table: Table, top: number): TypedRows {
  const headers = table.rows[top] ?? [];
  const type = headers.findIndex((cell) => isTypeHeader(textOfCell(cell)));
  if (type < 0) return untyped(table);
  const sorted = table.rows.slice(top + 1).map((row) => aboutIn(row, type));
  const about = sorted.filter(({ of }) => of !== undefined);
  const rest = sorted.flatMap(({ of, row }) => (of === undefined ? [row] : []));
  const full = rest.filter((row) => row.some(hasContent));
  const levels = levelsOf(about, headers, type);
  if (about.length === 0 || full.length === 0 || levels === undefined || !nameNothing(about, full, type))
    return untyped(table);
  const isPlain = full.every((row) => subjectOfKey(textOfCell(row[type])) === 'skill');
  const shown = [headers.map((cell, column) => levels.names.get(column) ?? cell), ...rest].map((row) =>
    isPlain ? row.filter((_, column) => column !== type) : row,
  );
  const rows = [...table.rows.slice(0, top), ...shown];
  const blocks = [...blocksOf(about, type), { kind: 'table', table: { ...table, rows } } as const];
  const types = new Set([...about.map(({ row }) => row), ...(isPlain ? full : [])].map((row) => textOfCell(row[type])));
  const said = `The column ${quote(textOfCell(headers[type]))} says what rows are about: ${[...types].map(quote).join(', ')}.`;
  const source = { blocks, ...(levels.order.length > 1 && { levels: levels.order }), notes: [] };
  return { source, texts: levels.texts, explained: [said] };
}

/** Gives the levels of a framework the texts about them. Those about levels that are not read are told. */
export function withTypedRows(reading: Reading, { texts, explained }: TypedRows): Reading {
  const { framework } = reading;
  if (explained.length === 0 || (!framework && !reading.skill)) return reading;
  const known = new Map(texts.map((text) => [foldName(text.level), text]));
  const used = new Set<TextAbout>();
  const levels = framework?.levels?.map((level) => {
    const about = typeof level.name === 'string' ? known.get(foldName(level.name)) : undefined;
    if (!about || level.summary !== undefined) return level;
    used.add(about);
    return { ...level, summary: about.text };
  });
  const lost = texts.filter((text) => !used.has(text));
  const notes = lost.map(({ text, place }) => warning(place, 'left-out', `This text is left out: ${quote(text)}.`));
  const read = framework && levels && { framework: { ...framework, levels } };
  const readAs = [...(reading.readAs ?? []), ...explained];
  return { ...reading, ...read, readAs, notes: [...reading.notes, ...notes] };
}

/** Whether rows lack what names all other rows, and so are none of them. */
function nameNothing(about: readonly AboutRow[], full: readonly Row[], type: number): boolean {
  const isFilled = (row: Row, column: number) => row[column] !== undefined && hasContent(row[column]);
  const ofLevels = about.filter(({ of }) => of === 'level');
  const areShort = about.every(({ of, row }) => of === 'level' || row.filter(hasContent).length <= MOST_CELLS);
  return full[0]!.some(
    (_, column) =>
      column !== type &&
      full.every((row) => isFilled(row, column)) &&
      ofLevels.every(({ row }) => !isFilled(row, column)) &&
      areShort,
  );
}

/** Of a row about the table itself: its type, what it says, and a remark. */
const MOST_CELLS = 3;

function aboutIn(row: Row, type: number): AboutRow {
  const [, subject = '', what = ''] = ABOUT.exec(textOfCell(row[type])) ?? [];
  const of = FRAMEWORK.test(subject) ? 'framework' : subjectOfKey(subject) === 'level' ? 'level' : undefined;
  return { of, what: what.replace(/[_\s-]+/g, ' ').trim(), row };
}

interface Levels {
  /** The headers with the names of the levels, by their columns. */
  readonly names: ReadonlyMap<number, Cell>;
  readonly texts: readonly TextAbout[];
  /** The names of the levels, lowest first. */
  readonly order: readonly string[];
}

/** The names of levels and texts about them. `undefined` if the rows are not about the same columns. */
function levelsOf(about: readonly AboutRow[], headers: Row, type: number): Levels | undefined {
  const said = about.filter(({ of }) => of === 'level');
  const columns = headers.flatMap((_, column) =>
    column !== type && said.some(({ row }) => row[column] && hasContent(row[column])) ? [column] : [],
  );
  if (columns.some((column) => textOfCell(headers[column]) === '')) return undefined;
  const titles = said.find(({ what }) => isTitleKey(what));
  const found = titles ? columns.map((column) => textOfCell(titles.row[column])) : [];
  const areNames = found.length > 0 && !found.includes('') && new Set(found.map(foldName)).size === found.length;
  const names = new Map(areNames ? columns.map((column) => [column, titles!.row[column]!]) : []);
  const texts = columns.flatMap((column): TextAbout[] => {
    const header = headers[column]!;
    const lines = said.flatMap(({ what, row }) => textAbout(what, row[column], areNames));
    const text = [...(areNames ? [textOfCell(header)] : []), ...lines].join('\n');
    return text ? [{ level: textOfCell(names.get(column) ?? header), text, place: header.place }] : [];
  });
  const byCode = new Map(columns.map((column) => [textOfCell(headers[column]), column]));
  const order = ascending([...byCode.keys()]).names.map((code) => {
    const column = byCode.get(code)!;
    return textOfCell(names.get(column) ?? headers[column]);
  });
  return { names, texts, order };
}

/** A text about a level, after what it is: "Scope: Task". A title that names the level is none. */
function textAbout(what: string, cell: Cell | undefined, areNames: boolean): string[] {
  const text = textOfCell(cell);
  if (!text || (areNames && isTitleKey(what))) return [];
  return [isTextKey(what) || isTitleKey(what) ? text : `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${text}`];
}

/** The title and the description of the table. */
function blocksOf(about: readonly AboutRow[], type: number): Block[] {
  const blocks = about.flatMap(({ of, what, row }): Block[] => {
    if (of !== 'framework') return [];
    const cells = row.filter((cell, column) => column !== type && hasContent(cell));
    return cells.map((content, index): Block => {
      if (index === 0 && isTitleKey(what)) return { kind: 'heading', depth: 1, content };
      return { kind: index === 0 && isTextKey(what) ? 'paragraph' : 'other', content };
    });
  });
  return blocks.sort((a, b) => Number(b.kind === 'heading') - Number(a.kind === 'heading'));
}
