import { type FormatName, formatOfFile, formatOfText, FORMATS, type Note, writeJson } from '../../src/formats/index.ts';
import type { Framework } from '../../src/framework-document/index.ts';
import type { DemoDocument } from '../page/documents.ts';

/** A file as the editor uses it. */
export interface OpenedFile {
  /** JSON; missing if the file has no document. */
  readonly text?: string;
  readonly notes: readonly Note[];
}

/** Reads a file. The format comes from the file name, else from the content. JSON stays unchanged. */
export async function openFile(file: File): Promise<OpenedFile> {
  const text = await file.text();
  const format = formatOfFile(file.name) ?? formatOfText(text);
  if (format === 'json') return { text: text.replace(/^\uFEFF/, ''), notes: [] };
  const { skill, notes } = FORMATS[format].read(text, { defaultName: file.name.replace(/\.\w+$/, '') });
  return { text: skill && writeJson(skill).text, notes };
}

export function toJson(document: DemoDocument): string {
  return document.kind === 'framework' ? writeFramework(document.framework) : writeJson(document.skill).text;
}

function writeFramework(framework: Framework): string {
  return `${JSON.stringify(framework, null, 2)}\n`;
}

/** Whether a document can be saved in a format. Only skills are converted. */
export function canSave({ kind }: DemoDocument, format: FormatName): boolean {
  return kind === 'skill' || format === 'json';
}

/** Downloads a document as a file. Returns what the format could not hold. */
export function saveFile(document: DemoDocument, format: FormatName): readonly Note[] {
  if (document.kind === 'framework') {
    download(writeFramework(document.framework), 'json', document.framework.id ?? 'framework');
    return [];
  }
  const { text, notes } = FORMATS[format].write(document.skill);
  download(text, format, document.skill.id ?? 'skill');
  return notes;
}

function download(text: string, format: FormatName, name: string): void {
  const { type, endings } = FORMATS[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${name}.${endings[0]}`;
  link.click();
  // Some browsers start the download later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
