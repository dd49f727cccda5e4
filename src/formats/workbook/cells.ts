import { joinWords, splitWords, type Words } from '../case/words.ts';

/** What a cell says: what a skill asks at a level. */
export interface CellContent extends Words {
  /** The name of a proficiency. */
  readonly proficiency?: string | undefined;
  readonly required?: boolean | undefined;
}

const REQUIRED = '(required)';
const OPTIONAL = '(optional)';

/** Writes the content of a cell: a line each for the proficiency and whether it is required, then the words. */
export function writeCell({ proficiency, required, text, items }: CellContent, lang: string | undefined): string {
  const words = joinWords({ text, items }, lang);
  const mark = required === undefined ? '' : required ? REQUIRED : OPTIONAL;
  return [proficiency ?? '', mark, words].filter(Boolean).join('\n');
}

/** Reads what `writeCell` writes. The first line is a proficiency if it has the name of one. */
export function readCell(lines: readonly string[], isProficiency: (name: string) => boolean): CellContent {
  const rest = lines.map((line) => line.trimEnd());
  while (rest.length > 0 && !rest[0]) rest.shift();
  const name = rest[0]?.trim();
  const proficiency = name !== undefined && isProficiency(name) ? rest.shift()!.trim() : undefined;
  const mark = rest[0]?.trim().toLowerCase();
  const required = mark === REQUIRED ? true : mark === OPTIONAL ? false : undefined;
  if (required !== undefined) rest.shift();
  return {
    ...(proficiency !== undefined && { proficiency }),
    ...(required !== undefined && { required }),
    ...splitWords(rest.join('\n')),
  };
}
