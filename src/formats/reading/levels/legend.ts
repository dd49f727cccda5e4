import { bracketedEntries } from './bracketed-legend.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { textOfCell } from '../blocks/cell.ts';
import { quote } from '../../quotation.ts';
import { isLevel } from './levels.ts';
import { foldValue } from './scale.ts';
import { means } from '../words/column-words.ts';
import { foldName, levelIn } from '../words/level-words.ts';
import { LEGEND, needIn, readMark } from '../words/table-words.ts';
import { saysNothing } from '../words/nothing-words.ts';

/** What a value of a scale means. */
export interface LegendEntry {
  readonly value: string;
  readonly name: string;
  readonly summary?: string | undefined;
  readonly place: string;
}

/** The meanings of values, in the order of the source, by the form of `foldValue`. */
export type Legend = ReadonlyMap<string, LegendEntry>;

/** "3 = can teach", "B: basic", "★★ – works alone", "– = not asked". */
const ENTRY =
  /^\s*[([]?([–—](?=\s*[=:＝：])|[^\s=:–—]{1,16}?(?: ?%)?)[)\]]?\s*(?:=|:|–|—|→|⇒|＝|：| - )\s*((?![_.…\s]+$)\S.*)$/u;

/** "A Awareness – has heard of it". */
const NAMED_ENTRY = /^\s*([\p{Lu}\d])\s+(\p{L}[\p{L} ]{1,30}?)\s+[–—-]\s+(\S.*)$/u;

/** Signs that count. Ticks also begin the entries of checklists. */
const SIGN = '[★☆⭐✩✭✮●○◎◐◑◔◕⚫⚪⬤■□▲△⬛⬜▮▯◼◻🟢🟡🟠🔴🔵]';

/** "★★ works alone", "●●○ can teach": signs, which no text begins with, need nothing between. */
const SIGNED_ENTRY = new RegExp(`^\\s*((?:${SIGN}\\uFE0F?){1,10})\\s+(\\p{L}.*)$`, 'u');

/** Between signed entries on one line, and before the first. */
const BEFORE_SIGNS = new RegExp(
  `(?:^[^:：]{1,30}[:：])?\\s{0,8}[,;·|、，；،]?\\s{1,8}(?=${SIGN}+\\uFE0F?\\s+\\p{L})`,
  'u',
);

/** Between entries on one line. */
const BETWEEN =
  /\s*[;；|·•\n]\s*|,\s+(?=[^\s=:]{1,12}\s*[=:–—＝：])|[、，]\s*(?=[^\s=:]{1,12}\s*[=＝：])|،\s*(?=[^\s=:]{1,12}\s*[=:–—])|\.\s+(?=\p{Lu}\p{Ll}{2,15}\s*[=:＝：])|\s{3,}|\s+(?=(?:\d{1,2}|\p{Lu}|[○◎◐◑◔◕●△▲×★☆■□]+|空欄|空白|blank|leer)\s*[=:＝：]\s*\p{L})/u;

/** A word before the entries: "Legend: 1 = basic, 2 = …". */
const LABEL = /^\s*(?:\p{L}[\p{L} ]{1,30})(?:\s*:\s+|：\s*)(?=[^\s=:]{1,12}\s*[=–—＝-])/u;

/** Reads the entries of a legend in a text; none if it is no legend. */
function legendIn(text: string, place: string): LegendEntry[] {
  if (text.length > LONGEST_LEGEND) return [];
  const bracketed = bracketedEntries(text);
  if (bracketed.length > 0) return bracketed.map(([value, meaning]) => ({ value, name: meaning, place }));
  const signed = text.split(BEFORE_SIGNS).filter((part) => part.trim());
  const isSigned = signed.length > 1 && signed.every((part) => SIGNED_ENTRY.test(part));
  const parts = isSigned ? signed : splitEntries(text);
  const entries = parts.flatMap((part) => {
    const [, short, name, summary] = NAMED_ENTRY.exec(part) ?? [];
    if (short !== undefined) return { value: short, name: name!, summary, place };
    const [, value, meaning] = ENTRY.exec(part) ?? SIGNED_ENTRY.exec(part) ?? [];
    // "Definition: …" explains what it stands below.
    const isAbout = value !== undefined && means(value, 'summary');
    if (value === undefined || meaning === undefined || isAbout || isStepUp(part, value, meaning)) return [];
    return { value, ...nameAndSummary(value, meaning), place };
  });
  return entries.length === parts.length ? entries : [];
}

