import {
  type Note,
  readCsv,
  readHtml,
  type Reading,
  readMarkdown,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  type Writing,
} from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';

interface Format {
  readonly label: string;
  /** The endings of its files, without the dot; the first is what is written. */
  readonly endings: readonly string[];
  readonly type: string;
  /** Missing where the text is edited as it is. */
  readonly read?: (text: string, options: { defaultName: string }) => Reading;
  readonly write: (skill: SkillDocument) => Writing;
}

export const FORMATS = {
  json: { label: 'JSON', endings: ['json'], type: 'application/json', write: writeJson },
  csv: { label: 'CSV', endings: ['csv', 'tsv', 'txt'], type: 'text/csv', read: readCsv, write: writeCsv },
  markdown: {
    ...{ label: 'Markdown', endings: ['md', 'markdown'], type: 'text/markdown' },
    ...{ read: readMarkdown, write: writeMarkdown },
  },
  html: { label: 'HTML', endings: ['html', 'htm'], type: 'text/html', read: readHtml, write: writeHtml },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** What a file is for the editor. */
export interface OpenedFile {
  /** JSON; missing where the file has no document. */
  readonly text?: string;
  readonly notes: readonly Note[];
}

/** Reads a file by the ending of its name; what is no other format is taken for JSON. */
export async function openFile(file: File): Promise<OpenedFile> {
  const [, name = file.name, ending = ''] = /^(.*)\.(\w+)$/.exec(file.name) ?? [];
  const text = await file.text();
  const format = Object.values<Format>(FORMATS).find(({ endings }) => endings.includes(ending.toLowerCase()));
  if (!format?.read) return { text: text.replace(/^\uFEFF/, ''), notes: [] };
  const { skill, notes } = format.read(text, { defaultName: name });
  return { text: skill && toJson(skill), notes };
}

export function toJson(skill: SkillDocument): string {
  return writeJson(skill).text;
}

/** Hands a document to the reader as a file; answers what the format could not hold. */
export function saveFile(skill: SkillDocument, format: FormatName): readonly Note[] {
  const { write, type, endings } = FORMATS[format];
  const { text, notes } = write(skill);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${skill.id ?? 'skill'}.${endings[0]}`;
  link.click();
  // Some browsers begin the download later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return notes;
}
