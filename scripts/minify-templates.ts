import type { Plugin } from 'vite';

/**
 * Makes the text of `html` and `css` literals short before the code is minified: indentation goes, and in CSS all
 * white space and comments that mean nothing. A line break in HTML stays, since words may need it between them.
 */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return undefined;
    return { code: code.replace(/css`[^`]*`/g, minifyCss).replace(/\s*\n\s*/g, '\n'), map: null };
  },
};

function minifyCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\b0\.(\d)/g, '.$1')
    .replaceAll(';}', '}')
    .replace('css` ', 'css`');
}
