import { type HtmlNode, isIgnored, textOfNode } from './node.ts';

/** In UTF-16 code units. A longer text is no title. */
const LONGEST = 80;

/** How deep the headings of HTML go. Titles without such an element are below them. */
const DEEPEST = 6;

/** Classes of what stands above a part: "card-title", "pill", "headline2". */
const OF_TITLES = /(?:^|[\s_-])(?:title|heading|headline|header|name|label|pill|badge|tag)\d?(?=$|[\s_-])/i;

/** What a page has that says its structure by elements. */
const STRUCTURE = /^(?:table|dl|details|h[2-6])$/;

/**
 * The titles in a page whose structure stands only in classes, with their depths as headings: short texts that begin a
 * part, below a class for titles. None if the page has tables, or headings below its first one.
 */
export function titlesOf(root: HtmlNode): ReadonlyMap<HtmlNode, number> {
  const found: { readonly node: HtmlNode; readonly depth: number; readonly kind: string }[] = [];
  let isStructured = false;
  const visit = (node: HtmlNode, depth: number): void => {
    isStructured ||= STRUCTURE.test(node.name);
    if (isIgnored(node) || isStructured) return;
    const first = node.children.find(hasWords);
    if (first && isTitle(first) && !isWithinText(first, node))
      found.push({ node: first, depth: DEEPEST + depth, kind: first.attribute('class')! });
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 1);
  const counts = new Map<string, number>();
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const repeated = found.filter(({ kind }) => counts.get(kind)! > 1);
  return new Map(isStructured ? [] : repeated.map(({ node, depth }) => [node, depth]));
}

/** Whether a text goes on behind a part of it. */
function isWithinText(part: HtmlNode, { children }: HtmlNode): boolean {
  return children.slice(children.indexOf(part) + 1).find(hasWords)?.text !== undefined;
}

function isTitle(node: HtmlNode): boolean {
  if (!['div', 'span', 'p'].includes(node.name) || !OF_TITLES.test(node.attribute('class') ?? '')) return false;
  const isPlain = node.children.every(({ name }) => name === '#text' || name === 'span' || name === 'a');
  return isPlain && textOfNode(node).length <= LONGEST;
}

const hasWords = (node: HtmlNode): boolean => textOfNode(node).trim() !== '';
