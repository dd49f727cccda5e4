import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** A node of the syntax tree (ESTree): the fields that tell a `css` literal. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: Node;
  readonly name?: string;
  readonly quasi?: Node & { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] };
}

/**
 * Minifies the CSS of `css` literals that are whole stylesheets. Literals with expressions and fragments stay as written,
 * since no parser knows what they become part of. `html` literals stay as written too: whether their spaces count depends on
 * where they are shown.
 */
export const cssLiterals: Plugin = {
  name: 'css-literals',
  transform(code, id) {
    if (!/\.[jt]s$/.test(id) || id.includes('/node_modules/') || !code.includes('css`')) return undefined;
    let short = code;
    for (const { start, end, quasi } of findLiterals(this.parse(code)).sort((a, b) => b.start - a.start)) {
      const [only, another] = quasi!.quasis;
      if (another || !isStylesheet(only!.value.cooked)) continue;
      short = `${short.slice(0, start)}css\`${escapeTemplate(minifyCss(only!.value.cooked, id))}\`${short.slice(end)}`;
    }
    return { code: short, map: null };
  },
};

function findLiterals(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(findLiterals);
  const { type, tag } = tree as Node;
  return type === 'TaggedTemplateExpression' && tag?.name === 'css' ? [tree as Node, ...inside] : inside;
}

/** Whether a text is rules from beginning to end; in doubt not. */
function isStylesheet(css: string): boolean {
  return css.trimEnd().endsWith('}') && css.split('{').length === css.split('}').length;
}

function minifyCss(css: string, id: string): string {
  return transform({ filename: id, code: Buffer.from(css), minify: true }).code.toString();
}

/** As the source of a template literal, so that it has the same value. */
function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
