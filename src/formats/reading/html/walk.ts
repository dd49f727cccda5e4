import { type HtmlNode, isIgnored } from './node.ts';

/** A node of a page. */
export interface Spot {
  readonly node: HtmlNode;
  /** The language that the page declares there, as a BCP 47 tag. */
  readonly lang: string | undefined;
}

/**
 * Visits the nodes of a page in document order, without ignored ones and text areas. If `visit` returns `leave`,
 * the node's children are skipped. Uses no recursion.
 */
export function walkPage(root: HtmlNode, visit: (spot: Spot) => 'enter' | 'leave'): void {
  const stack = [spotOf(root, undefined)];
  for (let spot = stack.pop(); spot; spot = stack.pop()) {
    const { node, lang } = spot;
    if (isIgnored(node) || node.name === 'textarea' || visit(spot) === 'leave') continue;
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(spotOf(node.children[index]!, lang));
  }
}

function spotOf(node: HtmlNode, lang: string | undefined): Spot {
  return { node, lang: node.attribute('lang') || lang };
}
