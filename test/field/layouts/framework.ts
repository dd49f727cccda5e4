/** Frameworks whose meaning is known. Each kind differs in what it asks of a skill. */
import type { Language } from './words.ts';

/** A text, the index of a proficiency, nothing, or a text for each level. */
export type AnyAsked = string | number | null | readonly string[];

export interface Skill<Asked> {
  readonly name: string;
  readonly description: string;
  readonly asked: readonly Asked[];
}

export interface Group<Asked> {
  readonly name: string;
  readonly skills: readonly Skill<Asked>[];
}

export interface KnownFramework<Asked> {
  readonly language: Language;
  readonly name: string;
  readonly levels: readonly string[];
  readonly roles: readonly string[];
  readonly proficiencies: readonly string[];
  readonly groups: readonly Group<Asked>[];
}

/** Lines of text for each level, or an empty text. */
export type TextsByLevel = KnownFramework<string>;

/** The index of a proficiency for each role, or `null`. */
export type ValuesByRole = KnownFramework<number | null>;

/** Lines of text for each level of each role. */
export type TextsByRole = KnownFramework<readonly string[]>;

export function skillsOf<Asked>({ groups }: KnownFramework<Asked>): readonly Skill<Asked>[] {
  return groups.flatMap(({ skills }) => skills);
}
