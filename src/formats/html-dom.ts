import type { HtmlNode } from './reading/html/node.ts';
import { readHtmlBlocks } from './reading/html/blocks.ts';
import { readBlocks } from './reading/read-blocks.ts';
import { tablesWithHeadings } from './reading/outline/block-queries.ts';
import { readTables } from './reading/skill-tables/tables.ts';
import { LimitReached, withinLimits } from './limit-checks.ts';
import { LIMITS } from './limits.ts';
import { limitNotes, type Reading, type ReadingOptions } from './report.ts';

/**
 * Reads the skill tables inside an element of the current page, like `readHtml`, but without hints on typos. Does not
 * change the element. Needs a browser. Never throws. Notes have no line numbers.
 */
export function readElement(element: Element, options: ReadingOptions = {}): Reading {
  return withinLimits(
    () => {
      const { blocks, title, lang } = readHtmlBlocks({ ...toNode(element, 0), name: '#root' });
      const facts = { ...(title && { name: title }), ...(lang && { lang }) };
      return readTables(tablesWithHeadings(blocks), facts, options);
    },
    { notes: [] },
  );
}

/**
 * Reads what is inside an element of the current page as a framework: its tables of skills × levels or roles, or its
 * headings and lists. Otherwise like `readElement`.
 */
export function readFrameworkElement(element: Element, options: ReadingOptions = {}): Reading {
  return withinLimits<Reading>(
    () => {
      const { notes, ...source } = readHtmlBlocks({ ...toNode(element, 0), name: '#root' });
      const reading = readBlocks({ ...source, notes }, options);
      return { ...reading, notes: limitNotes(reading.notes) };
    },
    { notes: [] },
  );
}

function toNode(node: Node, depth: number): HtmlNode {
  if (depth > LIMITS.elementDepth.most) throw new LimitReached(LIMITS.elementDepth);
  const children: HtmlNode[] = [];
  for (let child = read(node, 'firstChild'); child; child = read(child, 'nextSibling')) {
    children.push(toNode(child, depth + 1));
  }
  const type = read(node, 'nodeType');
  const attribute = (name: string) => Element.prototype.getAttribute.call(node, name) ?? undefined;
  return {
    name: read(node, 'nodeName').toLowerCase(),
    text: type === Node.TEXT_NODE ? read(node, 'nodeValue')! : undefined,
    attribute: type === Node.ELEMENT_NODE ? attribute : () => undefined,
    children,
    place: '',
  };
}

/** Reads a property by its getter on `Node`: `<input name="firstChild">` hides `firstChild` of its form. */
function read<Key extends 'firstChild' | 'nextSibling' | 'nodeType' | 'nodeName' | 'nodeValue'>(
  node: Node,
  key: Key,
): Node[Key] {
  return Reflect.get(Node.prototype, key, node) as Node[Key];
}
