import { isSafeUrl, type Link } from '../../../skill-document/index.ts';
import { type HtmlNode, isIgnored, textOfNode } from './node.ts';
import type { TableItem } from '../../items.ts';
import { quote } from '../../quotation.ts';
import { type Note, warning } from '../../report.ts';
import type { Cell } from '../blocks/cell.ts';
import { cellOfImages } from '../blocks/image-names.ts';
import { unsafeLink } from '../blocks/unsafe-links.ts';

/** Elements that start and end a line. Paragraphs also have a blank line before and after. */
const BLOCKS = new Set(['div', 'ul', 'ol', 'li', 'table', 'tr', 'section', 'blockquote', 'pre']);

const CELLS = new Set(['td', 'th']);

/** Reads a cell from its element. Adds a warning to `notes` for content that a cell cannot hold. */
export function toCell(node: HtmlNode, notes: Note[]): Cell {
  const items: TableItem[] = [];
  const links: Link[] = [];
  const images: string[] = [];
  const text = new Lines();
  const { place } = node;
  const visit = (child: HtmlNode): void => {
    const sign = signOf(child);
    if (child.name === '#text') text.add((child.text ?? '').replace(/[ \t\n\r\f]+/g, ' '));
    else if (child.name === 'br') text.break();
    else if (isItem(child)) items.push(readItem(child, links, notes));
    else if (sign !== undefined) text.add(sign);
    else if (child.name === 'img') images.push(child.attribute('alt')?.trim() ?? '');
    else if (!isIgnored(child)) {
      const url = child.name === 'a' ? child.attribute('href')?.trimStart() : undefined;
      if (url && isSafeUrl(url)) links.push({ name: textOfNode(child) || url, url });
      else if (url) notes.push(unsafeLink(place, url));
      const lines = child.name === 'p' ? 2 : Number(BLOCKS.has(child.name));
      text.endLine(lines);
      if (child.name === 'td' || child.name === 'th') text.add(' ');
      child.children.forEach(visit);
      text.endLine(lines);
    }
  };
  node.children.forEach(visit);
  const mayBeAlone = images.length > 0 && CELLS.has(node.name) && items.length === 0 && links.length === 0;
  const named = mayBeAlone && text.isEmpty ? cellOfImages(images, place) : undefined;
  if (named) return { ...named, id: node.attribute('data-id') };
  notes.push(...images.filter(Boolean).map((name) => lostImage(name, place)));
  const isListOfLinks =
    items.length > 0 &&
    links.length === items.length &&
    links.every(({ name }, index) => name === items[index]!.text && items[index]!.examples.length === 0);
  return { lines: text.lines, items: isListOfLinks ? [] : items, links, id: node.attribute('data-id'), place };
}

const SIGNS: readonly [RegExp, string][] = [
  [/^\(?(?:tick|check|check[-_ ]?mark|white_check_mark|heavy_check_mark|yes|done|ja|oui|sí)\)?$/i, '✓'],
  [/^\(?(?:cross|cross[-_ ]?mark|x|no|error|nein|non)\)?$/i, '✗'],
  [/^\(?(?:star|yellow star|star_yellow)\)?$/i, '★'],
];

/** Whether an image stands for a sign, which is read. */
export function isSign(image: HtmlNode): boolean {
  return signOf(image) !== undefined;
}

/** The sign that an image of one or a checkbox stands for, such as the ticks of Confluence. */
function signOf({ name, attribute }: HtmlNode): string | undefined {
  if (name === 'input' && attribute('type') === 'checkbox') return attribute('checked') === undefined ? '☐' : '✓';
  if (name !== 'img') return undefined;
  const words = [
    attribute('data-emoji-fallback'),
    attribute('alt'),
    /emoticon-(\w+)/.exec(attribute('class') ?? '')?.[1],
  ];
  const sign = words.find((word) => word && /^(?:\p{Extended_Pictographic}|[✓✔✗✘★☆])\uFE0F?$/u.test(word));
  return sign ?? SIGNS.find(([form]) => words.some((word) => word && form.test(word.trim())))?.[1];
}

function lostImage(name: string, place: string): Note {
  return warning(place, 'left-out', `The image ${quote(name)} is left out: a skill document holds no images.`);
}

/** Collects text. Appending takes constant time, whatever its length. */
class Lines {
  readonly #pieces: string[] = [];
  /** The number of line breaks at the end, ignoring spaces. */
  #breaks = 0;

  add(text: string): void {
    this.#pieces.push(text);
    if (/[^ \n]/.test(text)) this.#breaks = 0;
  }

  break(): void {
    this.#pieces.push('\n');
    this.#breaks++;
  }

  /** Adds line breaks until the text ends with this many, as `innerText` does (HTML, "required line break count"). */
  endLine(breaks: number): void {
    while (this.#breaks < breaks) this.break();
  }

  get isEmpty(): boolean {
    return this.lines.every((line) => line === '');
  }

  /** The lines, trimmed. Several blank lines become one. */
  get lines(): string[] {
    const text = this.#pieces
      .join('')
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    return text.split('\n');
  }
}

/** Whether a node is a list item that can be read as an item: text, then at most one flat list with the examples. */
function isItem({ name, children }: HtmlNode): boolean {
  if (name !== 'li') return false;
  const at = children.findIndex(hasList);
  if (at < 0) return true;
  const isFlat = isList(children[at]!) && !children[at]!.children.some(hasList);
  return isFlat && children.slice(0, at).some(hasWords) && !children.slice(at + 1).some(hasWords);
}

/** Reads a list item for which `isItem` is true. */
function readItem(item: HtmlNode, links: Link[], notes: Note[]): TableItem {
  const read = (children: readonly HtmlNode[]) => {
    const inner = toCell({ ...item, name: 'td', children: [...children] }, notes);
    for (const link of inner.links ?? []) links.push(link);
    return inner;
  };
  const { lines } = read(item.children.filter((child) => !isList(child)));
  const { items = [] } = read(item.children.filter(isList));
  return { text: lines.join('\n').trim(), examples: items.map(({ text }) => text).filter(Boolean) };
}

function hasWords(node: HtmlNode): boolean {
  return textOfNode(node).trim() !== '';
}

function isList({ name }: HtmlNode): boolean {
  return name === 'ul' || name === 'ol';
}

function hasList(node: HtmlNode): boolean {
  return isList(node) || node.children.some(hasList);
}
