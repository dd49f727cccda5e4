import { type FormatName, formatOfFile, formatOfText, FORMATS, type Note, writeJson } from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';

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
  return { text: skill && toJson(skill), notes };
}

export function toJson(skill: SkillDocument): string {
  return writeJson(skill).text;
}

/** Downloads a document as a file. Returns what the format could not hold. */
export function saveFile(skill: SkillDocument, format: FormatName): readonly Note[] {
  const { write, type, endings } = FORMATS[format];
  const { text, notes } = write(skill);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${skill.id ?? 'skill'}.${endings[0]}`;
  link.click();
  // Some browsers start the download later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return notes;
}
