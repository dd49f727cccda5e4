import { extname } from 'node:path';
import {
  readCsv,
  readHtml,
  readJson,
  readMarkdown,
  type Reading,
  type ReadingOptions,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  type Writing,
} from '../formats/index.ts';
import type { SkillDocument } from '../skill-document/index.ts';

/** A format: how it is read and written, and the endings of its files. */
interface Format {
  readonly endings: readonly string[];
  readonly read: (text: string, options: ReadingOptions) => Reading;
  readonly write: (skill: SkillDocument) => Writing;
}

export const FORMATS = {
  json: { endings: ['.json'], read: readJson, write: writeJson },
  markdown: { endings: ['.md', '.markdown', '.txt'], read: readMarkdown, write: writeMarkdown },
  html: { endings: ['.html', '.htm'], read: readHtml, write: writeHtml },
  csv: { endings: ['.csv', '.tsv'], read: readCsv, write: writeCsv },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The format that the ending of a file's name stands for. */
export function formatOfFile(file: string): FormatName | undefined {
  const ending = extname(file).toLowerCase();
  return FORMAT_NAMES.find((name) => (FORMATS[name].endings as readonly string[]).includes(ending));
}

/** The format of a text whose file's name says nothing. */
export function formatOfText(text: string): FormatName {
  const [start = ''] = text
    .trimStart()
    .replace(/^\uFEFF/, '')
    .split('\n', 1);
  if (/^[{[]/.test(start)) return 'json';
  if (start.startsWith('<')) return 'html';
  return /^---|^#|^\|/.test(start) || !/[,;\t]/.test(start) ? 'markdown' : 'csv';
}
