import { labelOf } from '../blocks/entry.ts';
import { means } from '../words/column-words.ts';
import { type Cell, textOfCell } from '../blocks/cell.ts';

/** A line that says as much as a row of a table: the name of a skill, and values. */
export interface RowInLine {
  readonly name: string;
  /** What stands behind the name, one value or one name with its value each. */
  readonly parts: readonly string[];
}

/** A value and what it is for: "Baker: basic", "Baker → 2", "Baker (2)", "Baker 2". */
export interface NamedValue {
  readonly column: string;
  readonly value: string;
}

/** "Planning (Baker: basic, Master: good)". */
const IN_BRACKETS = /^(.{1,80}?)\s*[（([]([^()（）[\]]{3,300})[)）\]][.;]?$/u;

const PAIR_FORMS = [
  /^([^:：=＝→]{1,40}?)\s*(?:[:：=＝→]|->|=>|\s[–—-]\s)\s*([^:：=＝→]{1,40})$/u,
  /^(.{1,40}?)\s*[（(]([^()（）]{1,30})[)）]$/u,
  /^(.{1,40}?)\s+([^\p{L}\s]{1,10}|\p{L}\d?)$/u,
];

/** What divides values, the strongest first: a comma may be part of a value that semicolons divide. */
const DIVIDERS = [/\s*[;；|]\s*/u, /\s*[/／·•]\s*/u, /\s*[,，、،]\s*/u, /\s*(?:→|->|>)\s*/u];

/** In UTF-16 code units. A longer line is no row, and a longer part of it a sentence. */
const LONGEST = { line: 1000, part: 60 };

/** Takes a line apart at its first colon, dash or bracket; `undefined` if it has none, or sentences behind it. */
export function rowInLine(cell: Cell): RowInLine | undefined {
  const text = singleSpaced(textOfCell(cell));
  if (text.length > LONGEST.line) return undefined;
  const [, before, inside] = IN_BRACKETS.exec(text) ?? [];
  const isBracket = before !== undefined && !/[:：]/u.test(before);
  const { label, text: rest } = isBracket ? { label: before, text: inside! } : (labelOf(cell) ?? NOTHING);
  const parts = partsOf(rest.trim().replace(/[.;。]$/u, ''));
  return label && parts.every((part) => part !== '' && part.length <= LONGEST.part)
    ? { name: label, parts }
    : undefined;
}

/** Longer runs of spaces would take quadratic time. */
const singleSpaced = (text: string): string => text.replace(/\s+/gu, ' ');

const NOTHING = { label: '', text: '' };

/** The parts of a text between the dividers that it uses. */
export function partsOf(given: string): readonly string[] {
  const text = singleSpaced(given);
  const divider = DIVIDERS.find((form) => form.test(text));
  return (divider ? text.split(divider) : [text]).map((part) => part.trim());
}

/** The parts of a row, each with the name before it; `undefined` if one has none. */
export function namedValues({ parts }: RowInLine): readonly NamedValue[] | undefined {
  const pairs = parts.map(namedValue);
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function namedValue(part: string): NamedValue | undefined {
  for (const form of PAIR_FORMS) {
    const [, column, value] = form.exec(part) ?? [];
    if (column !== undefined && value !== undefined && /\p{L}/u.test(column))
      return { column: withoutLevelWord(column), value };
  }
  return undefined;
}

/** "Phone" of "Phone level 2" or "Phone: level 2". */
function withoutLevelWord(column: string): string {
  const [, name, word = ''] = /^(.+?)[\s:：]+(\p{L}+)$/u.exec(column) ?? [];
  return name !== undefined && means(word, 'level') ? name : column;
}
