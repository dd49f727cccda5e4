import { findLevels, isLevel } from '../levels/levels.ts';
import { isNameLine } from '../blocks/name-line.ts';
import { isBulleted, isOfLevel, labelOfLine } from './entries.ts';
import { mayBeTitle, type PlainLine } from './lines.ts';
import { withAlikeHeadings } from './alike.ts';
import { type HeaderKind, headerKinds } from '../words/column-words.ts';
import { titleSign, type TitleSign } from './signs.ts';

/** A heading of a plain text. */
export interface PlainTitle {
  readonly title: string;
  /** What stands in round brackets behind it, or nothing. */
  readonly note: string;
  /** 1 for the title of the text, more for what is below it. */
  readonly depth: number;
  readonly isLevel: boolean;
}

type Signs = ReadonlyMap<number, TitleSign>;

/** The headings among lines, by index. Kinds of headings contain each other in the order in which they first occur. */
export function plainHeadings(
  lines: readonly PlainLine[],
  known: ReadonlySet<string>,
): ReadonlyMap<number, PlainTitle> {
  const signed = withoutLists(lines, withLevels(lines, signsOf(lines, known), known));
  const title = titleIn(lines, signed);
  const found = [...signed].filter(([index]) => index !== title);
  const keys = new Set([
    ...found.flatMap(([, { key, isWeak }]) => (isWeak ? [] : key)),
    ...found.map(([, { key }]) => key),
  ]);
  const depths = new Map([...keys].map((key, index) => [key, index + 2]));
  const headings = new Map(
    found.map(([index, { key, title, note = '' }]) => [
      index,
      { title, note, depth: depths.get(key)!, isLevel: key.startsWith(LEVEL) },
    ]),
  );
  if (title === undefined) return headings;
  const { title: name, note = '' } = signed.get(title) ?? { title: lines[title]!.text };
  return new Map([[title, { title: name, note, depth: 1, isLevel: false }], ...headings]);
}

/** Before the keys of headings that are levels. They are of another kind than headings with the same sign. */
const LEVEL = 'level ';

/** All lines that may be headings: by a sign, or as names of what stands below. */
function signsOf(lines: readonly PlainLine[], known: ReadonlySet<string>): Signs {
  const signs = new Map<number, TitleSign>();
  const hasParts = lines.some(({ text }) => PART.test(text));
  lines.forEach((line, index) => {
    if (line.isAround) return;
    const sign =
      titleSign(line) ??
      (hasParts ? chapterSign(line) : undefined) ??
      (isWrapped(line, lines[index - 1]) ? undefined : nameSign(line, lines[index + 1], known));
    if (sign && !(sign.isWeak && !isAboveContent(line, lines[index + 1]))) signs.set(index, sign);
  });
  return signs;
}

/** "1.2 Cleaning" */
const PART = /^\d{1,2}\.\d{1,2}\s+\p{Lu}/u;

/** "1 Machines", which is a heading in a text with "1.1 Setting up". */
function chapterSign({ text, isAfterGap }: PlainLine): TitleSign | undefined {
  const title = isAfterGap && mayBeTitle(text) ? /^\d{1,2}\s+(\p{Lu}.*)$/u.exec(text)?.[1] : undefined;
  return title === undefined ? undefined : { key: 'chapter', title };
}

/** Whether a line goes on with the entry of a list. */
function isWrapped({ isAfterGap, indent }: PlainLine, before: PlainLine | undefined): boolean {
  return !isAfterGap && before !== undefined && isBulleted(before.text) && indent > before.indent;
}

/** A line without a sign: the name of a level, or the name of what is listed or indented below. */
function nameSign(line: PlainLine, next: PlainLine | undefined, known: ReadonlySet<string>): TitleSign | undefined {
  const { text, indent } = line;
  if (isBulleted(text) || !mayBeTitle(text)) return undefined;
  const labelled = line.isAfterGap ? labelledName(line, next, known) : undefined;
  if (labelled || !isNameLine(text)) return labelled;
  const key = `name ${indent}`;
  if (line.isAfterGap && isLevel(text)) return { key, title: text };
  if (!next || next.isAround) return undefined;
  const isAbove = next.indent > indent || isBulleted(next.text) || (!next.isAfterGap && isOfLevel(next.text, known));
  const isAlone = line.isAfterGap && next.isAfterGap && titleSign(next)?.isWeak;
  if (isAlone) return { key, title: text };
  return isAbove ? { key, title: text, isWeak: true } : undefined;
}

