import type { CSSResult, CSSResultOrNative } from 'lit';

/** The window that a node is in; of a document without one, this module's. */
export function viewOf({ ownerDocument }: Node): typeof globalThis {
  // Named elements of a page can stand in the place of the document's own properties, but not of its prototype's.
  return (Reflect.get(Document.prototype, 'defaultView', ownerDocument!) as typeof globalThis | null) ?? globalThis;
}

/** Makes a sheet for a shadow root. A constructed sheet belongs to one document: the one that the root is in. */
export function createSheet(root: ShadowRoot, rules = ''): CSSStyleSheet {
  const sheet = new (viewOf(root).CSSStyleSheet)();
  sheet.replaceSync(rules);
  return sheet;
}

/** Gives a shadow root styles in sheets of its own, as lit's don't go with it into another document. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.map((style) => createSheet(root, (style as CSSResult).cssText));
}
