import { type Framework, type Group, groupsOf, type SkillComparison } from '../../../framework-document/index.ts';
import { ASKING } from '../kinds.ts';
import { countParts, split } from '../../table/row-batches.ts';

/** How many skills are rendered together at most. */
const CHUNK_SIZE = 20;

/** Skills of a group that ask more, or a part of a long group. */
export interface ComparedGroup {
  readonly group?: Group | undefined;
  readonly isFirst: boolean;
  readonly comparisons: readonly SkillComparison[];
}

/** Groups the comparisons that ask for more, sorts each group by the weight of their kinds, and splits long groups. */
export function groupComparisons(framework: Framework, comparisons: readonly SkillComparison[]): ComparedGroup[] {
  const asking = comparisons.filter(({ kind }) => ASKING.includes(kind));
  const bySkill = new Map(asking.map((comparison) => [comparison.skill, comparison]));
  const weight = ({ kind }: SkillComparison) => ASKING.indexOf(kind);
  return groupsOf(framework, [...bySkill.keys()]).flatMap(({ group, skills }) => {
    const sorted = skills.map((skill) => bySkill.get(skill)!).sort((a, b) => weight(a) - weight(b));
    return split(sorted, CHUNK_SIZE).map((part, index) => ({ group, isFirst: index === 0, comparisons: part }));
  });
}

/** How many groups to render at once: those that hold the first rows, so that a short comparison is there whole. */
export function countFirst(groups: readonly ComparedGroup[]): number {
  return countParts(
    groups.map(({ comparisons }) => comparisons.length),
    CHUNK_SIZE,
  );
}
