import type { Block, Range } from '../../formats/reading/blocks/block.ts';
import { readHtmlBlocks } from '../../formats/reading/html/blocks.ts';
import { type HtmlNode, textOfNode } from '../../formats/reading/html/node.ts';
import { error, type Note } from '../../formats/report.ts';
import { depthOfBase, findBase } from '../base-address.ts';
import { findDocuments } from './documents.ts';
import { findObstacle } from './obstacles.ts';
import { SourceTree } from './source-tree.ts';
import type { Page } from './page.ts';

/** Looks at a page of HTML. */
export function readHtmlPage(root: HtmlNode): Page {
  const page = readHtmlBlocks(root);
  const title = titleIn(root) ?? page.title;
  const frames = framesIn(root);
  const isFramed = ({ range }: Block) => !!range && frames.some((frame) => contains(frame, range));
  const blocks = page.blocks.filter((block) => !isFramed(block));
  const tree = new SourceTree(root);
  return {
    source: { ...page, blocks, title },
    obstacleIn: (range) => findObstacle(tree, range),
    enclose: (range) => enclose(tree, range),
    documents: (find) => findDocuments(root, find),
    depthAt: (offset, depth) => depthAt(root, offset, depth),
    langAt: (offset) => langAt(tree, offset),
  };
}

/** The title in an export of Confluence, which writes the name of the space before it. */
function titleIn(root: HtmlNode): string | undefined {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.attribute('id') === 'title-heading') return textOfNode(node).replace(/^.*? : /, '') || undefined;
    for (const child of node.children) stack.push(child);
  }
  return undefined;
}

/** What Confluence writes around a page: who changed it, where it is, who exported it. */
const FRAMES = /(?:^|\s)(?:page-metadata|footer-body)(?=\s|$)/;
const FRAME_IDS: ReadonlySet<string> = new Set(['breadcrumb-section', 'footer']);

/** The parts of an export of Confluence that are no text of its page. */
function framesIn(root: HtmlNode): Range[] {
  const ranges: Range[] = [];
  const visit = (node: HtmlNode): void => {
    const isFrame = FRAMES.test(node.attribute('class') ?? '') || FRAME_IDS.has(node.attribute('id') ?? '');
    if (isFrame && node.range) ranges.push(node.range);
    else node.children.forEach(visit);
  };
  visit(root);
  return ranges;
}

/** The children, from first to last, of the innermost element that contains a range. */
function enclose(tree: SourceTree, own: Range): Range | undefined {
  let parent = tree.root;
  for (;;) {
    const children = tree.childrenIn(parent, own);
    const inner = children.find(
      ({ name, range }) => !name.startsWith('#') && contains(range, own) && !isSame(range, own),
    );
    if (inner) parent = inner;
    else if (children.length === 0 || IN_TABLES.test(parent.name)) return undefined;
    else return { start: children[0]!.range.start, end: Math.max(...children.map(({ range }) => range.end)) };
  }
}

/** Only rows and cells may be in these. */
const IN_TABLES = /^(?:table|thead|tbody|tfoot|tr|colgroup)$/;

function contains(outer: Range, { start, end }: Range): boolean {
  return outer.start <= start && end <= outer.end;
}

function isSame(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

function langAt(tree: SourceTree, offset: number): string | undefined {
  let lang: string | undefined;
  let node: HtmlNode | undefined = tree.root;
  while (node) {
    lang = node.attribute('lang') || node.attribute('xml:lang') || lang;
    [node] = tree.childrenIn(node, { start: offset, end: offset + 1 });
  }
  return lang;
}

function depthAt(root: HtmlNode, offset: number, depth: number): number | Note {
  const base = findBase(root);
  // A base only applies to elements after it.
  const from = base && base.start < offset ? depthOfBase(base.href, depth) : depth;
  return from ?? error(base!.place, 'base', ELSEWHERE);
}

const ELSEWHERE =
  'The <base> of this page points outside the folder, so the page would not find the widget script. Remove the <base>, or its href.';
