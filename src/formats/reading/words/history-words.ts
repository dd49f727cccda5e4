import type { HistoryWords } from './languages/language-words.ts';
import { isFact } from './facts.ts';
import { foldName } from './level-words.ts';
import { partsOfAll, wholeText } from './words-of-all.ts';

/** Headers of tables of versions: when, who, what was changed, and which version. */
const COLUMNS = (['when', 'who', 'what', 'which'] satisfies (keyof HistoryWords)[]).map((column) =>
  wholeText(
    partsOfAll(({ history }) => history?.[column]),
    'u',
  ),
);

/** Whether the headers of a table are those of the history of a document. */
export function isHistory(headers: readonly string[]): boolean {
  const folded = headers.map(foldName);
  const has = (words: RegExp) => folded.some((header) => words.test(header));
  return COLUMNS.filter(has).length > 2;
}

/** Whether a label is that of a date, a version or a person in the history of a file: "Approved by". */
const isLabelOfHistory = (label: string): boolean =>
  COLUMNS.some((column, index) => index !== WHAT && column.test(foldName(label.replace(/ ?[:：]\s*$/u, ''))));

const WHAT = 2;

/** Whether a label and what stands beside it say a date, a version, an amount or a person: a fact about the file. */
export const saysFact = (label: string, fact: string): boolean => isFact(fact) || isLabelOfHistory(label);
