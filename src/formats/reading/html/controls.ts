// cspell:ignore headerlink editsection kramdown Pandoc reversefootnote
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import { type HtmlNode, textOfNode } from './node.ts';

/** Links that programs put beside headings: "¶" to the heading itself, "[edit]" of MediaWiki. */
const CONTROL = /(?:^|\s)(?:headerlink|mw-editsection|mw-cite-backlink|footnote-backref|reversefootnote)(?=\s|$)/;

/** Links to a note elsewhere on the page, by their classes in Pandoc, kramdown and Sphinx. */
const REFERENCE = /(?:^|\s)(?:footnote-ref|footnote-reference|footnote)(?=\s|$)/;

/** The text of such a link: "1", "[2]", "[note 3]", "*". */
const MARK = /^[[(]?(?:(?:note |n )?\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?$/i;

/**
 * Takes the links that programs add out of a page, and the links to notes, which are no part of a name. A warning tells
 * each such link; its note is read as any other text.
 */
export function withoutControls(node: HtmlNode, notes: Note[]): HtmlNode {
  if (node.children.length === 0) return node;
  const kept: HtmlNode[] = [];
  const marks: HtmlNode[] = [];
  for (const child of node.children) {
    const classes = child.attribute('class') ?? '';
    if (isMark(child, classes)) marks.push(child);
    else if (isRaisedNumber(child)) kept.push(raised(child));
    else if (!CONTROL.test(classes)) kept.push(withoutControls(child, notes));
  }
  const own = { ...node, children: kept };
  for (const mark of marks) {
    const message = `The mark ${quote(textOfNode(mark))} after ${quote(textOfNode(own))} is left out. Its note is read as any other text.`;
    notes.push(warning(mark.place, 'left-out', message));
  }
  return own;
}

function isMark(node: HtmlNode, classes: string): boolean {
  const link = node.name === 'sup' ? node.children.find(({ name }) => name === 'a') : node;
  const isReference = node.name === 'sup' || REFERENCE.test(classes);
  const isInside = link?.name === 'a' && link.attribute('href')?.startsWith('#') === true;
  return isReference && isInside && MARK.test(textOfNode(node));
}

/** Whether a node is a raised number, such as the mark of a note or "2" in "m²". */
function isRaisedNumber(node: HtmlNode): boolean {
  return node.name === 'sup' && /^\d{1,2}\)?$/.test(textOfNode(node));
}

/** A raised number as a text of raised digits, which does not become part of the number or name before it. */
function raised(node: HtmlNode): HtmlNode {
  const text = textOfNode(node).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
  return { ...node, name: '#text', text, children: [] };
}
