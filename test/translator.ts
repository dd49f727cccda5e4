/** Simulates the page translators of browsers. The "translation" puts text between « and ». */

import { all } from './page.ts';

/** The ways in which translators change a page. */
export const translators: Record<string, (root: Node) => void> = {
  /** Like Chromium and Edge: replaces each text node with two nested elements. */
  'that replaces each text': (root) => {
    for (const text of textsIn(root)) text.replaceWith(font(font(translated(text.data))));
  },
  /** The same in steps that observers see one by one. */
  'that inserts, then removes': (root) => {
    for (const text of textsIn(root)) {
      const place = font();
      text.before(place);
      place.append(font(translated(text.data)));
      text.remove();
    }
  },
  /** Moves all words of a sentence into its first text node. */
  'that joins the texts of a sentence': (root) => {
    const byParent = new Map<Node, Text[]>();
    for (const text of textsIn(root)) {
      byParent.set(text.parentNode!, [...(byParent.get(text.parentNode!) ?? []), text]);
    }
    for (const [first, ...others] of byParent.values()) {
      const words = [first!, ...others].map(({ data }) => data).join('');
      for (const other of others) other.replaceWith(font());
      first!.replaceWith(font(font(translated(words))));
    }
  },
  /** Like WebKit: keeps the text nodes and changes their content. */
  'that writes over each text': (root) => {
    for (const text of textsIn(root)) text.data = translated(text.data);
  },
};

/** Text without the marks of the translation. */
export function untranslated(text: string): string {
  return text.replace(/[«»]/g, '');
}

/** The text nodes with words, in the shadow roots at and below a node. */
function textsIn(node: Node): Text[] {
  return all(node, '*')
    .flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []))
    .flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('style, font'));
    });
}

function translated(words: string): string {
  return words.replace(/\S.*\S|\S/s, '«$&»');
}

function font(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('font');
  element.append(...content);
  return element;
}
