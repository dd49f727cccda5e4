import { isLevel } from '../levels/levels.ts';
import { labelOfLine } from './entries.ts';
import { foldName } from '../words/level-words.ts';

/** Whether several entries begin with different levels. */
export function statesLevels(entries: readonly string[], known: ReadonlySet<string>): boolean {
  const levels = entries.flatMap((text) => labelOfLine(text)?.label ?? []).filter((label) => isKnown(label, known));
  return new Set(levels.map(foldName)).size > 1;
}

/** The names before the colons of most entries, which are no levels: those of skills. */
export function leadsIn(entries: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const names = entries.flatMap((text) => labelOfLine(text)?.label ?? []).filter((label) => !isKnown(label, known));
  return new Set(names.length >= entries.length / 2 ? names : []);
}

const isKnown = (label: string, known: ReadonlySet<string>): boolean => isLevel(label) || known.has(foldName(label));
