/** What each kind of framework has in common: layouts, each with formats and features of its own. */
import type { FeatureName, Format } from '../features.ts';
import type { KnownFramework } from '../framework.ts';
import type { Page } from '../page.ts';
import type { Style } from '../style.ts';

export interface Layout<Asked> {
  readonly formats: readonly Format[];
  readonly features: readonly FeatureName[];
  /** Values of its features that it can't have. */
  readonly without?: readonly string[];
  readonly pagesOf: (framework: KnownFramework<Asked>, style: Style) => readonly Page[];
}

export interface Kind<Asked> {
  readonly frameworks: readonly KnownFramework<Asked>[];
  readonly layouts: Readonly<Record<string, Layout<Asked>>>;
}

/** The features of what stands around tables and lists. */
export const AROUND = ['above the table', 'below the table', 'below headings'] as const;

/** The features of a table with a row for each skill. */
export const ROWS_OF_SKILLS = ['groups', 'numbers', 'descriptions', 'comments', 'empty cells'] as const;
