/**
 * The fonts of the tests. They are shipped, so that no screenshot or measurement depends on system fonts.
 * They are links, since axe can't follow `@import`.
 */
const STYLESHEETS = [
  '/node_modules/@fontsource-variable/inter/wght.css',
  '/node_modules/@fontsource-variable/inter/wght-italic.css',
  '/node_modules/@fontsource-variable/noto-sans-arabic/wght.css',
  '/node_modules/@fontsource-variable/jetbrains-mono/wght.css',
  '/node_modules/@fontsource/noto-sans-symbols-2/symbols.css',
  '/node_modules/@fontsource/noto-sans-symbols/symbols-400.css',
  '/test/fonts/fonts.css',
];

const linksTo = (stylesheets) => stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');

/** For the head of a page that uses the default font. */
export const FONT_LINKS = linksTo(STYLESHEETS);

/** For the head of a page that sets its own font. */
export const FONT_LINKS_EVERYWHERE = linksTo([...STYLESHEETS, '/test/fonts/everywhere.css']);

/** A script that loads the fonts before a test measures anything: letters, symbols, Arabic; upright and italic. */
export const LOAD_FONTS = `
  const { fontFamily } = getComputedStyle(document.documentElement);
  const fonts = ['', 'italic '].map((style) => document.fonts.load(style + '1em ' + fontFamily, 'aäł…✓↗→ب'));
  await Promise.all([...fonts, document.fonts.load('1em "JetBrains Mono Variable"')]);
`;