/** "Junior → Senior" is a step between levels, not what "Junior" means. */
function isStepUp(part: string, value: string, meaning: string): boolean {
  return /[→⇒]/u.test(part) && isLevel(value) && isLevel(meaning);
}

function splitEntries(text: string): string[] {
  return text
    .replace(LABEL, '')
    .split(BETWEEN)
    .filter((part) => part?.trim());
}

/** Says which words are the heading of a legend, and what it calls its signs. */
export function explainLegend(legend: Legend, texts: readonly Cell[]): string[] {
  const headings = new Set(texts.map(textOfCell).filter((text) => LEGEND.test(foldName(text))));
  for (const cell of legend.size > 0 ? texts : []) {
    const label = /^\s*([^\s:：][^:：]{0,29})[:：]/u.exec(textOfCell(cell))?.[1];
    const entries = legendIn(cell.lines.join('\n'), '').filter(({ value }) => legend.has(foldValue(value)));
    if (label && entries.length > 1 && !legend.has(foldValue(label))) headings.add(label);
  }
  const entries = [...legend.values()].map(({ value, name, summary }) => {
    const isNamed = foldName(value) !== foldName(name);
    const meaning = [isNamed && name, summary].filter(Boolean).join(': ');
    return `${quote(value)} ${quote(meaning)}`;
  });
  return [
    ...(legend.size > 0 ? [...headings].map((text) => `${quote(text)}: the heading of the legend.`) : []),
    ...(entries.length > 0 ? [`The legend calls ${entries.join(', ')}.`] : []),
  ];
}

/** Whether a cell is a legend. */
export function isLegend(cell: Cell): boolean {
  return entriesIn(cell).length > 0;
}

const entriesIn = (cell: Cell) => legendIn(textOfCell(cell), cell.place);

/** Whether a row has several entries of a legend, each in its cell, after its heading if there is one. */
export function isLegendRow(row: readonly Cell[]): boolean {
  const cells = [...new Set(row)].filter((cell) => textOfCell(cell) !== '');
  const entries = cells.filter((cell, index) => index > 0 || !isHeading(cell));
  if (entries.length === 1 && cells.length === 2) return entriesIn(entries[0]!).length > (isHeading(cells[0]!) ? 0 : 1);
  return entries.length > 1 && entries.every(isLegend);
}

const isHeading = (cell: Cell) => LEGEND.test(foldName(textOfCell(cell)));

/** Where a legend with a value and its meaning in each row begins below the rows of a table; their number if none does. */
export function legendBelow(rows: readonly (readonly Cell[])[]): number {
  const at = rows.findLastIndex((row) => row.filter(textOfCell).length === 1 && row.some(isHeading));
  const below = at < 0 ? [] : rows.slice(at + 1).filter((row) => row.some(textOfCell));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isEntry = (row: readonly Cell[]) => row.filter(textOfCell).length < Math.min(4, width);
  return below.length > 1 && below.every(isEntry) ? at : rows.length;
}

/** In UTF-16 code units. */
const LONGEST_LEGEND = 2000;

/** Values that are names themselves. Shorter ones stand for a name. */
const WORD = /^(?:\p{L}{4,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,})$/u;

/** "expert. A dash means that nothing is asked." */
const SENTENCE_AFTER = /^([^.]{3,40})\.\s+(\p{Lu}\S*\s[^]*)$/u;

/**
 * Splits a meaning into a name and what explains it: "Basic (with help)", "Basic: works with help". Of a value that is a
 * word, such as "Basic", the meaning is what explains it.
 */
function nameAndSummary(value: string, meaning: string): Pick<LegendEntry, 'name' | 'summary'> {
  if (WORD.test(value))
    return { name: value, ...(foldName(meaning) !== foldName(value) && { summary: meaning.trim() }) };
  const [, name, inside, after] = /^(.{1,40}?)(?:\s*\((.+)\)|(?:\s*[:–—：]|\s+-)\s+(.+))$/u.exec(meaning.trim()) ?? [];
  const summary = inside ?? after;
  if (name && summary) return { name: name.trim(), summary: summary.trim() };
  const [, word, sentence] = SENTENCE_AFTER.exec(meaning.trim()) ?? [];
  return word && sentence ? { name: word, summary: sentence } : { name: meaning.trim().replace(/[.,;]$/, '') };
}

/**
 * Collects the legend of a source: entries whose values occur in cells. Of texts, those with several entries or one that
 * fits; of tables, those with a value and its meaning in each row.
 *
 * @param isUsed - whether cells have a value
 * @param headings - entries that headings say
 */
