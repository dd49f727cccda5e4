import type { Range } from '../../formats/reading/blocks/block.ts';
import type { Note } from '../../formats/report.ts';

/** A page without insertions, and a note for each text that only looks like an insertion. */
export interface Original {
  readonly text: string;
  readonly kept: readonly Note[];
}

/** The range of a text in a page that has the form of an insertion. */
export interface Form extends Range {
  readonly isEnd: boolean;
  /** What a beginning and its end have in common; `undefined` if every end fits. */
  readonly name?: string | undefined;
}

/** The beginnings and ends that match, as brackets do, in their order. */
export function findPairs(forms: readonly Form[]): Form[] {
  const paired = new Set<Form>();
  const open: Form[] = [];
  for (const form of forms) {
    const begin = form.isEnd && open.at(-1)?.name === form.name ? open.pop() : undefined;
    if (begin) paired.add(begin).add(form);
    else if (!form.isEnd) open.push(form);
  }
  return forms.filter((form) => paired.has(form));
}

/** A text without ranges of it, which are in order. */
export function without(source: string, ranges: readonly Range[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of ranges) {
    rest += source.slice(from, start);
    from = end;
  }
  return rest + source.slice(from);
}
