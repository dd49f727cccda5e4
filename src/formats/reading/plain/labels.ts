import { isLevel } from '../levels/levels.ts';
import { labelOfLine } from './entries.ts';
import { foldName } from '../words/level-words.ts';

/** Whether several entries begin with different levels. */
export function statesLevels(entries: readonly string[], known: ReadonlySet<string>): boolean {
  const levels = entries.flatMap((text) => labelOfLine(text)?.label ?? []).filter((label) => isKnown(label, known));
  return new Set(levels.map(foldName)).size > 1;
}

/** Whether the same names stand before the colons of all entries below several headings. */
export function leadsRecur(sections: readonly (readonly string[])[]): boolean {
  const labels = sections.map((entries) => new Set(entries.flatMap((text) => labelOfLine(text)?.label ?? [])));
  const counts = new Map<string, number>();
  for (const label of labels.flatMap((own) => [...own])) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isShared = (label: string) => counts.get(label)! >= MANY;
  return labels.filter((own) => own.size > 1 && [...own].every(isShared)).length >= MANY;
}

/** So many headings must have the same names below them. */
const MANY = 3;

/** The names before the colons of most entries, which are no levels: those of skills. */
export function leadsIn(entries: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const names = entries.flatMap((text) => labelOfLine(text)?.label ?? []).filter((label) => !isKnown(label, known));
  return new Set(names.length >= entries.length / 2 ? names : []);
}

const isKnown = (label: string, known: ReadonlySet<string>): boolean => isLevel(label) || known.has(foldName(label));
