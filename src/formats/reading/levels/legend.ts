import type { ListEntry } from '../blocks/block.ts';
import type { Cell, Table } from '../blocks/cell.ts';
import { textOfCell } from '../blocks/cell.ts';
import { quote } from '../../quotation.ts';
import { isOfNothing, type LegendEntry, legendIn } from './legend-entries.ts';
import { legendInSentence } from './legend-in-sentence.ts';
import { isLegendRow, legendBelow, legendOfTable, rowsBelowHeading } from './legend-rows.ts';
import { foldValue } from './scale.ts';
import { foldName } from '../words/level-words.ts';
import { needIn, readMark, saysLegend } from '../words/table-words.ts';

/** The meanings of values, in the order of the source, by the form of `foldValue`. */
export type Legend = ReadonlyMap<string, LegendEntry>;

/** Says which words are the heading of a legend, and what it calls its signs. */
export function explainLegend(legend: Legend, texts: readonly Cell[]): string[] {
  const headings = new Set(texts.map(textOfCell).filter(saysLegend));
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

/**
 * Collects the legend of a source: entries whose values occur in cells. Of texts, those with several entries or one that
 * fits; of tables, those with a value and its meaning in each row.
 *
 * @param isUsed - whether cells have a value
 * @param headings - entries that headings say
 * @param levels - those that stand above columns
 */
export function findLegend(
  texts: readonly Cell[],
  tables: readonly Table[],
  isUsed: (value: string) => boolean,
  headings: readonly LegendEntry[] = [],
  levels: readonly string[] = [],
): Legend {
  const found = new Map<string, LegendEntry>();
  const take = (entries: readonly LegendEntry[]) => {
    if (!entries.some(({ value }) => isUsed(foldValue(value)))) return;
    for (const entry of entries) {
      const known = found.get(foldValue(entry.value));
      const saysMore = known?.name === entry.name && known.summary === undefined;
      if (!known || saysMore) found.set(foldValue(entry.value), entry);
    }
  };
  take(headings);
  for (const { lines, place } of texts) {
    const entries = legendIn(lines.join('\n'), place);
    if (entries.length > 0) take(entries);
    else take(usedInSentence(lines.join(' '), place, isUsed));
  }
  for (const table of tables) {
    take(legendOfTable(table, isUsed, levels));
    take(legendOfTable({ ...table, rows: table.rows.slice(legendBelow(table.rows)) }, isUsed, levels));
    take(legendOfTable({ ...table, rows: rowsBelowHeading(table.rows) }, isUsed, levels));
    for (const row of table.rows.filter(isLegendRow))
      take(row.flatMap((cell) => legendIn(cell.lines.join('\n'), cell.place)));
  }
  return found;
}

/** What a sentence explains, if most of that are values that cells have: it may speak of something else. */
function usedInSentence(text: string, place: string, isUsed: (value: string) => boolean): readonly LegendEntry[] {
  const entries = legendInSentence(text, place);
  return entries.filter(({ value }) => isUsed(foldValue(value))).length >= entries.length / 2 ? entries : [];
}

/**
 * Whether a legend says that a value means needed (`true`) or not. In a scale of several values, only a word for it alone
 * counts: "1 = basic, help required" says how well something is mastered.
 */
export function needOf(value: string, legend: Legend | undefined): boolean | undefined {
  const entry = legend?.get(foldValue(value));
  if (!legend || !entry) return undefined;
  const values = [...legend.values()].filter((other) => !isOfNothing(other));
  const needs = values.map((other) => needIn(`${other.name} ${other.summary ?? ''}`));
  const isScale = values.length > 2 && !(needs.includes(true) && needs.includes(false));
  // Of two values, what is not welcome only is needed.
  const isOther = values.length === 2 && needs.filter((need) => need === false).length === 1;
  return readMark(entry.name) ?? (isScale ? undefined : (needs[values.indexOf(entry)] ?? (isOther || undefined)));
}

/** Whether all entries of a list say what values of the legend mean: "1 = basic". */
export function isLegendList(entries: readonly ListEntry[], legend: Legend): boolean {
  const isEntry = ({ content, entries }: ListEntry) =>
    entries.length === 0 && legendIn(textOfCell(content), '').some(({ value }) => legend.has(foldValue(value)));
  return entries.length > 1 && entries.every(isEntry);
}
