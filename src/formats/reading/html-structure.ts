import { type HtmlNode, textOfNode } from './html-node.ts';

/** Whether an element of these names is below a node. */
export function has(node: HtmlNode, names: ReadonlySet<string>): boolean {
  return node.children.some((child) => names.has(child.name) || has(child, names));
}

/** Whether an element is a box of Confluence that begins with its title: an expand or a panel with a header. */
export function isTitled({ name, children }: HtmlNode): boolean {
  const first = children.find(({ text }) => text?.trim() !== '');
  const classes = first?.attribute('class') ?? '';
  return name === 'div' && /(?:^|\s)(?:expand-control|panelHeader)(?=\s|$)/.test(classes) && !!textOfNode(first!);
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
