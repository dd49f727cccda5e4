import type { ListEntry } from './block.ts';
import type { Cell } from './cell.ts';
import { type HtmlNode, textOfNode } from './html-node.ts';

/**
 * Reads a definition list as entries that begin with a name. A term with one meaning has it behind the name; several
 * meanings are entries below the name.
 */
export function readTerms(list: HtmlNode, toCell: (node: HtmlNode) => Cell): ListEntry[] {
  const groups: { readonly term?: HtmlNode; readonly meanings: HtmlNode[] }[] = [];
  const visit = (child: HtmlNode): void => {
    if (child.name === 'dt') groups.push({ term: child, meanings: [] });
    else if (child.name === 'dd' && groups.length > 0) groups.at(-1)!.meanings.push(child);
    else if (child.name === 'dd') groups.push({ meanings: [child] });
    else if (child.name === 'div') child.children.forEach(visit);
  };
  list.children.forEach(visit);
  return groups.map(({ term, meanings }) => {
    const cells = meanings.map(toCell);
    return term ? entryOf({ ...toCell(term), lead: textOfNode(term) }, cells) : { content: cells[0]!, entries: [] };
  });
}

function entryOf(term: Cell, meanings: readonly Cell[]): ListEntry {
  const [only, ...others] = meanings;
  if (!only) return { content: term, entries: [] };
  if (others.length > 0) return { content: term, entries: meanings.flatMap(entriesIn) };
  const lines = [`${term.lines.join(' ')}: ${only.lines[0] ?? ''}`, ...only.lines.slice(1)];
  const links = [...(term.links ?? []), ...(only.links ?? [])];
  return { content: { ...term, lines, links }, entries: entriesIn({ ...only, lines: [] }) };
}

/** A text, and the items of the list in it, as entries. */
function entriesIn(cell: Cell): ListEntry[] {
  const { items = [], place } = cell;
  const own = cell.lines.some((line) => line.trim()) ? [{ content: { ...cell, items: [] }, entries: [] }] : [];
  const below = items.map(({ text, examples }) => ({
    content: { lines: [text], place },
    entries: examples.map((example) => ({ content: { lines: [example], place }, entries: [] })),
  }));
  return [...own, ...below];
}
