import { type Limit, LIMITS } from './limits.ts';
import { error, type Note } from './report.ts';

/** The note that a limit was reached, at a place. */
export function limitNote({ most, unit, remedy }: Limit, place = ''): Note {
  return error(place, 'too-large', `There are more than ${most.toLocaleString('en')} ${unit}. ${remedy}`);
}

/** Leaves a reader or a writer where a limit is reached; `withinLimits` makes its answer of it. */
export class LimitReached extends Error {
  readonly note: Note;

  constructor(limit: Limit, place?: string) {
    const note = limitNote(limit, place);
    super(note.message);
    this.note = note;
  }
}

/** What a reader or a writer answers, also where a limit is reached, or where the stack holds no more. */
export function withinLimits<Answer extends { readonly notes: readonly Note[] }>(
  answer: () => Answer,
  none: Answer,
): Answer {
  try {
    return answer();
  } catch (failure) {
    if (failure instanceof LimitReached) return { ...none, notes: [failure.note] };
    if (!(failure instanceof RangeError)) throw failure;
    return { ...none, notes: [error('', 'too-deep', 'The content is nested too deeply, or has too many parts.')] };
  }
}

/** Stops at data that is nested too deeply, as is what contains itself. */
export function checkDepth(data: unknown, place: string): void {
  visitValues(data, place, 0);
}

/** As `checkDepth`, also at data of too many values; what is in it several times counts as often. */
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
