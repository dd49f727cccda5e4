import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import type { HtmlNode } from './node.ts';
import { LimitReached } from '../../limit-checks.ts';
import { LIMITS } from '../../limits.ts';

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;
type Parsed = DefaultTreeAdapterMap['node'];

/**
 * Parses a page, with the places of its nodes. Throws `LimitReached` if elements are too many or nested too deeply.
 *
 * @param line - the number of its first line
 */
export function parseHtml(html: string, line = 1): HtmlNode {
  const root = parse(html, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter(html.split('<').length) });
  return toNode(root, line - 1);
}

/**
 * Builds parse5's default tree. Throws `LimitReached` if elements are nested too deeply, or if the parser adds too many
 * elements without a tag in the source.
 */
function limitedAdapter(tags: number): Adapter {
  let [depth, count] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement: (...values) => {
      if (++count > tags + LIMITS.reopened.most) throw new LimitReached(LIMITS.reopened);
      return defaultTreeAdapter.createElement(...values);
    },
    onItemPush: ({ sourceCodeLocation }) => {
      if (++depth <= LIMITS.elementDepth.most) return;
      const { startLine = 0, startCol = 0 } = sourceCodeLocation ?? {};
      throw new LimitReached(LIMITS.elementDepth, startLine ? `line ${startLine}, column ${startCol}` : '');
    },
    onItemPop: () => {
      depth--;
    },
  };
}

function toNode(node: Parsed, before: number): HtmlNode {
  const { startLine = 0, startCol = 0, startOffset, endOffset } = node.sourceCodeLocation ?? {};
  return {
    name: node.nodeName,
    text: 'value' in node ? node.value : undefined,
    attribute: (wanted) => ('attrs' in node ? node.attrs.find(({ name }) => name === wanted)?.value : undefined),
    children: 'childNodes' in node ? node.childNodes.map((child) => toNode(child, before)) : [],
    place: `line ${startLine + before}, column ${startCol}`,
    range: startOffset === undefined ? undefined : { start: startOffset, end: endOffset! },
  };
}
