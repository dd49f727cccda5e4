import type { Range } from '../../formats/reading/blocks/block.ts';
import { isSign } from '../../formats/reading/html/cells.ts';
import { type HtmlNode, textOfNode } from '../../formats/reading/html/node.ts';
import { error, type Note } from '../../formats/report.ts';
import type { SourceTree } from './source-tree.ts';

/** What a widget can't show, by the name of the element. */
const ELEMENTS: Readonly<Record<string, string>> = {
  img: 'an image',
  picture: 'an image',
  svg: 'a drawing',
  canvas: 'a drawing',
  math: 'a formula',
  video: 'a film',
  audio: 'a recording',
  iframe: 'an embedded page',
  frame: 'an embedded page',
  object: 'an embedded page',
  embed: 'an embedded page',
  input: 'an input',
  textarea: 'an input',
  select: 'an input',
  button: 'a button',
  form: 'a form',
  script: 'a script',
  pre: 'code',
  'skill-framework': 'a widget',
  'skill-profile': 'a widget',
};

/** Macros of Confluence, by their classes. What only marks words, such as a status, is no obstacle. */
const MACRO =
  /(?:^|\s)(?:[\w-]*-macro|conf-macro|jira-issue|jira-table|code panel|codeContent|plugin[\w-]*|toc[\w-]*|gliffy[\w-]*|drawio[\w-]*|embedded-file-wrapper|task-list|inline-task-list|bodied-macro)(?=\s|$)/i;
const HARMLESS_MACRO =
  /(?:^|\s)(?:status-macro|aui-lozenge|confluence-information-macro|expand-container|expand-content|confluence-anchor-link|inline-comment-marker)(?=\s|$)/i;

/** Macros that only mark or frame words, by their names. */
const HARMLESS = /^(?:status|anchor|excerpt|details|panel|info|note|tip|warning|expand|section|column)$/;

/** Says that a part of a page can't be shown by a widget, since there is something else in it. */
export function wouldHide(what: string, place: string): Note {
  return error(place, 'hidden', `A widget would hide ${what} here. Take it out of this part of the page.`);
}

/** Finds the first thing in a part of a page that a widget would hide. */
export function findObstacle(tree: SourceTree, range: Range): Note | undefined {
  const visit = (parent: HtmlNode, isInTable: boolean): Note | undefined => {
    for (const node of tree.childrenIn(parent, range)) {
      const isInside = range.start <= node.range.start && node.range.end <= range.end;
      if (isInside && isIcon(node)) continue;
      const what = isInside ? obstacleOf(node, isInTable) : undefined;
      const found = what ? wouldHide(what, node.place) : visit(node, isInTable || (isInside && node.name === 'table'));
      if (found) return found;
    }
    return undefined;
  };
  return visit(tree.root, false);
}

/** Whether an element only decorates the words beside it, as the icons of Notion do. */
function isIcon(node: HtmlNode): boolean {
  const isHidden = node.attribute('aria-hidden') === 'true' || node.attribute('role') === 'presentation';
  const classes = node.attribute('class') ?? '';
  return isHidden
    ? !textOfNode(node)
    : /(?:^|\s)(?:icon|property-icon|expand-control-icon|aui-icon)(?=\s|$)/.test(classes);
}

function obstacleOf(node: HtmlNode, isInTable: boolean): string | undefined {
  if (node.name === 'table' && isInTable) return 'a table in a cell';
  if (node.name === 'img' && isSign(node)) return undefined;
  if (Object.hasOwn(ELEMENTS, node.name)) return ELEMENTS[node.name];
  const classes = node.attribute('class') ?? '';
  const macro = node.attribute('data-macro-name');
  if (macro) return HARMLESS.test(macro) ? undefined : `the macro "${macro}"`;
  if (MACRO.test(classes) && !HARMLESS_MACRO.test(classes)) return 'a macro';
  return isInTable && /(?:^|\s)checkbox(?=\s|$)/.test(classes) && !textOfNode(node) ? 'a checkbox' : undefined;
}
