import type { SkillDocument } from '../skill-document/index.ts';
import { LIMITS } from './limits.ts';

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

/** Collects notes. Of very many it lists the first errors and the first warnings, and tells how many more there are. */
export class NoteList {
  readonly #listed: Note[] = [];
  readonly #counts = { error: 0, warning: 0 };

  add(notes: Iterable<Note>): void {
    for (const note of notes) if (++this.#counts[note.severity] <= LIMITS.notes.most) this.#listed.push(note);
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  /** The notes in the order in which they came. */
  get notes(): readonly Note[] {
    const more = (['error', 'warning'] as const).flatMap((severity) => {
      const count = this.#counts[severity] - LIMITS.notes.most;
      const message = `There are ${count} more ${severity}s like these. ${LIMITS.notes.remedy}`;
      return count > 0 ? { severity, place: '', code: 'more', message } : [];
    });
    return [...this.#listed, ...more];
  }
}

/** At most as many notes as a list has. */
export function limitNotes(notes: Iterable<Note>): readonly Note[] {
  const list = new NoteList();
  list.add(notes);
  return list.notes;
}
