import { type Assessment, compareAnswers, findAnswers, findGap, type SkillGap } from '../../../assessment/index.ts';
import { type Framework, type FrameworkSkill, type Place, skillsOf } from '../../../framework-document/index.ts';
import { Latest } from '../../base/latest.ts';
import type { Row } from './row.ts';

/** The rows of an assessment at a place. */
export interface Rows {
  readonly gaps: readonly SkillGap[];
  /** The skills that are asked there. */
  readonly asked: readonly Row[];
  /** The ids of those. */
  readonly ids: ReadonlySet<string>;
  /** The other skills of the framework. */
  readonly rest: readonly Row[];
}

/** Makes rows anew only when the answers, the framework or the place are other ones. */
export class RowMaker {
  readonly #rows = new Latest<Rows>();

  make(framework: Framework, assessment: Assessment, other: Assessment | undefined, { role, level }: Place): Rows {
    return this.#rows.get([framework, assessment, other, role, level], () => {
      const compared = other ? compareAnswers(framework, assessment, other, role, level) : [];
      const gaps = other ? compared.map(({ mine }) => mine) : findGap(framework, assessment, role, level);
      const beside = new Map(compared.map((one) => [one.skill, one]));
      const asked = gaps.map((gap) => ({
        skill: gap.skill,
        gap,
        general: gap.general,
        specific: gap.specific,
        beside: beside.get(gap.skill),
      }));
      const known = new Set<FrameworkSkill>(gaps.map(({ skill }) => skill));
      const others = skillsOf(framework).filter((skill) => !known.has(skill));
      const rest = others.map((skill) => ({ skill, ...findAnswers(framework, assessment, skill, { role, level }) }));
      return { gaps, asked, ids: new Set(gaps.map(({ skill }) => skill.id)), rest };
    });
  }
}
