import type { Issue } from '../document/issue.ts';
import type { Framework } from '../framework-document/index.ts';
import type { SkillDocument } from '../skill-document/index.ts';
import { LIMITS } from './limits.ts';

/** A message about a file. An error means that there is no result; a warning means that it may not be as intended. */
export interface Note {
  readonly severity: 'error' | 'warning';
  /** Where: `line 3, column 5`, `row 4, column 2`, or a JSON Pointer (RFC 6901); empty for the whole file. */
  readonly place: string;
  /** Identifies the kind of message, such as `left-out`. Unlike the message, it is made for programs. */
  readonly code: string;
  /** The reason and, where there is one, the way out, in English. */
  readonly message: string;
}

/** The result of a reader: a skill or a framework and warnings, or neither and at least one error. */
export interface Reading {
  readonly skill?: SkillDocument;
  readonly framework?: Framework | undefined;
  /**
   * How the file was read, in sentences: first its shape and what was counted, such as `skills × levels: 24 skills in 5
   * groups, 5 levels`. Not for a document of this project's own JSON.
   */
  readonly readAs?: readonly string[] | undefined;
  /** How each part of a file was read and why, in sentences with places. Only of files that are no document of ours. */
  readonly explanation?: readonly string[] | undefined;
  readonly notes: readonly Note[];
}

/** The result of a writer: text, and a warning for each loss. After an error, the text is empty. */
export interface Writing {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Information that a file may lack. */
export interface ReadingOptions {
  /** The name of the skill; overrides the name in the file. If a table has several skills, selects the one to read. */
  readonly name?: string | undefined;
  /** The name of the skill if the file has none, for example derived from the file's name. */
  readonly defaultName?: string | undefined;
  /** The language of the texts, as a BCP 47 tag, if the file declares none. */
  readonly lang?: string | undefined;
  /** The names of the levels, lowest first. Needed if a table has other names than usual ones, or another order. */
  readonly levels?: readonly string[] | undefined;
  /** The role to read, if a file has several; the role that a file is about, if it names none. */
  readonly role?: string | undefined;
  /** The sheet of a workbook to read; all by default. */
  readonly sheet?: string | undefined;
  /** What the rows of tables are, if their structure does not tell. */
  readonly rows?: 'skill' | 'role' | 'level' | undefined;
  /** What the columns of tables are, if their structure does not tell. */
  readonly columns?: 'skill' | 'role' | 'level' | undefined;
}

export function error(place: string, code: string, message: string): Note {
  return { severity: 'error', place, code, message };
}

/** The issues of a document as errors. */
export function errorsOf(issues: readonly Issue[]): Note[] {
  return issues.map(({ pointer, code, message }) => error(pointer, code, message));
}

export function warning(place: string, code: string, message: string): Note {
  return { severity: 'warning', place, code, message };
}

/** Collects notes. Keeps the first errors and the first warnings, up to a limit each, and counts the rest. */
export class NoteList {
  readonly #listed: Note[] = [];
  readonly #counts = { error: 0, warning: 0 };

  add(notes: Iterable<Note>): void {
    for (const note of notes) if (++this.#counts[note.severity] <= LIMITS.notes.most) this.#listed.push(note);
  }

  get hasErrors(): boolean {
    return this.#counts.error > 0;
  }

  /** The notes in the order in which they were added. */
  get notes(): readonly Note[] {
    const more = (['error', 'warning'] as const).flatMap((severity) => {
      const count = this.#counts[severity] - LIMITS.notes.most;
      const message = `There are ${count} more ${severity}s. ${LIMITS.notes.remedy}`;
      return count > 0 ? { severity, place: '', code: 'more', message } : [];
    });
    return [...this.#listed, ...more];
  }
}

/** Limits notes as `NoteList` does. */
export function limitNotes(notes: Iterable<Note>): readonly Note[] {
  const list = new NoteList();
  list.add(notes);
  return list.notes;
}
