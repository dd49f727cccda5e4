import { type Answer, type FoundAnswers, type BesideAnswers, type SkillGap } from '../../../assessment/index.ts';
import {
  type Asked,
  type Framework,
  type FrameworkSkill,
  hasLevels,
  hasRoles,
  type Place,
} from '../../../framework-document/index.ts';

/** A skill to answer: one that is asked at a place, or another one of the framework. */
export interface Row extends FoundAnswers {
  readonly skill: FrameworkSkill;
  /** What is asked, and how far the answer is from it; `undefined` if nothing is asked. */
  readonly gap?: SkillGap | undefined;
  /** What another person says about it. */
  readonly beside?: BesideAnswers | undefined;
}

/** What can be answered: a step among proficiencies, how far words are met, or only a note. */
export type AnswerKind = 'step' | 'words' | 'note';

/** What a skill is answered with. */
export function kindOf({ proficiencies = [] }: Framework, asked: Asked | undefined): AnswerKind {
  if (asked) return asked.proficiency ? 'step' : 'words';
  return proficiencies.length > 0 ? 'step' : 'note';
}

/** The entry with the note of a row: about the skill as a whole, or where words are asked about these. */
export function entryOf(row: Row, framework: Framework, place: Place): Answer {
  if (kindOf(framework, row.gap?.asked) !== 'words') return row.general ?? { skill: row.skill.id };
  return row.specific ?? specificEntry(row, framework, place);
}

/** An empty entry about what is asked at a place. */
export function specificEntry({ skill }: Row, framework: Framework, { role, level }: Place): Answer {
  return {
    skill: skill.id,
    ...(hasRoles(framework) && role !== undefined && { role }),
    ...(hasLevels(framework) && level !== undefined && { level }),
  };
}
