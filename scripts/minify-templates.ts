import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

const BLOCK = '(?:table|caption|thead|tbody|tr|th|td|div|section|header|p|ul|ol|li|dl|dt|dd)\\b';

/**
 * Makes the text of `html` and `css` literals short before the code is minified. In HTML the indentation and the
 * quotes around single words go; a line break stays where words may need it between them, and goes beside the tags of
 * blocks, where it would be a text node for nothing.
 */
export const minifyTemplates: Plugin = {
  name: 'minify-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(elements|styles)\/.*\.ts$/.test(id)) return undefined;
    const short = code
      .replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minifyCss(css)}\``)
      .replace(/\s*\n\s*/g, '\n')
      .replace(new RegExp(`\\n(?=</?${BLOCK})`, 'g'), '')
      .replace(new RegExp(`(</?${BLOCK}[^>]*>)\\n(?=[<$])`, 'g'), '$1')
      .replace(/(?<=[a-z]=)"([\w-]+)"(?=[\s>])/g, '$1');
    return { code: short, map: null };
  },
};

function minifyCss(css: string): string {
  return transform({ filename: 'styles.css', code: Buffer.from(css), minify: true }).code.toString();
}
