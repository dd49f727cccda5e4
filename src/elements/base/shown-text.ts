import { escapeMarkdownCharacters } from '../../formats/markdown-escape.ts';

/** What text can be copied as. */
export type TextFormat = 'text' | 'markdown';

/** Controls, what only screen readers tell, and what is folded away. */
const LEFT_OUT = 'button, details, .unseen';

/** What stands apart from what comes before and after it. */
const BLOCK = 'p, ol > li, [role=heading], [role=listitem], ul:not(ul ul)';

/** A line that begins so would become a list. */
const LIST_MARK = /^([-+]|\d+[.)])(?=\s)/;

/** Writes what an element shows, as text or as Markdown, with its headings, lists and links. */
export function writeShown(root: Element, format: TextFormat): string {
  const writer = new ShownText(format === 'markdown');
  writer.visit(root);
  return `${writer.text.trim()}\n`;
}

class ShownText {
  text = '';
  readonly #isMarkdown: boolean;

  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown;
  }

  visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#write((node as Text).data);
    else if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(LEFT_OUT)) return;
    else {
      const element = node as Element;
      const isBlock = element.matches(BLOCK);
      if (isBlock) this.#breakLine(2);
      this.#begin(element);
      for (const child of element.childNodes) this.visit(child);
      this.#end(element);
      if (isBlock) this.#breakLine(2);
    }
  }

  #begin(element: Element): void {
    if (element.matches('ul > li')) {
      this.#breakLine(1);
      this.text += element.matches('ul ul > li') ? '  - ' : '- ';
    }
    if (!this.#isMarkdown) return;
    if (element.role === 'heading') this.text += `${'#'.repeat(Number(element.ariaLevel))} `;
    else if (element.matches('b')) this.text += '**';
    else if (element.matches('a')) this.text += '[';
  }

  #end(element: Element): void {
    const url = element.matches('a') && (element as HTMLAnchorElement).href;
    if (url) this.text += this.#isMarkdown ? `](<${url}>)` : ` (${url})`;
    else if (this.#isMarkdown && element.matches('b')) this.text += '**';
  }

  #write(text: string): void {
    const isLineStart = /(^|\n)$/.test(this.text);
    const words = text.replace(/\s+/g, ' ').replace(isLineStart || this.text.endsWith(' ') ? /^ / : '', '');
    if (!this.#isMarkdown) this.text += words;
    else this.text += escapeMarkdownCharacters(isLineStart ? words.replace(LIST_MARK, '\\$1') : words);
  }

  /** Ends with that many line breaks at least. */
  #breakLine(breaks: number): void {
    const words = this.text.trimEnd();
    const there = this.text.slice(words.length).replace(/ /g, '').length;
    this.text = words && words + '\n'.repeat(Math.max(breaks, there));
  }
}
