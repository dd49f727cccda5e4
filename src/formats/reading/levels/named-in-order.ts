/** In UTF-16 code units. More words between two names are a text of their own. */
const WIDEST_GAP = 30;

/** What ends a sentence, and so a row of names. */
const SENTENCE_END = /[.!?。！？](?:\s|$)/u;

/** Scripts whose words stand apart, so that a name can't begin within one. */
const WORD_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;

/**
 * The names that a sentence puts in a row: "Explorer, then Builder, then Guide", in its order. `undefined` if it does not
 * name all of them, or says more between two.
 */
export function namedInOrder(text: string, names: readonly string[]): readonly string[] | undefined {
  const whole = text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
  return names.length < 2 || whole.length > LONGEST_TEXT
    ? undefined
    : (rowFrom(whole, names, 0) ?? lastRow(whole, names));
}

/** In UTF-16 code units. */
const LONGEST_TEXT = 4000;

/** The row that begins where the first of the names stands last: a sentence may speak of some of them before. */
function lastRow(text: string, names: readonly string[]): readonly string[] | undefined {
  const starts = names.map((name) => text.lastIndexOf(name.normalize('NFC').toLowerCase()));
  const start = Math.min(...starts);
  return start > 0 ? rowFrom(text, names, start) : undefined;
}

function rowFrom(text: string, names: readonly string[], from: number): readonly string[] | undefined {
  let rest = text;
  const found: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  // A name may be within another: "baker" in "master baker".
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    const start = indexOfName(rest, name.normalize('NFC').toLowerCase(), from);
    if (start < 0) return undefined;
    const end = start + name.normalize('NFC').length;
    rest = `${rest.slice(0, start)}${'\0'.repeat(end - start)}${rest.slice(end)}`;
    found.push({ name, start, end });
  }
  const row = found.sort((one, other) => one.start - other.start);
  const gaps = row.slice(1).map(({ start }, index) => text.slice(row[index]!.end, start));
  return gaps.every((gap) => gap.length <= WIDEST_GAP && !SENTENCE_END.test(gap))
    ? row.map(({ name }) => name)
    : undefined;
}

function indexOfName(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0 && name; at = text.indexOf(name, at + 1)) {
    if (!WORD_BEFORE.test(text.slice(0, at).slice(-1)) || !WORD_BEFORE.test(name.slice(0, 1))) return at;
  }
  return -1;
}
