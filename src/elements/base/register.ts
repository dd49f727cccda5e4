import type { DocumentKind } from '../../context/kind.ts';
import { registerTableReader, type TableReader } from '../../context/document-source.ts';
import { type LanguageTerms, registerLanguage } from '../../localization/languages.ts';
import { type DownloadFormat, registerFormat } from './download-formats.ts';

/** What a page can add to the elements: one thing at a time. */
export type Extension =
  /** A language, or other words for terms of one that is there. */
  | { readonly language: LanguageTerms; readonly tableReader?: never; readonly format?: never }
  /** What reads the tables among the children, for elements that show skills unless `kind` says otherwise. */
  | {
      readonly tableReader: TableReader;
      readonly kind?: DocumentKind<object>['name'];
      readonly language?: never;
      readonly format?: never;
    }
  /** A format that `downloads` can name. */
  | { readonly format: DownloadFormat; readonly language?: never; readonly tableReader?: never };

/** Adds to what the elements can do; those on the page take it up at once. */
export function register({ language, tableReader, format, ...rest }: Extension): void {
  if (language) registerLanguage(language);
  else if (tableReader) registerTableReader(('kind' in rest && rest.kind) || 'skill', tableReader);
  else if (format) registerFormat(format);
  else throw new TypeError('register() takes { language }, { tableReader } or { format }.');
}
