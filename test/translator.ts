/** What the translators of browsers do to a page; the "translation" puts words between « and ». */

import { all } from './page.ts';

/** The ways in which translators put their words into a page. */
export const translators: Record<string, (root: Node) => void> = {
  /** As Chromium's and Edge's: two elements in the place of each text node. */
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
  /** Of a sentence of several texts, all words stand in the first. */
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
  /** As WebKit's: the texts stay, their words change. */
  'that writes over each text': (root) => {
    for (const text of textsIn(root)) text.data = translated(text.data);
  },
};

/** Text without the marks of the translation. */
export function untranslated(text: string): string {
  return text.replace(/[«»]/g, '');
}

/** The texts of the shadow roots at and below a node, that have words. */
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
