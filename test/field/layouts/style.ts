/** How a file is written: the values of its features, and the words of its language. */
import type { Choices, Format } from './features.ts';
import { type HeaderWords, type Language, type Words, WORDS } from './words.ts';

export interface Style extends Words {
  readonly choices: Choices;
  readonly format: Format;
  /** A word for each header, which differs from case to case. */
  readonly header: Readonly<Record<keyof HeaderWords, string>>;
  /** A number that differs from case to case, for what has no feature of its own. */
  readonly turn: number;
}

export function oneOf<Value>(values: readonly Value[], turn: number): Value {
  return values[turn % values.length]!;
}

export function styleOf(language: Language, choices: Choices, format: Format, turn: number): Style {
  const words = WORDS[language];
  const header = Object.entries(words.headers).map(([name, list]) => [name, oneOf<string>(list, turn)]);
  return { ...words, choices, format, turn, header: Object.fromEntries(header) as Style['header'] };
}

const DASHES = ['-', '–', '—'];

/** What a cell that asks nothing says. */
export function emptyCellOf({ choices, nothing, turn }: Style): string {
  return { blank: '', dash: oneOf(DASHES, turn), word: nothing }[choices['empty cells']];
}

/** The text of a cell of lines. */
export function cellOf(style: Style, text: string): string {
  const lines = text.split('\n');
  if (text === '') return emptyCellOf(style);
  if (lines.length === 1) return text;
  if (style.choices['lines in cells'] === 'semicolons') return lines.join('; ');
  const bullet = { bullets: '• ', hyphens: '- ', breaks: '' }[style.choices['lines in cells']];
  return lines.map((line) => `${bullet}${line}`).join('\n');
}

/** The names of levels as this file writes them. */
export function levelNamesOf({ choices, header, experience }: Style, levels: readonly string[]): readonly string[] {
  return levels.map(
    (level, index) =>
      ({
        plain: level,
        numbered: `${index + 1} – ${level}`,
        prefixed: `${header.level} ${index + 1}: ${level}`,
        'with years': `${level} (${experience[index]!})`,
        'years below': `${level}\n(${experience[index]!})`,
      })[choices['names of levels']],
  );
}

/** The indices of levels in the order in which this file has them. */
export function orderOf({ choices }: Style, levels: readonly string[]): readonly number[] {
  const indices = [...levels.keys()];
  return choices['order of levels'] === 'downwards' ? indices.reverse() : indices;
}

/** How this file writes each proficiency. */
export function codesOf({ choices }: Style, proficiencies: readonly string[]): readonly string[] {
  return proficiencies.map(
    (name, index) =>
      ({
        digits: String(index + 1),
        'from zero': String(index),
        letters: 'ABCDEF'[index]!,
        words: name,
        signs: '○◔◑●'[index]!,
        codes: `K${index + 1}`,
      })[choices.values],
  );
}
