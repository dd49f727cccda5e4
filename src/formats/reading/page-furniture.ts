import type { Block } from './blocks/block.ts';
import { type Cell, hasContent, type Table, textOfCell } from './blocks/cell.ts';
import { distinct } from './tables/header-row.ts';
import { areAboutFile } from './tables/file-facts.ts';
import { FURNITURE } from './words/page-words.ts';

/** In UTF-16 code units. A longer text is about the matter. */
const LONGEST_LINE = 240;

/** A line to sign on, behind what is to be written there: "Owner: _____". */
const TO_SIGN = /^[^_]{1,60}_{5,}\s*$/u;

/** Makes what a wiki added, and tables of facts about the file, blocks that are not read. Their words are told. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  return blocks.flatMap((block): Block | readonly Block[] => {
    if (block.kind === 'table' && tables > 1 && areAboutFile(block.table.rows)) return factsOf(block.table);
    if (block.kind !== 'paragraph') return block;
    const text = textOfCell(block.content).replace(/\s+/gu, ' ');
    const isFurniture =
      text.length <= LONGEST_LINE && (TO_SIGN.test(text) || FURNITURE.some((form) => form.test(text)));
    return isFurniture ? { kind: 'other', content: block.content, range: block.range } : block;
  });
}

/** The rows as texts that are not read. */
function factsOf({ rows }: Table): Block[] {
  return rows
    .filter((row) => row.some(hasContent))
    .map((row): Block => ({ kind: 'other', content: lineOf(distinct(row)) }));
}

function lineOf([first, ...others]: readonly Cell[]): Cell {
  const label = textOfCell(first).replace(/ ?[:：]$/u, '');
  return { ...first!, lines: [[label, ...others.map(textOfCell)].join(': ')] };
}
