import type { Answer } from './schema.ts';

/**
 * Merges two changes of the answers to one skill, as of two tabs: what only one of them changed is as that one says. Of a
 * property that both changed, the later answer counts; of a note or a reason that both wrote, both stay, and so do links of
 * both. Whose change is given first makes no difference, so that two tabs that hear of each other come to the same answers.
 * If both are equal, or the second changed nothing, returns the first list itself.
 *
 * @param base - the answers that both started from
 */
export function mergeChanges(
  base: readonly Answer[],
  one: readonly Answer[],
  other: readonly Answer[],
): readonly Answer[] {
  if (isEqual(one, other) || isEqual(base, other)) return one;
  if (isEqual(base, one)) return other;
  const before = byKey(base);
  const [ours, theirs] = [byKey(one), byKey(other)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return keys.flatMap((key) => mergeAnswer(before.get(key), ours.get(key), theirs.get(key)) ?? []);
}

function byKey(answers: readonly Answer[]): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [JSON.stringify([answer.role, answer.level]), answer]));
}

/** An answer that one side removed and the other left alone is removed. */
function mergeAnswer(base?: Answer, one?: Answer, other?: Answer): Answer | undefined {
  if (isEqual(base, other)) return one;
  if (isEqual(base, one)) return other;
  if (!one || !other) return one ?? other;
  const [earlier, later] = [one, other].sort(compareTimes) as [Answer, Answer];
  const names = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  const merged = [...names].map((name) => [name, mergeValue(name, base?.[name], earlier[name], later[name])] as const);
  return Object.freeze(Object.fromEntries(merged.filter(([, value]) => value !== undefined))) as Answer;
}

/** Answers of the same moment are in an order that depends on nothing but the answers. */
function compareTimes(a: Answer, b: Answer): number {
  const [first, second] = [a, b].map(({ updated }) => Date.parse(updated ?? '') || 0) as [number, number];
  return first - second || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}

function mergeValue(name: string, base: unknown, earlier: unknown, later: unknown): unknown {
  if (isEqual(later, base)) return earlier;
  if (isEqual(earlier, base) || isEqual(earlier, later)) return later;
  if (typeof earlier === 'string' && typeof later === 'string' && (name === 'note' || name === 'reason')) {
    return joinWords(earlier, later);
  }
  if (name !== 'evidence' || !Array.isArray(earlier) || !Array.isArray(later)) return later;
  return Object.freeze([...earlier, ...later.filter((one) => !earlier.some((other) => isEqual(one, other)))]);
}

/** Both texts, one after the other; once, if one holds the other. */
function joinWords(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  return earlier.includes(later) ? earlier : `${earlier}\n\n${later}`;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
