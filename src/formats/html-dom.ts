import { findTables, type HtmlNode, readPage } from './html-tables.ts';
import type { Reading, ReadingOptions } from './report.ts';

/** As `readHtml`, of the tables below an element of a page. The element itself is left as it is. */
export function readElement(element: Element, options: ReadingOptions = {}): Reading {
  return readPage(findTables(toNode(element)), options);
}

function toNode(node: Node): HtmlNode {
  return {
    name: node.nodeName.toLowerCase(),
    text: node.nodeType === Node.TEXT_NODE ? node.nodeValue! : undefined,
    attribute: (name) => (node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined),
    get children() {
      return [...node.childNodes].map(toNode);
    },
    place: '',
  };
}
