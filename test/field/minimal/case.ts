import type { FileOptions } from '../../../src/formats/index.ts';
import type { ExpectedCell, Outline } from '../document.ts';

/** A small file and what it means to a careful reader. Lists that are left out are empty. */
export interface Case {
  /** The kind, as users would describe the file. */
  readonly kind: string;
  /** The name of the file, for its format. */
  readonly file: string;
  readonly source: string | Uint8Array;
  readonly options?: FileOptions;
  /** What the document is. If the file is to be refused, the place and the code of the first error. */
  readonly expected: Expected | { readonly refused: string };
  /** The places and codes of the notes, in order: `row 2: left-out`. */
  readonly notes?: readonly string[];
  /** Why the case fails. */
  readonly todo?: string;
}

export interface Expected extends Partial<Omit<Outline, 'cells'>> {
  /** How many expectations say something. */
  readonly cells: number;
  readonly samples: readonly ExpectedCell[];
}

const asked = (text: string | readonly string[]) => (typeof text === 'string' ? { text } : { items: text });

/** A cell of a skill at a level. */
export function atLevel(skill: string, level: string, text: string | readonly string[]): ExpectedCell {
  return { skill, level, ...asked(text) };
}

/** A cell of a role at a level, of the only skill. */
export function ofRole(role: string, level: string, text: string | readonly string[]): ExpectedCell {
  return { role, level, ...asked(text) };
}
