import type { CSSResult, CSSResultOrNative } from 'lit';
import { viewOf } from '../../localization/page.ts';

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
