/** Finds glyphs of a page that come from system fonts. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

const TEXT_NODE = 3;

/**
 * The places in a page that use a system font instead of a shipped font: the path of elements to the text, the font and
 * the text. Empty if every glyph comes from a shipped font.
 */
export async function findSystemFonts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  // All at once: a page has thousands of texts, and each answer on its own would be waited for.
  const found = await Promise.all(
    textsIn(root, '').map(async ({ node, place }) => {
      const text = JSON.stringify(node.nodeValue.trim().slice(0, 60));
      return (await fontsOf(session, node)).map((font) => `${place} shows ${font}: ${text}`);
    }),
  );
  await session.detach();
  return found.flat();
}

interface Text {
  readonly node: Node;
  readonly place: string;
}

/** The texts of a node, in the order of the page. */
function textsIn(node: Node, path: string): Text[] {
  const place = node.pseudoType ? `${path}::${node.pseudoType}` : joinPath(path, node);
  const { shadowRoots = [], pseudoElements = [], children = [], contentDocument } = node;
  const inside = [...shadowRoots, ...pseudoElements, ...children, ...(contentDocument ? [contentDocument] : [])];
  return [...(hasGlyphs(node) ? [{ node, place }] : []), ...inside.flatMap((child) => textsIn(child, place))];
}

/** Half of a page's text nodes are the line breaks and spaces between elements. */
function hasGlyphs({ nodeType, pseudoType, nodeValue }: Node): boolean {
  return pseudoType !== undefined || (nodeType === TEXT_NODE && /[^ \n]/.test(nodeValue));
}

/** The system fonts that a node uses. */
async function fontsOf(session: CDPSession, { nodeId }: Node): Promise<string[]> {
  // A node that is not rendered has no fonts.
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId }).catch(() => ({ fonts: [] }));
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}

function joinPath(path: string, { nodeType, localName, attributes = [] }: Node): string {
  if (nodeType !== 1) return path;
  const part = attributes[attributes.indexOf('part') + 1];
  const name = attributes.includes('part') ? `${localName}[part="${part}"]` : localName;
  return path ? `${path} ${name}` : name;
}
