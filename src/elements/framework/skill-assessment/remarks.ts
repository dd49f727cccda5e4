import type { Evidence, SkillGap } from '../../../assessment/index.ts';
import type { AssessmentView } from './assessment-view.ts';
import { entryOf, type Row } from './row.ts';

/** What somebody says about a skill besides the answer. */
export interface Remarks {
  /** The reason why it doesn't apply, and the note. */
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What the answers of a person say about the skill of a row. */
export function remarksOf({ framework, place }: AssessmentView, row: Row, gap: SkillGap): Remarks {
  const { general, specific, state } = gap;
  const { note, evidence = [] } = entryOf({ ...row, general, specific }, framework, place.place);
  const reason = state === 'not-applicable' ? specific?.reason : undefined;
  return { words: [reason, note].flatMap((text) => text || []), evidence };
}

export function isEmpty({ words, evidence }: Remarks): boolean {
  return words.length + evidence.length === 0;
}
