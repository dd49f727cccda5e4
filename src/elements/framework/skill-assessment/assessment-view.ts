import type { Answer } from '../../../assessment/index.ts';
import type { Standing } from '../../../framework-document/index.ts';
import type { FrameworkView } from '../framework-element.ts';
import type { Row } from './row.ts';
import type { Given } from './row-answers.ts';

/** What readers do with a skill. */
export interface AnswerActions {
  readonly answer: (row: Row, given: Given) => void;
  readonly describe: (row: Row, words: Pick<Answer, 'note' | 'evidence'>) => void;
  readonly explain: (row: Row, reason: string) => void;
  /** A step of a skill has the focus; `undefined` for none. */
  readonly focus: (skill: string, step: string | undefined) => void;
  readonly toggleNote: (skill: string) => void;
}

/** What the templates of a self-assessment need. */
export interface AssessmentView extends FrameworkView {
  /** The role and level that ask: the target, or where there is none the current ones. */
  readonly place: Standing;
  readonly actions: AnswerActions;
  /** The name of the other person whose answers are beside; `undefined` for none. */
  readonly otherName: string | undefined;
  /** The level of the headings of skills. */
  readonly skillHeading: number;
}
