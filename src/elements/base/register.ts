import { registerTableReader, type TableReader } from '../../context/document-source.ts';
import type { DocumentKind } from '../../context/kind.ts';
import { type LanguageTerms, registerLanguage } from '../../localization/languages.ts';
import { type DownloadFormat, registerFormat } from './download-formats.ts';

/** What a page can add to the elements: one thing at a time. */
export type Extension =
  /** A language, or other words for terms of one that is there. */
  | (Only<'language'> & { readonly language: LanguageTerms })
  /** What reads the tables among the children, for elements that show skills unless `kind` says otherwise. */
  | (Only<'tableReader' | 'kind'> & {
      readonly tableReader: TableReader;
      readonly kind?: DocumentKind<object>['name'];
    })
  /** A format that `downloads` can name. */
  | (Only<'format'> & { readonly format: DownloadFormat });

/** No other extension beside this one. */
type Only<Name extends string> = Readonly<
  Partial<Record<Exclude<'language' | 'tableReader' | 'kind' | 'format', Name>, never>>
>;

/** Adds to what the elements can do; those on the page take it up at once. */
export function register({ language, tableReader, kind = 'skill', format }: Extension): void {
  if (language) registerLanguage(language);
  else if (tableReader) registerTableReader(kind, tableReader);
  else if (format) registerFormat(format);
  else throw new TypeError('register() takes { language }, { tableReader } or { format }.');
}
