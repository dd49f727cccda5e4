import type { Block, ListEntry } from '../blocks/block.ts';
import { hasContent, textOfCell } from '../blocks/cell.ts';
import { labelOf } from '../blocks/entry.ts';
import { linesOf } from '../blocks/lines-of-cell.ts';
import { isLevel } from '../levels/levels.ts';
import { type NamesInLine, namesInText } from './names-of-values.ts';
import { foldName } from '../words/level-words.ts';

/** Rows at the top of a table that may be its headers. */
const HEADER_ROWS = 6;

/** More sentences about levels are not compared with all names. */
const MOST_SENTENCES = 20;

/** Fewer names are no order of levels, but may be two examples. */
const LEAST_LEVELS = 3;

/**
 * The levels that a sentence puts in a row, lowest first, if each of them also names a heading, a column or an entry:
 * "There are three levels: Explorer, Builder and Guide." An order of anything else neither says that it is one of levels,
 * nor has a usual level in it. `undefined` if there is no such sentence.
 */
export function levelsInText(blocks: readonly Block[]): readonly string[] | undefined {
  const rows = sentencesIn(blocks).flatMap(namesInText).filter(isOfLevels).slice(0, MOST_SENTENCES);
  if (rows.length === 0) return undefined;
  const places = placesOfNames(blocks);
  for (const { ascending } of rows) {
    const folded = ascending.map(foldName);
    const place = places.find((names) => folded.every((name) => names.has(name)));
    if (place) return folded.map((name) => place.get(name)!);
  }
  return undefined;
}

const isOfLevels = ({ names, kind, isChain }: NamesInLine): boolean =>
  names.length >= LEAST_LEVELS && (kind === 'level' || (isChain && kind === undefined && names.some(isLevel)));

/** The lines of paragraphs, and cells that are alone in their rows. */
function sentencesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return linesOf(block.content).map(({ text }) => text);
    if (block.kind !== 'table') return [];
    return block.table.rows.flatMap((row) => {
      const filled = row.filter(hasContent);
      return new Set(filled).size === 1 ? filled[0]!.lines : [];
    });
  });
}

/** Names by the form of `foldName`. */
type Names = ReadonlyMap<string, string>;

/** What stands in one place, where the names of levels stand together: headings, a row of headers, labels of entries. */
function placesOfNames(blocks: readonly Block[]): readonly Names[] {
  const headings: string[] = [];
  const labels: string[] = [];
  const headers: Names[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') headings.push(textOfCell(block.content));
    if (block.kind === 'list') labels.push(...block.entries.flatMap(labelsIn));
    if (block.kind !== 'table') continue;
    const { rows } = block.table;
    for (const cells of [...rows.slice(0, HEADER_ROWS), rows.map(([first]) => first)])
      headers.push(byFold(cells.map(textOfCell)));
  }
  return [byFold(headings), byFold(labels), ...headers];
}

const byFold = (names: readonly string[]): Names => new Map(names.map((name) => [foldName(name), name]));

function labelsIn({ content, entries }: ListEntry): string[] {
  return [labelOf(content)?.label ?? textOfCell(content), ...entries.flatMap(labelsIn)];
}
