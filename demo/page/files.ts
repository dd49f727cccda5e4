import { FRAMEWORK_WRITERS, type FrameworkFormat } from '../../src/formats/framework/writers.ts';
import { type FormatName, FORMATS, type Note, readFile, writeJson } from '../../src/formats/index.ts';
import type { Framework } from '../../src/framework-document/index.ts';
import { type DemoDocument, parseDocument } from './documents.ts';

/** A file as the editor uses it. */
export interface OpenedFile {
  /** JSON; missing if the file has no document. */
  readonly text?: string;
  readonly notes: readonly Note[];
  /** How it was read, in sentences; empty for documents of this project. */
  readonly readAs: readonly string[];
}

/** The formats in which a document can be saved. */
export type SaveFormat = FormatName | FrameworkFormat;

/**
 * Reads a file of any format, also a workbook, whose reader is loaded then. JSON of this project stays unchanged, and so
 * does JSON that is meant to be, whose mistakes the editor shows.
 */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const json = /^\s*[{[]/.test(await file.slice(0, 100).text()) ? await file.text() : undefined;
  if (json !== undefined && parseDocument(json).document)
    return { text: json.replace(/^\uFEFF/, ''), notes: [], readAs: [] };
  const defaultName = file.name.replace(/\.\w+$/, '');
  const { skill, framework, notes, readAs = [] } = await readFile({ name: file.name, bytes }, { defaultName });
  if (framework) return { text: writeFramework(framework), notes, readAs };
  if (skill) return { text: writeJson(skill).text, notes, readAs };
  return json === undefined ? { notes, readAs } : { text: json, notes, readAs };
}

export function toJson(document: DemoDocument): string {
  return document.kind === 'framework' ? writeFramework(document.framework) : writeJson(document.skill).text;
}

function writeFramework(framework: Framework): string {
  return `${JSON.stringify(framework, null, 2)}\n`;
}

/** The formats in which a document can be saved, with their names. */
export function saveFormats(document: DemoDocument | undefined): readonly (readonly [SaveFormat, string])[] {
  const formats = document?.kind === 'framework' ? FRAMEWORK_WRITERS : FORMATS;
  return Object.entries(formats).map(([name, { label }]) => [name as SaveFormat, label]);
}

/** Downloads a document as a file. Resolves to what the format could not hold. */
export async function saveFile(document: DemoDocument, format: SaveFormat): Promise<readonly Note[]> {
  if (document.kind === 'framework') {
    const { ending, write } = FRAMEWORK_WRITERS[format as FrameworkFormat];
    const { text, notes } = await write(document.framework);
    download(text, `${document.framework.id ?? 'framework'}.${ending}`);
    return notes;
  }
  const { endings, write } = FORMATS[format as FormatName];
  const { text, notes } = write(document.skill);
  download(text, `${document.skill.id ?? 'skill'}.${endings[0]}`);
  return notes;
}

function download(content: string | Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart]));
  link.download = name;
  link.click();
  // Some browsers start the download later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
