import { registerTableReader, type TableReader } from '../../context/skill-source.ts';
import { type LanguageTerms, registerLanguage } from '../../localization/languages.ts';
import { type DownloadFormat, registerFormat } from './download-formats.ts';

/** What a page can add to the elements: one thing at a time. */
export type Extension =
  /** A language, or other words for terms of one that is there. */
  | { readonly language: LanguageTerms; readonly tableReader?: never; readonly format?: never }
  /** What reads the tables among the children. */
  | { readonly tableReader: TableReader; readonly language?: never; readonly format?: never }
  /** A format that `downloads` can name. */
  | { readonly format: DownloadFormat; readonly language?: never; readonly tableReader?: never };

/** Adds to what the elements can do; those on the page take it up at once. */
export function register({ language, tableReader, format }: Extension): void {
  if (language) registerLanguage(language);
  else if (tableReader) registerTableReader(tableReader);
  else if (format) registerFormat(format);
  else throw new TypeError('register() takes { language }, { tableReader } or { format }.');
}
