import type { SkillDocument } from '../skill-document/index.ts';
import { writeCsv } from './csv-writer.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { Writing } from './report.ts';

/** A format as a document is written in it. */
export interface Writer {
  /** What people call it. */
  readonly label: string;
  /** The endings of its files, without the dot; the first is what is written. Of `txt` the content decides. */
  readonly endings: readonly [string, ...string[]];
  /** Its media type. */
  readonly type: string;
  readonly write: (skill: SkillDocument) => Writing;
}

/** The one list of formats, by name; `registry.ts` adds the readers, which pages that only write do not load. */
export const WRITERS = {
  json: { label: 'JSON', endings: ['json'], type: 'application/json', write: writeJson },
  markdown: { label: 'Markdown', endings: ['md', 'markdown'], type: 'text/markdown', write: writeMarkdown },
  html: { label: 'HTML', endings: ['html', 'htm'], type: 'text/html', write: writeHtml },
  csv: { label: 'CSV', endings: ['csv', 'tsv'], type: 'text/csv', write: writeCsv },
} as const satisfies Record<string, Writer>;

export type FormatName = keyof typeof WRITERS;