/** A label before a name alone: "Competency 2: Ovens", or "Level two: Baker" above what that asks. */
function labelledName(
  { text, indent }: PlainLine,
  next: PlainLine | undefined,
  known: ReadonlySet<string>,
): TitleSign | undefined {
  const label = labelOfLine(text);
  if (!label || !next || next.isAround) return undefined;
  const word = label.label.replace(/\s*[\d.]+$/u, '');
  const isBelow = next.indent > indent || isBulleted(next.text) || /[:：]$/u.test(next.text);
  if (isOfLevel(text, known)) {
    return isBelow || (next.isAfterGap && !isOfLevel(next.text, known))
      ? { key: `level: ${indent}`, title: text }
      : undefined;
  }
  // "Level: Baker", whatever the level is called.
  if (word === label.label && headerKinds(word)[0] === 'level' && isBelow)
    return { key: `${LEVEL}of ${indent}`, title: label.text };
  const subject = SUBJECTS.find((kind) => headerKinds(word)[0] === kind);
  if (!subject || !(isBelow || next.isAfterGap || isOfLevel(next.text, known))) return undefined;
  return { key: `${subject}: ${indent}`, title: word === label.label ? text : label.text };
}

/** What labels before names say. */
const SUBJECTS: readonly HeaderKind[] = ['skill', 'group', 'role'];

/** Whether something stands right below a line that a colon ends. */
function isAboveContent(line: PlainLine, next: PlainLine | undefined): boolean {
  if (!next || next.isAround) return false;
  if (next.indent > line.indent || isBulleted(next.text) || labelOfLine(next.text)) return true;
  return !next.isAfterGap && isNameLine(line.text.replace(/\s*[:：]$/u, ''));
}

/** Tells levels from other headings with the same sign. */
function withLevels(lines: readonly PlainLine[], signs: Signs, known: ReadonlySet<string>): Signs {
  const kinds = new Map<string, number[]>();
  for (const [index, { key }] of signs) {
    const own = kinds.get(key) ?? [];
    own.push(index);
    kinds.set(key, own);
  }
  const told = new Map(signs);
  for (const [key, indexes] of kinds) {
    const titles = indexes.map((index) => {
      const { text } = lines[index]!;
      // The number before a year is no sign: "2. Year".
      return /^\d/.test(text) && isLevel(text) ? text : signs.get(index)!.title;
    });
    const found = findLevels(titles.map(levelOrWhole), known);
    if (new Set([...found].map((at) => titles[at])).size < 2) continue;
    const levels = withAlikeHeadings(lines, signs, indexes, found);
    for (const at of levels) {
      const { note } = signs.get(indexes[at]!)!;
      told.set(indexes[at]!, { key: LEVEL + key, title: titles[at]!, note });
    }
  }
  return told;
}

/** The level before the rest of a title: "Level two" of "Level two: Baker". */
function levelOrWhole(title: string): string {
  const label = labelOfLine(title)?.label;
  return label !== undefined && isLevel(label) ? label : title;
}

/** Drops lines that stand among others of their kind without anything between them: they are the entries of a list. */
function withoutLists(lines: readonly PlainLine[], signs: Signs): Signs {
  const isListed = (index: number, other: number) => {
    const [sign, beside] = [signs.get(index)!, signs.get(other)];
    if (beside?.key !== sign.key) return false;
    return sign.isOfList || sign.isWeak || !lines[Math.max(index, other)]!.isAfterGap;
  };
  const counts = new Map<string, { all: number; listed: number }>();
  for (const [index, { key }] of signs) {
    const count = counts.get(key) ?? { all: 0, listed: 0 };
    counts.set(key, count);
    count.all++;
    if (isListed(index, index - 1) || isListed(index, index + 1)) count.listed++;
  }
  return new Map(
    [...signs].filter(([index, { key, isOfList }]) => {
      const { all, listed } = counts.get(key)!;
      if (isOfList && listed > all / 2) return false;
      return !isListed(index, index + 1) && !isListed(index, index - 1);
    }),
  );
}

/** The line that is the title of the text: the first heading, if it is the only one of its kind or nothing is below it. */
function titleIn(lines: readonly PlainLine[], signs: Signs): number | undefined {
  const [first, second] = [...signs];
  if (!first) return undefined;
  const [index, { key, isWeak }] = first;
  const isAlone = [...signs.values()].filter((sign) => sign.key === key).length === 1;
  const recurring = recurringLabelsIn(lines);
  const isContent = ({ text, indent }: PlainLine) =>
    isBulleted(text) || indent > 0 || recurring.has(labelOfLine(text)?.label);
  const isEmpty = second !== undefined && second[1].key === key && !lines.slice(index + 1, second[0]).some(isContent);
  if (!isWeak && !key.startsWith(LEVEL) && signs.size > 1 && (isAlone || isEmpty)) return index;
  const { text, isAround } = lines[0]!;
  return index > 0 && !isAround && mayBeTitle(text) && !isBulleted(text) && !labelOfLine(text) ? 0 : undefined;
}

/** The names before colons that several lines begin with. */
function recurringLabelsIn(lines: readonly PlainLine[]): ReadonlySet<string | undefined> {
  const seen = new Set<string>();
  const labels = lines.flatMap(({ text, isAround }) => (isAround ? [] : (labelOfLine(text)?.label ?? [])));
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}
