/**
 * The fonts that the tests show. They come with the tests, so no picture and no measure depends on the machine's.
 * These are links and no `@import`, which axe can't follow.
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

/** For the head of a page that inherits its font. */
export const FONT_LINKS = linksTo(STYLESHEETS);

/** For the head of a page that chooses its own. */
export const FONT_LINKS_EVERYWHERE = linksTo([...STYLESHEETS, '/test/fonts/everywhere.css']);

/** A script that loads the fonts, before a test measures anything: letters, signs, Arabic; upright and italic. */
export const LOAD_FONTS = `
  const { fontFamily } = getComputedStyle(document.documentElement);
  const fonts = ['', 'italic '].map((style) => document.fonts.load(style + '1em ' + fontFamily, 'aäł…✓↗→ب'));
  await Promise.all([...fonts, document.fonts.load('1em "JetBrains Mono Variable"')]);
`;
