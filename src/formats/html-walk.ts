import { type HtmlNode, IGNORED } from './html-node.ts';

/** A node of a page, and where it stands there. */
export interface Spot {
  readonly node: HtmlNode;
  readonly parent?: Spot | undefined;
  /** Which child of its parent it is. */
  readonly index: number;
  readonly depth: number;
  /** The language of the page there, as a BCP 47 tag, where the page says it. */
  readonly lang: string | undefined;
}

/** Visits what a page says in its order. What `visit` answers with `leave` keeps its children to itself. */
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

/** The spot itself, or what it stands in, at a depth that is not below it. */
export function spotAt(spot: Spot, depth: number): Spot {
  let found = spot;
  while (found.depth > depth) found = found.parent!;
  return found;
}
