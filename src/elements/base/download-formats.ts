import { updateSpeakers } from '../../localization/languages.ts';
import type { SkillDocument } from '../../skill-document/index.ts';

/** How a document is handed to the reader as a file. */
export interface DownloadFormat {
  /** What the attribute `downloads` calls it. */
  readonly name: string;
  /** What the button says. */
  readonly label: string;
  /** The ending of the file's name, without the dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly write: (skill: SkillDocument) => string;
}

const formats = new Map<string, DownloadFormat>();

/** Adds a format that `downloads` can name; profiles that name it offer it at once. */
export function registerFormat(format: DownloadFormat): void {
  formats.set(format.name, format);
  updateSpeakers();
}

/** The format of that name, once it is registered. */
export function findFormat(name: string): DownloadFormat | undefined {
  return formats.get(name);
}
