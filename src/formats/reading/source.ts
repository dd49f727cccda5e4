import type { Note } from '../report.ts';
import type { Block } from './blocks/block.ts';
import type { Finding } from './findings/finding.ts';
import type { OtherSubject } from './tables/other-subjects.ts';

/** A file, taken apart: its blocks, and what it says about itself. */
export interface Source {
  readonly blocks: readonly Block[];
  /** The title that it states, for example in its front matter. */
  readonly title?: string | undefined;
  /** The language that it states, as a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** The levels that it states, lowest first. */
  readonly levels?: readonly string[] | undefined;
  /** How well skills are mastered, as its lists say it, lowest first. */
  readonly values?: readonly string[] | undefined;
  /** For a part of a page: whether the page describes the same levels in several tables, each for a skill. */
  readonly repeatsLevels?: boolean | undefined;
  /** Properties of the framework that it states, such as `version` and `updated`. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
  /** For files: whether what stands around lists and lines, and what these name, is about skills. */
  readonly areAboutSkills?: ((names: readonly string[]) => boolean) | undefined;
  /** For files: what a table is about, in a sentence, if it only looks like one of skills. */
  readonly otherSubject?: OtherSubject | undefined;
  /** For files: whether names are those of numbers in a column of a table, and so no levels. */
  readonly areExplained?: ((names: readonly string[], levels: readonly string[]) => boolean) | undefined;
  /** For files: takes what is said below headings that look like roles for what it is. */
  readonly reviewed?: ((findings: readonly Finding[]) => readonly Finding[]) | undefined;
  readonly notes: readonly Note[];
}
