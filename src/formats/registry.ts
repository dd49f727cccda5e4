import { looksLikeCsv, readCsv } from './csv.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { isOtherMarkup } from './reading/markup/as-markdown.ts';
import { readMarkdown } from './markdown.ts';
import { readYaml } from './reading/data/index.ts';
import { IS_MAIL } from './reading/words/mail-words.ts';
import type { Reading, ReadingOptions } from './report.ts';
import { type FormatName, type Writer, WRITERS } from './writers.ts';

/** A format: its file endings, its reader and its writer. */
export interface Format extends Writer {
  readonly read: (text: string, options?: ReadingOptions) => Reading;
}

const READERS: Record<FormatName, Format['read']> = {
  json: readJson,
  markdown: readMarkdown,
  html: readHtml,
  yaml: readYaml,
  csv: readCsv,
};

export const FORMAT_NAMES = Object.keys(WRITERS) as readonly FormatName[];

const entries = FORMAT_NAMES.map((name): [FormatName, Format] => [name, { ...WRITERS[name], read: READERS[name] }]);

/** All formats, by name: `json`, `markdown`, `html`, `yaml` and `csv`. */
export const FORMATS = Object.fromEntries(entries) as Record<FormatName, Format>;

/** The endings of files whose content tells what they are: texts, pages of wikis, AsciiDoc, Org, reStructuredText. */
const TEXT_ENDINGS = ['txt', 'adoc', 'asciidoc', 'org', 'rst', 'textile', 'wiki', 'mediawiki'];

/** The endings of all files that can be read, without the dot, including `txt` and `xlsx`. */
export const FILE_ENDINGS: readonly string[] = [
  ...entries.flatMap(([, { endings }]) => endings),
  ...TEXT_ENDINGS,
  'xlsx',
];

/** Returns the format of a file name; `undefined` if its ending is unknown or, like `.txt`, fits any format. */
export function formatOfFile(file: string): FormatName | undefined {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return FORMAT_NAMES.find((name) => FORMATS[name].endings.includes(ending));
}

/** How many lines are looked at. */
const SAMPLE = 10;

/** Guesses the format of a text from its content. */
export function formatOfText(text: string): FormatName {
  const content = text.trimStart();
  if (/^[{[]/.test(content) && !OPENS_MARKUP.test(content)) return 'json';
  if (content.startsWith('%YAML')) return 'yaml';
  if (IS_MAIL.test(content)) return 'markdown';
  if (LOOKS_LIKE_YAML.test(content)) return 'yaml';
  if (content.startsWith('<')) return 'html';
  if (/^(?:---|#|\||\{\|)/.test(content) || isOtherMarkup(content)) return 'markdown';
  if (looksLikeCsv(content)) return 'csv';
  const lines = content.split('\n', SAMPLE).filter((line) => line.trim());
  const isCsv =
    lines.length > 0 &&
    !HAS_TABLE.test(content) &&
    [/,/, /;/, /\t/].some((delimiter) => lines.every((line) => delimiter.test(line)));
  return isCsv ? 'csv' : 'markdown';
}

/** A table of MediaWiki, a macro of Jira, or a line of AsciiDoc about the next block. */
const OPENS_MARKUP = /^(?:\{\||\{[a-z]+(?::[^{}\n]*)?\}|\[(?:[%a-z]+=|\[[a-z][\w-]*\]\]))/;

/** A property with properties or a list below it, at the beginning of a text. */
const LOOKS_LIKE_YAML = /^(?:#.*\n|\s*\n)*[\p{L}\w$-]+:[^\n]*\n(?:[ \t]*\n)*(?:(?:[\p{L}\w$-]+:|[ \t]+|- |#)[^\n]*\n)/u;

/** The delimiter row of a Markdown table. */
const HAS_TABLE = /^[ \t]{0,3}\|?[ \t]*:?-+:?[ \t]*\|/m;
