import type { Answer } from './schema.ts';

/**
 * Merges two changes of the answers to one skill, as of two tabs: what only one of them changed is as that one says. Of a
 * property that both changed, "mine" counts; of a note or a reason that both wrote, both stay, and so do links of both.
 *
 * @param base - the answers that "mine" started from
 * @param stored - the answers that somebody else may have changed meanwhile
 */
export function mergeChanges(
  base: readonly Answer[],
  mine: readonly Answer[],
  stored: readonly Answer[],
): readonly Answer[] {
  if (isEqual(base, stored)) return mine;
  const [before, ours, theirs] = [base, mine, stored].map(byKey) as [Map<string, Answer>, Keyed, Keyed];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap(
    (key) => mergeAnswer(before.get(key), ours.get(key), theirs.get(key)) ?? [],
  );
}

type Keyed = ReadonlyMap<string, Answer>;

function byKey(answers: readonly Answer[]): Map<string, Answer> {
  return new Map(answers.map((answer) => [JSON.stringify([answer.role, answer.level]), answer]));
}

/** An answer that one side removed and the other left alone is removed. */
function mergeAnswer(base?: Answer, mine?: Answer, theirs?: Answer): Answer | undefined {
  if (isEqual(base, theirs)) return mine;
  if (isEqual(base, mine) || !mine) return theirs;
  if (!theirs) return mine;
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [name, mergeValue(name, base?.[name], mine[name], theirs[name])] as const);
  return Object.freeze(Object.fromEntries(merged.filter(([, value]) => value !== undefined))) as Answer;
}

function mergeValue(name: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isEqual(mine, base)) return theirs;
  if (isEqual(theirs, base) || isEqual(mine, theirs)) return mine;
  if (typeof mine === 'string' && typeof theirs === 'string' && (name === 'note' || name === 'reason')) {
    return joinWords(theirs, mine);
  }
  if (name !== 'evidence' || !Array.isArray(mine) || !Array.isArray(theirs)) return mine;
  return Object.freeze([...theirs, ...mine.filter((one) => !theirs.some((other) => isEqual(one, other)))]);
}

/** Both texts, one after the other; once, if one holds the other. */
function joinWords(theirs: string, mine: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
