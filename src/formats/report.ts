import type { SkillDocument } from '../skill-document/index.ts';

/** One thing to say of a file: an error where no document comes of it, else a warning. */
export interface Note {
  readonly severity: 'error' | 'warning';
  /** Where: `line 3, column 5`, `row 4, column 2`, or a JSON Pointer; empty for the whole file. */
  readonly place: string;
  readonly code: string;
  /** What is wrong, and the way out, as an English sentence. */
  readonly message: string;
}

/** What was read: a document with warnings, or all the errors, in the order of the file. */
export interface Reading {
  readonly skill?: SkillDocument;
  readonly notes: readonly Note[];
}

/** What was written, and a warning for all that the format cannot hold; an error where nothing could be. */
export interface Writing {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** What is known beside the file itself. */
export interface ReadingOptions {
  /** The name of the skill, before what the file says; of several skills in a table the one to read. */
  readonly name?: string | undefined;
  /** The name of the skill where nothing else says it, for example by the name of the file. */
  readonly defaultName?: string | undefined;
  /** The language of the texts, as a BCP 47 tag, where the file names none. */
  readonly lang?: string | undefined;
  /** The names of the levels, ascending, where the file names none or others than the usual ones. */
  readonly levels?: readonly string[] | undefined;
}

export function error(place: string, code: string, message: string): Note {
  return { severity: 'error', place, code, message };
}

export function warning(place: string, code: string, message: string): Note {
  return { severity: 'warning', place, code, message };
}

/** What a reader or a writer answers, also of a file nested so deeply that no stack holds it. */
export function unlessTooDeep<Answer extends { readonly notes: readonly Note[] }>(
  answer: () => Answer,
  none: Answer,
): Answer {
  try {
    return answer();
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    return { ...none, notes: [error('', 'too-deep', 'The content is nested too deeply, or has too many parts.')] };
  }
}
