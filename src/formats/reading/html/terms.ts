import type { ListEntry } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { type HtmlNode, textOfNode } from './node.ts';
import { entryOfTerm } from '../blocks/terms.ts';

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
    return term ? entryOfTerm({ ...toCell(term), lead: textOfNode(term) }, cells) : { content: cells[0]!, entries: [] };
  });
}
