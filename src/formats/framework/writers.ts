import type { Framework } from '../../framework-document/index.ts';
import type { CsvOptions } from '../csv-cells.ts';
import { checkDepth, withinLimits } from '../limit-checks.ts';
import type { Note, Writing } from '../report.ts';
import { writeCase } from './case-writer.ts';
import { writeFrameworkCsv } from './csv-writer.ts';
import { writeFrameworkHtml } from './html-writer.ts';
import { writeFrameworkMarkdown } from './markdown-writer.ts';
import { writeYaml } from './yaml-writer.ts';

/** A format for writing frameworks. */
export interface FrameworkWriter {
  /** The name for users. */
  readonly label: string;
  /** The ending of its files, without the dot. */
  readonly ending: string;
  /** Returns text or, for a workbook, bytes, and a warning for each loss. After an error, both are empty. */
  readonly write: (framework: Framework, options?: CsvOptions) => Promise<FrameworkWriting> | FrameworkWriting;
}

export interface FrameworkWriting {
  readonly text: string | Uint8Array;
  readonly notes: readonly Note[];
}

/** Writes a framework as JSON, indented by two spaces, with a line feed at the end. Loses nothing. */
function writeFrameworkJson(framework: Framework): Writing {
  return withinLimits<Writing>(
    () => {
      checkDepth(framework, '');
      return { text: `${JSON.stringify(framework, null, 2)}\n`, notes: [] };
    },
    { text: '', notes: [] },
  );
}

/** All formats for frameworks, by name. The writer of workbooks is loaded when it is needed. */
export const FRAMEWORK_WRITERS = {
  json: { label: 'JSON', ending: 'json', write: writeFrameworkJson },
  markdown: { label: 'Markdown', ending: 'md', write: writeFrameworkMarkdown },
  html: { label: 'HTML', ending: 'html', write: writeFrameworkHtml },
  csv: { label: 'CSV', ending: 'csv', write: writeFrameworkCsv },
  yaml: { label: 'YAML', ending: 'yaml', write: writeYaml },
  xlsx: {
    label: 'Excel',
    ending: 'xlsx',
    write: async (framework: Framework) => {
      const { writeWorkbook } = await import('./xlsx-writer.ts');
      const { bytes, notes } = await writeWorkbook(framework);
      return { text: bytes, notes };
    },
  },
  case: { label: 'CASE 1.1', ending: 'json', write: writeCase },
} as const satisfies Record<string, FrameworkWriter>;

export type FrameworkFormat = keyof typeof FRAMEWORK_WRITERS;
