import type { Group, GroupPart, SkillComparison } from '../../../framework-document/index.ts';
import { ASKING } from './summary.ts';

/** How many skills are rendered together at most. */
const CHUNK_SIZE = 20;

/** Skills of a group that ask more, or a part of a long group. */
export interface ComparedGroup {
  readonly group?: Group | undefined;
  readonly isFirst: boolean;
  readonly comparisons: readonly SkillComparison[];
}

/** Sorts the comparisons of each group by the weight of their kinds, and splits long groups. */
export function groupComparisons(
  parts: readonly GroupPart[],
  comparisons: readonly SkillComparison[],
): ComparedGroup[] {
  const bySkill = new Map(comparisons.map((comparison) => [comparison.skill, comparison]));
  const weight = ({ kind }: SkillComparison) => ASKING.indexOf(kind);
  return parts.flatMap(({ group, skills }) => {
    const sorted = skills.map((skill) => bySkill.get(skill)!).sort((a, b) => weight(a) - weight(b));
    return Array.from({ length: Math.ceil(sorted.length / CHUNK_SIZE) }, (_, index) => ({
      group,
      isFirst: index === 0,
      comparisons: sorted.slice(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE),
    }));
  });
}

/** How many groups to render at once: those that hold the first rows, so that a short comparison is there whole. */
export function countFirst(groups: readonly ComparedGroup[]): number {
  let rows = 0;
  const index = groups.findIndex(({ comparisons }) => (rows += comparisons.length) >= CHUNK_SIZE);
  return index < 0 ? groups.length : index + 1;
}
