import { type HtmlNode, IGNORED } from './html-node.ts';

/** A node of a page, and its position in the tree. */
export interface Spot {
  readonly node: HtmlNode;
  readonly parent?: Spot | undefined;
  /** The index among its parent's children. */
  readonly index: number;
  readonly depth: number;
  /** The language that the page declares there, as a BCP 47 tag. */
  readonly lang: string | undefined;
}

/**
 * Visits the nodes of a page in document order, without those in `IGNORED` and text areas. If `visit` returns `leave`,
 * the node's children are skipped. Uses no recursion.
 */
export function walkPage(root: HtmlNode, visit: (spot: Spot) => 'enter' | 'leave'): void {
  const stack = [spotOf(root, undefined, 0)];
  for (let spot = stack.pop(); spot; spot = stack.pop()) {
    const { node } = spot;
    if (IGNORED.has(node.name) || node.name === 'textarea' || visit(spot) === 'leave') continue;
    for (let index = node.children.length - 1; index >= 0; index--)
      stack.push(spotOf(node.children[index]!, spot, index));
  }
}

function spotOf(node: HtmlNode, parent: Spot | undefined, index: number): Spot {
  return { node, parent, index, depth: parent ? parent.depth + 1 : 0, lang: node.attribute('lang') || parent?.lang };
}

/** The ancestor of a spot at a depth, or the spot itself if it is not deeper. */
export function spotAt(spot: Spot, depth: number): Spot {
  let found = spot;
  while (found.depth > depth) found = found.parent!;
  return found;
}
