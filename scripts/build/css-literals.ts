import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** A node of the syntax tree (ESTree): the fields that identify a `css` literal. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: Node;
  readonly name?: string;
  readonly quasi?: Node & { readonly quasis: readonly { readonly value: { readonly cooked: string } }[] };
}

/**
 * Minifies the CSS of `css` literals that are whole stylesheets. Leaves literals with expressions and fragments
 * unchanged, since a parser can't know their context. Leaves `html` literals unchanged, since their whitespace may be
 * significant.
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

/** Whether a text consists of complete rules. Returns `false` if in doubt. */
function isStylesheet(css: string): boolean {
  return css.trimEnd().endsWith('}') && css.split('{').length === css.split('}').length;
}

function minifyCss(css: string, id: string): string {
  return transform({ filename: id, code: Buffer.from(css), minify: true }).code.toString();
}

/** Escapes a text for use inside a template literal. */
function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
