import { type Limit, LIMITS } from './limits.ts';
import { error, type Note } from './report.ts';

/** Returns the error for an exceeded limit. */
export function limitNote({ most, unit, remedy }: Limit, place = ''): Note {
  return error(place, 'too-large', `There are more than ${most.toLocaleString('en')} ${unit}. ${remedy}`);
}

/** Thrown when a limit is exceeded. `withinLimits` turns it into a note. */
export class LimitReached extends Error {
  readonly note: Note;

  constructor(limit: Limit, place?: string) {
    const note = limitNote(limit, place);
    super(note.message);
    this.note = note;
  }
}

/**
 * Runs a reader or a writer. If it exceeds a limit, or the stack or a length of the JavaScript engine (`RangeError`),
 * returns `none` with that one error.
 */
export function withinLimits<Answer extends { readonly notes: readonly Note[] }>(
  answer: () => Answer,
  none: Answer,
): Answer {
  try {
    return answer();
  } catch (failure) {
    if (failure instanceof LimitReached) return { ...none, notes: [failure.note] };
    if (!(failure instanceof RangeError)) throw failure;
    return {
      ...none,
      notes: [error('', 'too-deep', 'The content is nested too deeply, or has too many parts. Simplify it.')],
    };
  }
}

/** Throws `LimitReached` if data is nested too deeply or contains itself. */
export function checkDepth(data: unknown, place: string): void {
  visitValues(data, place, 0);
}

/** Like `checkDepth`, but also limits the number of values. A value that occurs several times counts each time. */
export function checkValues(data: unknown, place: string): void {
  let count = 0;
  visitValues(data, place, 0, () => {
    if (++count > LIMITS.values.most) throw new LimitReached(LIMITS.values, place);
  });
}

function visitValues(value: unknown, place: string, depth: number, found: () => void = () => undefined): void {
  found();
  if (typeof value !== 'object' || value === null) return;
  if (depth === LIMITS.valueDepth.most) throw new LimitReached(LIMITS.valueDepth, place);
  for (const inner of Object.values(value)) visitValues(inner, place, depth + 1, found);
}
