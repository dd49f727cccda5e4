/**
 * In place of lit's `css-tag.js`: every browser that the script supports has constructable stylesheets, and no style of
 * ours holds an expression.
 */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

export function adoptStyles(root: ShadowRoot, sheets: CSSStyleSheet[]): void {
  root.adoptedStyleSheets = sheets;
}

export const getCompatibleStyle = (sheet: CSSStyleSheet): CSSStyleSheet => sheet;

export const supportsAdoptingStyleSheets = true;

/** lit names these two in its exports. */
export const CSSResult = undefined;
export const unsafeCSS = undefined;
