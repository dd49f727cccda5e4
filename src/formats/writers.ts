import type { SkillDocument } from '../skill-document/index.ts';
import type { CsvOptions } from './csv-cells.ts';
import { writeCsv } from './skill/csv-writer.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writeYaml } from './framework/yaml-writer.ts';
import type { Writing } from './report.ts';

/** A format for writing. */
export interface Writer {
  /** The name for users. */
  readonly label: string;
  /** The endings of its files, without the dot. Written files get the first one. */
  readonly endings: readonly [string, ...string[]];
  /** The media type. */
  readonly type: string;
  readonly write: (skill: SkillDocument, options?: CsvOptions) => Writing;
}

/** All formats, by name. The readers are in `registry.ts`, so that pages that only write need not load them. */
export const WRITERS = {
  json: { label: 'JSON', endings: ['json'], type: 'application/json', write: writeJson },
  markdown: { label: 'Markdown', endings: ['md', 'markdown'], type: 'text/markdown', write: writeMarkdown },
  html: { label: 'HTML', endings: ['html', 'htm'], type: 'text/html', write: writeHtml },
  yaml: { label: 'YAML', endings: ['yaml', 'yml'], type: 'application/yaml', write: writeYaml },
  csv: { label: 'CSV', endings: ['csv', 'tsv'], type: 'text/csv', write: writeCsv },
} as const satisfies Record<string, Writer>;

export type FormatName = keyof typeof WRITERS;
