/** A node of an HTML document, whatever parsed it. */
export interface HtmlNode {
  /** The name of the element in lower case; `#text` for text; any other name with `#` for what is neither. */
  readonly name: string;
  /** The text of a text node. */
  readonly text?: string | undefined;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly HtmlNode[];
  readonly place: string;
  /** Where it begins and ends in its source, in UTF-16 units; missing where the source does not have it. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
}

/** Elements whose contents are no part of what a page says. */
export const IGNORED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'noscript',
  'skill-profile',
  'skill-matrix',
]);

/** The text of a node, with single spaces. */
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
