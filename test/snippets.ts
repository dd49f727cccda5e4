/** The snippets of a manual, so that tests run what readers copy. */
import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Snippet {
  /** What follows the fence: `html`, `sh`, … */
  readonly language: string;
  readonly text: string;
  /** The file that it goes into, where the paragraph before names one: "`main.js`:". */
  readonly file: string | undefined;
  /** The heading that it stands under. */
  readonly section: string;
  /** Where it is, for people. */
  readonly place: string;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The file that a paragraph announces. */
function announced(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph' || !textOf(node).endsWith(':')) return undefined;
  const names = node.children.filter((child) => child.type === 'inlineCode').map(textOf);
  return names.findLast((name) => /^[\w/-]+\.\w+$/.test(name));
}

/** All snippets of a file in Markdown, in order. */
export function snippetsOf(path: string): Snippet[] {
  const { children } = fromMarkdown(readFileSync(path, 'utf8'));
  let section = '';
  return children.flatMap((node, index) => {
    if (node.type === 'heading') section = textOf(node);
    if (node.type !== 'code') return [];
    const place = `${path}, ${section}, line ${node.position!.start.line}`;
    const file = announced(children[index - 1]);
    return [{ language: node.lang ?? '', text: `${node.value}\n`, file, section, place }];
  });
}
