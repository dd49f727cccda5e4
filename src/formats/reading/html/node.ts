import type { Range } from '../blocks/block.ts';

/** A node of an HTML document, independent of the parser. */
export interface HtmlNode {
  /** The element's name in lower case; `#text` for text. Other kinds of nodes have other names that start with `#`. */
  readonly name: string;
  /** The text of a text node. */
  readonly text?: string | undefined;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly HtmlNode[];
  readonly place: string;
  /** Its offsets in the source, in UTF-16 code units; `undefined` without a source, or if the parser added it. */
  readonly range?: Range | undefined;
}

/** Elements whose content is not part of the page's text, or that this library renders. */
const IGNORED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'noscript',
  'skill-profile',
  'skill-matrix',
  'skill-framework',
  'framework-matrix',
]);

/** Whether the content of a node is no text of the page, such as the colour that a macro of Confluence has. */
export function isIgnored(node: HtmlNode): boolean {
  return IGNORED.has(node.name) || (node.name === 'ac:parameter' && node.attribute('ac:name') !== 'title');
}

/** The text of a node. White space becomes single spaces, and so does `<br>`. */
export function textOfNode(node: HtmlNode): string {
  const pieces: string[] = [];
  const visit = (each: HtmlNode): void => {
    if (each.name === 'br') pieces.push(' ');
    else if (each.text !== undefined) pieces.push(each.text);
    else each.children.forEach(visit);
  };
  visit(node);
  return pieces
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}
