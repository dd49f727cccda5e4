import { isNote, isPageNumber } from './entries.ts';
import type { PlainLine } from './lines.ts';
import { isClosing, isGreeting, isOfMailHead } from '../words/mail-words.ts';

/** More lines below a farewell are no signature. */
const LONGEST_SIGNATURE = 15;

/**
 * Marks the lines of a plain text that are not of its matter: the heads of mails, what stands before and in a greeting,
 * farewells with signatures, footers and numbers of pages, and remarks behind a sign.
 */
export function withMailParts(lines: readonly PlainLine[]): readonly PlainLine[] {
  const around = new Set<number>([...headsIn(lines), ...endsIn(lines), ...footersIn(lines)]);
  const greeting = lines.findIndex(({ text }, index) => !around.has(index) && isGreeting(text));
  if (greeting >= 0 && greeting < LONGEST_SIGNATURE) around.add(greeting);
  return lines.map((line, index) => {
    const isNear = index <= greeting + 1 && isGreeting(line.text);
    return around.has(index) || isNear || isNote(line.text) || isPageNumber(line.text)
      ? { ...line, isAround: true }
      : line;
  });
}

/** "Bakery – for internal use – page 1 of 3" */
const FOOTER = /^(.*?)\d{1,3}(\s?(?:\/|\p{L}{1,6})\s?\d{1,3})$/u;

/** The footers of pages: lines that stand alone, and recur with another number. */
function footersIn(lines: readonly PlainLine[]): readonly number[] {
  const found = new Map<string, number[]>();
  lines.forEach(({ text, isAfterGap }, index) => {
    const isAlone = isAfterGap && (lines[index + 1]?.isAfterGap ?? true);
    const [, before = '', behind = ''] = (isAlone && FOOTER.exec(text)) || [];
    const key = `${before}\0${behind}`;
    if (behind) {
      const own = found.get(key) ?? [];
      own.push(index);
      found.set(key, own);
    }
  });
  return [...found.values()].filter(({ length }) => length > 1).flat();
}

/** The lines of heads: several in a row at the beginning of a paragraph, or a subject alone in the first line. */
function headsIn(lines: readonly PlainLine[]): readonly number[] {
  const heads: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!lines[index]!.isAfterGap || !isOfMailHead(lines[index]!.text)) continue;
    let end = index + 1;
    while (end < lines.length && !lines[end]!.isAfterGap && isOfMailHead(lines[end]!.text)) end++;
    if (end - index > 1 || index === 0) for (let at = index; at < end; at++) heads.push(at);
    index = end - 1;
  }
  return heads;
}

/** The lines from a farewell on: up to the end, if they are few, else those of its paragraph. */
function endsIn(lines: readonly PlainLine[]): readonly number[] {
  const ends: number[] = [];
  lines.forEach(({ text, isAfterGap }, index) => {
    if (!isAfterGap || !isClosing(text) || ends.at(-1)! >= index) return;
    const isLast = lines.length - index <= LONGEST_SIGNATURE;
    for (let at = index; at < lines.length && (isLast || at === index || !lines[at]!.isAfterGap); at++) ends.push(at);
  });
  return ends;
}
