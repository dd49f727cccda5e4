import type MarkdownIt from 'markdown-it';
import type { Env, Token } from 'markdown-it';

type Parser = InstanceType<typeof MarkdownIt>;

/** HTML that stands in several tokens. */
export interface DividedHtml {
  readonly html: string;
  /** The index of its last token. */
  readonly last: number;
}

/** Whether a token begins a table that does not end in it. */
export const opensTable = (token: Token): boolean => token.type === 'html_block' && openTables(token) > 0;

/**
 * Joins an HTML table that blank lines divide, as Markdown in its cells needs: the HTML up to the end of the table, and
 * what stands between as HTML. `undefined` if the table never ends.
 */
export function dividedTable(tokens: Token[], from: number, parser: Parser, env: Env): DividedHtml | undefined {
  let open = openTables(tokens[from]!);
  let last = from;
  while (open > 0 && ++last < tokens.length) open += openTables(tokens[last]!);
  if (last >= tokens.length) return undefined;
  return { html: joined(tokens.slice(from, last + 1), parser, env), last };
}

/** How many more tables a token opens than it closes. */
function openTables(token: Token): number {
  const count = (tag: RegExp) => (isHtml(token) ? (token.content.match(tag)?.length ?? 0) : 0);
  return count(/<table[\s>]/gi) - count(/<\/table\s*>/gi);
}

/** Whether a token is HTML, also if it is indented as code is. */
function isHtml({ type, content }: Token): boolean {
  return type === 'html_block' || (type === 'code_block' && content.startsWith('<'));
}

/** Keeps the lines on which blocks begin, so that places stay right. */
function joined(tokens: Token[], parser: Parser, env: Env): string {
  const first = tokens[0]!.map![0];
  let html = '';
  let line = first;
  tokens.forEach((token, index) => {
    const start = token.map?.[0] ?? line;
    const gap = '\n'.repeat(Math.max(0, start - line));
    const own = isHtml(token) ? token.content : rendered(tokens, index, parser, env);
    html += gap + own;
    line += gap.length + (own.match(/\n/g)?.length ?? 0);
  });
  return html;
}

/** The HTML of one token of Markdown, on one line. */
function rendered(tokens: Token[], index: number, parser: Parser, env: Env): string {
  const token = tokens[index]!;
  if (token.type === 'inline') {
    const children: Token[] = [];
    parser.inline.parse(token.content, parser, env, children);
    return parser.renderer.renderInline(children, parser.options, env).replaceAll('\n', ' ');
  }
  const { rules } = parser.renderer;
  const rule = rules[token.type];
  const html = rule
    ? rule(tokens, index, parser.options, env, parser.renderer)
    : parser.renderer.renderToken(tokens, index, parser.options);
  return html.replaceAll('\n', ' ');
}
