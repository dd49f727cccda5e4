/** A line of a plain text with words in it. */
export interface PlainLine {
  /** Without spaces around it. */
  readonly text: string;
  /** How many columns it is indented. */
  readonly indent: number;
  readonly place: string;
  /** Whether an empty line or a rule is above it. */
  readonly isAfterGap: boolean;
  /** The sign of the rule right below it, if that underlines it. */
  readonly underline?: string | undefined;
  /** What it is of, if it is not of the text itself: the head of a mail, a greeting, a signature, a remark. */
  readonly isAround?: true | undefined;
}

/** A line of three or more of one sign, or the one above the signature of a mail. */
const RULE = /^([-=*_~#─═━–—―･・.+])\1{2,}$|^--$/u;

/** More columns count as these, which limits how deep lists and headings are nested. */
const WIDEST = 60;

/** How many columns a tab takes. */
const TAB = 4;

/** The lines of a text that have words. Rules and empty lines are told by the lines around them. */
export function plainLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let isAfterGap = true;
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const own = line.trim();
    const [rule, sign] = RULE.exec(own.replaceAll(' ', '')) ?? [];
    if (sign !== undefined && !isAfterGap && underlines(lines.at(-1)!)) {
      lines[lines.length - 1] = { ...lines.at(-1)!, underline: sign };
      isAfterGap = false;
    } else if (own === '' || rule !== undefined) isAfterGap = true;
    else {
      lines.push({ text: own, indent: indentOf(line), place: `line ${index + 1}`, isAfterGap });
      isAfterGap = false;
    }
  });
  return lines;
}

/** In UTF-16 code units. A longer line is no heading. */
const LONGEST_TITLE = 80;

/** Whether a line may be a heading with a rule below. The last of several lines, as in a signature, is none. */
function underlines({ text, isAfterGap }: PlainLine): boolean {
  return isAfterGap && mayBeTitle(text);
}

/** Whether a line may be a heading: it is short, has a letter, and does not end as a sentence does. */
export function mayBeTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /\p{L}/u.test(text) && !/[.!?。！？,;،؛、，]$/u.test(text);
}

function indentOf(line: string): number {
  let indent = 0;
  for (const sign of line) {
    if (sign === '\t') indent += TAB - (indent % TAB);
    else if (sign === '\u3000') indent += 2;
    else if (/\s/u.test(sign)) indent++;
    else break;
  }
  return Math.min(indent, WIDEST);
}
