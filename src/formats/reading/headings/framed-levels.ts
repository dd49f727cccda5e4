import { headerKinds } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/** "Junior baker (what to expect)" */
const WITH_NOTE = /^([^()（）]{1,80}?)\s*[（(]([^()（）\d]{1,60})[)）]$/u;

/** Fewer words before names are no frame. */
const LEAST_WORDS = 2;

/** What stands in brackets behind each of several names: it says what follows, and is no part of any. */
export function noteBehindAll(names: readonly string[]): string | undefined {
  const notes = names.map((name) => WITH_NOTE.exec(name.trim())?.[2]?.trim());
  const [first, ...others] = notes;
  return first !== undefined && others.length > 0 && others.every((note) => note === first) ? first : undefined;
}

/** A name without what stands behind all. */
export function withoutNoteBehind(name: string, note: string | undefined): string {
  const [, bare, own] = WITH_NOTE.exec(name.trim()) ?? [];
  return bare !== undefined && own?.trim() === note ? bare : name;
}

/** All names, if all begin with the same words, one of which means a level, and most are levels: "Baker of level …". */
export function withFramed(names: readonly string[], levels: ReadonlySet<number>): ReadonlySet<number> {
  if (levels.size < 2 || levels.size * 2 <= names.length) return levels;
  const words = names.map((name) => foldName(name).split(' '));
  const different = words[0]!.findIndex((word, at) => words.some((own) => own[at] !== word));
  const frame = words[0]!.slice(0, Math.max(0, different));
  const isFrame = frame.length >= LEAST_WORDS && frame.some((word) => headerKinds(word)[0] === 'level');
  return isFrame ? new Set(names.keys()) : levels;
}
