import type { Wording } from '../page/language.ts';

export interface Example {
  readonly id: string;
  readonly title: Wording;
  /** What the reader can see or try. */
  readonly note?: Wording;
  /** The markup to show and to copy. Where it contains words, one for each language. */
  readonly markup: string | Wording;
}

export interface Group {
  readonly id: string;
  readonly title: Wording;
  /** The script that a page with one of the examples loads. */
  readonly script: 'skill-assessment.js' | 'skill-framework.js' | 'skill-matrix.js';
  readonly examples: readonly Example[];
}
