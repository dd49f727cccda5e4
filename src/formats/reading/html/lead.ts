import { type HtmlNode, textOfNode } from './node.ts';

/** Whether a text stands out: by its element, its style or the name of its class. */
function isBold({ name, attribute }: HtmlNode): boolean {
  if (name === 'strong' || name === 'b') return true;
  const isHeavy = /font-weight:\s*(?:bold|[6-9]00)/i.test(attribute('style') ?? '');
  return (
    name === 'span' &&
    (isHeavy || /(?:^|[\s_-])(?:bold|strong|highlight|term)(?=$|[\s_-])/i.test(attribute('class') ?? ''))
  );
}

/** The bold text at the beginning of a node. */
export function leadOf(node: HtmlNode): string | undefined {
  const first = node.children.find((child) => child.text === undefined || child.text.trim() !== '');
  if (!first || first.text !== undefined) return undefined;
  if (isBold(first)) return textOfNode(first) || undefined;
  return ['p', 'span', 'em', 'u', 'font', 'a'].includes(first.name) ? leadOf(first) : undefined;
}