export function findLegend(
  texts: readonly Cell[],
  tables: readonly Table[],
  isUsed: (value: string) => boolean,
  headings: readonly LegendEntry[] = [],
): Legend {
  const found = new Map<string, LegendEntry>();
  const take = (entries: readonly LegendEntry[]) => {
    if (!entries.some(({ value }) => isUsed(foldValue(value)))) return;
    for (const entry of entries) if (!found.has(foldValue(entry.value))) found.set(foldValue(entry.value), entry);
  };
  take(headings);
  for (const { lines, place } of texts) take(legendIn(lines.join('\n'), place));
  for (const table of tables) {
    take(legendOfTable(table, isUsed));
    take(legendOfTable({ ...table, rows: table.rows.slice(legendBelow(table.rows)) }, isUsed));
    for (const row of table.rows.filter(isLegendRow))
      take(row.flatMap((cell) => legendIn(cell.lines.join('\n'), cell.place)));
  }
  return found;
}

/** The entries of a table with a value and its meaning in each row; none if it is another table. */
function legendOfTable({ rows }: Table, isUsed: (value: string) => boolean): LegendEntry[] {
  const filled = rows.filter((row) => row.some(textOfCell));
  const isEntry = (row: readonly Cell[]) => isUsed(foldValue(textOfCell(row[0]))) && textOfCell(row[1]) !== '';
  const coded = codedRows(filled, isEntry);
  const first = coded?.first ?? (filled.some(isEntry) ? Number(hasHeaders(filled, isEntry)) : -1);
  const body = filled.slice(first, coded?.end);
  if (first < 0 || body.length < 2 || filled.some((row) => row.filter(textOfCell).length > 3)) return [];
  if (body.filter(isEntry).length < body.length / 2) return [];
  // A table of levels and what they mean is no legend.
  const isOfLevels =
    first > 0 &&
    means(textOfCell(filled[first - 1]![0]), 'level') &&
    body.some((row) => levelIn(textOfCell(row[0]))?.by === 'word');
  if (isOfLevels) return [];
  return body.flatMap((row) => (textOfCell(row[1]) ? entryOfRow(row) : []));
}

function hasHeaders([first]: readonly Row[], isEntry: (row: Row) => boolean): boolean {
  return first !== undefined && !isEntry(first) && !CODE.test(textOfCell(first[0]));
}

/** Where entries stand one below the other, if titles or remarks are around them; rows of numbers may be entries, too. */
function codedRows(
  rows: readonly Row[],
  isEntry: (row: Row) => boolean,
): { readonly first: number; readonly end: number } | undefined {
  const isSign = (text: string) => CODE.test(text) || saysNothing(text);
  const isCoded = (row: Row) => isEntry(row) || (isSign(textOfCell(row[0])) && /\p{L}{2}/u.test(textOfCell(row[1])));
  const isAlone = (row: Row) => new Set(row.filter(textOfCell)).size === 1;
  const first = rows.findIndex(isCoded);
  const length = rows.slice(first).findIndex((row) => !isCoded(row));
  const end = length < 0 ? rows.length : first + length;
  const around = [...rows.slice(0, Math.max(0, first - 1)), ...rows.slice(end)];
  return first > 0 && end - first > 1 && around.every(isAlone) ? { first, end } : undefined;
}

type Row = readonly Cell[];

function entryOfRow(row: readonly Cell[]): LegendEntry {
  const [value, name, summary] = [0, 1, 2].map((column) => textOfCell(row[column])) as [string, string, string];
  return { value, ...(summary ? { name, summary } : nameAndSummary(value, name)), place: row[0]!.place };
}

/**
 * Whether a legend says that a value means needed (`true`) or not. In a scale of several values, only a word for it alone
 * counts: "1 = basic, help required" says how well something is mastered.
 */
export function needOf(value: string, legend: Legend | undefined): boolean | undefined {
  const entry = legend?.get(foldValue(value));
  if (!legend || !entry) return undefined;
  const values = [...legend.values()].filter((other) => !saysNothing(other.value));
  const isScale = values.length > 2;
  return readMark(entry.name) ?? (isScale ? undefined : needIn(`${entry.name} ${entry.summary ?? ''}`));
}

/** A number or a letter that stands for a name. */
const CODE = /^(?:[\d.,–-]{1,5}|\p{Lu})$/u;

/** Whether each row of a table begins with a number or a letter: it is a legend, if there are other tables. */
export function isLegendTable({ rows: [, ...rows] }: Table): boolean {
  return rows.length > 1 && rows.every(([first]) => CODE.test(textOfCell(first)));
}
