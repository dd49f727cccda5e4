import type { Range } from '../../formats/reading/blocks/block.ts';
import type { HtmlNode } from '../../formats/reading/html/node.ts';

/** A node that the source has. */
type InSource = HtmlNode & { readonly range: Range };

/** The nodes of a page by their places in its source. Finds them without a look at all others. */
export class SourceTree {
  readonly root: HtmlNode;
  readonly #children = new Map<HtmlNode, readonly InSource[]>();

  constructor(root: HtmlNode) {
    this.root = root;
  }

  /** The children of a node that overlap a range, in the order of the source. */
  childrenIn(node: HtmlNode, { start, end }: Range): readonly InSource[] {
    const children = this.#childrenOf(node);
    let from = firstFrom(children, start + 1);
    // Nodes that the parser has moved may lie inside of the one before them.
    while (from > 0 && (children[from - 1]!.range.end > start || (children[from - 2]?.range.end ?? 0) > start)) from--;
    let to = from;
    while (to < children.length && children[to]!.range.start < end) to++;
    return children.slice(from, to).filter(({ range }) => range.end > start);
  }

  /** The children that the source has, by their beginnings. The parser adds others, such as `<body>`. */
  #childrenOf(node: HtmlNode): readonly InSource[] {
    const known = this.#children.get(node);
    if (known) return known;
    const children = inSource(node).sort((a, b) => a.range.start - b.range.start);
    this.#children.set(node, children);
    return children;
  }
}

function inSource({ children }: HtmlNode): InSource[] {
  return children.flatMap((child) => (child.range ? (child as InSource) : inSource(child)));
}

/** The index of the first of ranges, in order, that begins at an offset or after it. */
export function firstFrom(parts: readonly { readonly range: Range }[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.range.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
