import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** The sheets of other documents than the one that runs this: a constructed stylesheet belongs to one document. */
const others = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** The window that a node is in; of a document without one, this module's. */
export function viewOf({ ownerDocument }: Node): typeof globalThis {
  // Named elements of a page can stand in the place of the document's own properties, but not of its prototype's.
  return (Reflect.get(Document.prototype, 'defaultView', ownerDocument!) as typeof globalThis | null) ?? globalThis;
}

/** Makes an empty sheet for a shadow root, in the document that the root is in. */
export function createSheet(root: ShadowRoot): CSSStyleSheet {
  return new (viewOf(root).CSSStyleSheet)();
}

/** Gives a shadow root its styles, in whichever document it is. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  if (root.ownerDocument === document) return adoptStyles(root, [...styles]);
  const sheets = others.get(root.ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  others.set(root.ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = sheets.get(style) ?? createSheet(root);
    if (!sheets.has(style)) sheet.replaceSync((style as CSSResult).cssText);
    sheets.set(style, sheet);
    return sheet;
  });
}
