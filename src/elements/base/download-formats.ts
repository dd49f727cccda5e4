import type { DocumentKind } from '../../context/kind.ts';
import { updateSpeakers } from '../../localization/languages.ts';

/** How a document is handed to the reader as a file. */
export interface DownloadFormat {
  /** What the attribute `downloads` calls it. */
  readonly name: string;
  /** The kind of documents that it is for; all kinds by default. */
  readonly kind?: DocumentKind<object>['name'];
  /** What the button says. */
  readonly label: string;
  /** The ending of the file's name, without the dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  /** Takes a document of its kind. */
  readonly write: (document: never) => string;
}

const formats: DownloadFormat[] = [];

/** Adds a format that `downloads` can name; elements that name it offer it at once. */
export function registerFormat(format: DownloadFormat): void {
  formats.unshift(format);
  updateSpeakers();
}

/** The format of that name for a kind of documents, once it is registered; the latest if there are several. */
export function findFormat(name: string, kind: DocumentKind<object>['name']): DownloadFormat | undefined {
  return formats.find((format) => format.name === name && (format.kind ?? kind) === kind);
}
