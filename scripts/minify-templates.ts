import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/**
 * Makes the text of `html` and `css` literals short before the code is minified. In HTML the indentation and the
 * quotes around single words go; a line break stays, since words may need it between them.
 */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(elements|styles)\/.*\.ts$/.test(id)) return undefined;
    const short = code
      .replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minifyCss(css)}\``)
      .replace(/\s*\n\s*/g, '\n')
      .replace(/(?<=[a-z]=)"([\w-]+)"(?=[\s>])/g, '$1');
    return { code: short, map: null };
  },
};

function minifyCss(css: string): string {
  return transform({ filename: 'styles.css', code: Buffer.from(css), minify: true }).code.toString();
}
