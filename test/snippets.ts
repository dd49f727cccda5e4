/** Extracts snippets from Markdown, so that tests run what readers copy. */
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt, { type Token } from 'markdown-it';

/** The pages for users, from the project's folder. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export interface Snippet {
  /** The language of the fence: `html`, `sh`, … */
  readonly language: string;
  readonly text: string;
  /** The file for the snippet, if the paragraph before it ends with its name and a colon: "`main.js`:". */
  readonly file: string | undefined;
  /** The heading above it. */
  readonly section: string;
  /** A readable location. */
  readonly place: string;
}

function textOf(token: Token | undefined): string {
  return token?.children?.map(({ content }) => content).join('') ?? '';
}

/** The file that a paragraph names. */
function announced(content: Token | undefined): string | undefined {
  if (!textOf(content).endsWith(':')) return undefined;
  const names = content!.children!.filter(({ type }) => type === 'code_inline').map((code) => code.content);
  return names.findLast((name) => /^[\w/-]+\.\w+$/.test(name));
}

/** All snippets of a Markdown file, in order. */
export function snippetsOf(path: string): Snippet[] {
  const tokens = new MarkdownIt('commonmark').parse(readFileSync(path, 'utf8'), {});
  let section = '';
  return tokens.flatMap(({ type, level, info, content, map }, index) => {
    if (type === 'heading_open') section = textOf(tokens[index + 1]);
    if (type !== 'fence' || level > 0) return [];
    const place = `${path}, ${section}, line ${map![0] + 1}`;
    const file = tokens[index - 1]?.type === 'paragraph_close' ? announced(tokens[index - 2]) : undefined;
    return [{ language: /^\S*/.exec(info)![0], text: content, file, section, place }];
  });
}
