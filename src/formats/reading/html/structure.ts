import { type HtmlNode, textOfNode } from './node.ts';

/** Whether an element of these names is below a node. */
export function has(node: HtmlNode, names: ReadonlySet<string>): boolean {
  return node.children.some((child) => names.has(child.name) || has(child, names));
}

/**
 * The title of a box: a summary, or in Confluence the header that an expand or a panel begins with. "Click here to
 * expand..." is none: it names what a click does.
 */
export function titleOfBox(box: HtmlNode): HtmlNode | undefined {
  const title = headOfBox(box);
  return title && !/(?:…|\.{3})\s*$/.test(textOfNode(title)) ? title : undefined;
}

function headOfBox({ name, children }: HtmlNode): HtmlNode | undefined {
  if (name === 'details') return children.find(({ name }) => name === 'summary');
  const first = name === 'div' ? children.find(({ text }) => text?.trim() !== '') : undefined;
  const classes = first?.attribute('class') ?? '';
  return /(?:^|\s)(?:expand-control|panelHeader)(?=\s|$)/.test(classes) && textOfNode(first!) ? first : undefined;
}

/** Whether a table has other tables in its cells and no headers, and so only arranges them. */
export function isLayout(table: HtmlNode): boolean {
  return has(table, new Set(['table'])) && !hasHeaders(table);
}

/** Whether a table has headers of its own: those of HTML, or cells that Confluence highlights. */
function hasHeaders(node: HtmlNode): boolean {
  return node.children.some((child) => {
    if (child.name === 'table' || child.name === 'td') return isHighlighted(child);
    return child.name === 'th' || hasHeaders(child);
  });
}

function isHighlighted(node: HtmlNode): boolean {
  return node.name === 'td' && /(?:^|\s)highlight(?:-|\s|$)/.test(node.attribute('class') ?? '');
}
