import { readFrontMatter } from '../formats/reading/data/front-matter.ts';

/** The head of a Markdown page: its byte-order mark and its front matter, each if it has one. */
export interface Matter {
  /** The text of it, with its borders. */
  readonly matter: string;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
}

const YAML = /^\uFEFF?---[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))?---[ \t]*(?:\r\n?|\n|$)/;
const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r\n?|\n)([\s\S]*?(?:\r\n?|\n))?\+\+\+[ \t]*(?:\r\n?|\n|$)/;

/** Reads the title and the language in front matter of YAML or TOML. */
export function readMatter(text: string): Matter {
  const [toml, lines = ''] = TOML.exec(text) ?? [];
  if (toml !== undefined) return { matter: toml, title: /^title\s*=\s*(["'])(.*)\1/m.exec(lines)?.[2] };
  const [matter = '', yaml] = YAML.exec(text) ?? [];
  const { facts = {} } = yaml === undefined ? {} : readFrontMatter(yaml);
  const { title, lang } = facts as Readonly<Record<string, unknown>>;
  const wordOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { matter, title: wordOf(title), lang: wordOf(lang) };
}

/** Replaces the head of a page by spaces, since a Markdown parser would take it for content. Keeps all offsets. */
export function blankMatter(text: string): string {
  const [matter = text.startsWith('\uFEFF') ? '\uFEFF' : ''] = TOML.exec(text) ?? YAML.exec(text) ?? [];
  return blank(matter) + text.slice(matter.length);
}

/** As many spaces as a text has characters; line breaks stay. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
