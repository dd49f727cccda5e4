import { oncePer } from './once-per.ts';
import { type Asked, askedOf, expectationAt, orderedSkills, rankOf } from './queries.ts';
import type { Place } from './roles.ts';
import type { Framework, FrameworkExpectation, FrameworkSkill } from './schema.ts';
import { hasWords, wordsKey, wordsOf } from './words.ts';

/** What happens to a skill between two places. */
export type ChangeKind = 'newly-required' | 'new' | 'rises' | 'changes' | 'stays' | 'less' | 'falls-away';

/** A skill that is asked at one place or at both. */
export interface SkillComparison {
  readonly skill: FrameworkSkill;
  readonly kind: ChangeKind;
  /** What is asked at the first place; `undefined` if nothing is. */
  readonly before?: Asked | undefined;
  /** What is asked at the second place; `undefined` if nothing is. */
  readonly after?: Asked | undefined;
}

/** How many comparisons are kept for each framework. */
const KEPT = 8;

const kept = oncePer<Framework, Map<string, readonly SkillComparison[]>>(() => new Map());

/**
 * Compares what is asked at two places. Returns each skill that is asked at one of them once, in the framework's order.
 * The first rule that applies gives the kind:
 *
 * 1. Asked only at the second place: `new`. Asked only at the first: `falls-away`.
 * 2. Optional at the first and required at the second: `newly-required`. The other way round: `less`.
 * 3. A higher proficiency: `rises`. A lower one: `less`. A proficiency at one place only: `changes`.
 * 4. Both places have words, and they differ: `changes`. The words of an expectation are its text and items, else what its
 *    proficiency means for the skill. Otherwise: `stays`.
 *
 * So what is required counts more than the proficiency: "optional, Advanced" is less than "required, Working". Swapping
 * the places swaps `new` with `falls-away`, turns `newly-required` and `rises` into `less` and `less` into one of those
 * two, and keeps `changes` and `stays`.
 *
 * The last few comparisons of a framework are kept: the same places give the same list.
 */
export function compareRoles(framework: Framework, from: Place, to: Place): readonly SkillComparison[] {
  const comparisons = kept(framework);
  const key = JSON.stringify([from.role, from.level, to.role, to.level]);
  const list = comparisons.get(key) ?? compare(framework, from, to);
  comparisons.delete(key);
  comparisons.set(key, list);
  if (comparisons.size > KEPT) comparisons.delete(comparisons.keys().next().value!);
  return list;
}

/** Returns what happens to one skill between two places, by the rules of `compareRoles`; `undefined` if neither asks it. */
export function changeOf(framework: Framework, skill: FrameworkSkill, from: Place, to: Place): ChangeKind | undefined {
  const before = expectationAt(framework, skill, from);
  const after = expectationAt(framework, skill, to);
  return (before ?? after) ? kindOf(framework, skill, before, after) : undefined;
}

function compare(framework: Framework, from: Place, to: Place): readonly SkillComparison[] {
  const found = orderedSkills(framework).flatMap((skill) => {
    const before = expectationAt(framework, skill, from);
    const after = expectationAt(framework, skill, to);
    if (!before && !after) return [];
    return Object.freeze({
      skill,
      kind: kindOf(framework, skill, before, after),
      ...(before && { before: askedOf(framework, skill, before) }),
      ...(after && { after: askedOf(framework, skill, after) }),
    });
  });
  return Object.freeze(found);
}

function kindOf(
  framework: Framework,
  skill: FrameworkSkill,
  before: FrameworkExpectation | undefined,
  after: FrameworkExpectation | undefined,
): ChangeKind {
  if (!before) return 'new';
  if (!after) return 'falls-away';
  if (!before.required !== !after.required) return after.required ? 'newly-required' : 'less';
  const rise = rankOf(framework, after.proficiency) - rankOf(framework, before.proficiency);
  if (rise !== 0) {
    const isOnBoth = before.proficiency !== undefined && after.proficiency !== undefined;
    return isOnBoth ? (rise > 0 ? 'rises' : 'less') : 'changes';
  }
  return saysSomethingElse(skill, before, after) ? 'changes' : 'stays';
}

/** Whether two expectations have words that differ. If one has none, there is nothing to compare. */
function saysSomethingElse(skill: FrameworkSkill, ...expectations: FrameworkExpectation[]): boolean {
  const [first, second] = expectations.map((expectation) => wordsOf(skill, expectation));
  if (!first || !second || !hasWords(first) || !hasWords(second)) return false;
  return wordsKey(first) !== wordsKey(second);
}
