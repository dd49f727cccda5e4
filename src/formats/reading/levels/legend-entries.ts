import { bracketedEntries } from './bracketed-legend.ts';
import { isLevel } from './levels.ts';
import { means } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';
import { saysNothing } from '../words/nothing-words.ts';
import { saysLegend } from '../words/table-words.ts';

/** What a value of a scale means. */
export interface LegendEntry {
  readonly value: string;
  readonly name: string;
  readonly summary?: string | undefined;
  readonly place: string;
}

/** "3 = can teach", "B: basic", "★★ – works alone", "– = not asked". */
const ENTRY =
  /^\s*[([]?([–—―](?=\s*[=:＝：])|[^\s=:–—]{1,16}?(?: ?%)?)[)\]]?\s*(?:=|:|–|—|→|⇒|＝|：| - | ?(?:…|‥){1,2}(?=\s))\s*((?![_.…\s]+$)\S.*)$/u;

/** "A Awareness – has heard of it". */
const NAMED_ENTRY = /^\s*([\p{Lu}\d])\s+(\p{L}[\p{L} ]{1,30}?)\s+[–—-]\s+(\S.*)$/u;

/** Signs that count. Ticks also begin the entries of checklists. */
const SIGN = '[★☆⭐✩✭✮●○◎◐◑◔◕⚫⚪⬤■□▲△⬛⬜▮▯◼◻🟢🟡🟠🔴🔵]';

/** "★★ works alone", "●●○ can teach": signs, which no text begins with, need nothing between. */
const SIGNED_ENTRY = new RegExp(`^\\s*((?:${SIGN}\\uFE0F?){1,10})\\s+(\\p{L}.*)$`, 'u');

/** "✓ required": a tick needs nothing between if others stand on its line, which means another thing each. */
const TICKED_ENTRY = /^\s*([✓✔☑✅✗✘❌☐])\uFE0F?\s+(\p{L}.*)$/u;
const BEFORE_TICKS = /\s*[,;·|、，；،/]?\s{1,8}(?=[✓✔☑✅✗✘❌☐]\uFE0F?\s+\p{L})/u;

/** "– not asked", apart from other signs. */
const DASHED_ENTRY = /^\s*([−–—-])\s+(\p{L}.*)$/u;

/** Several words before their meaning. */
const EMPTY_ENTRY = /^\s*([^=＝:：]{1,30}?)\s*[=＝:：]\s*(\S.*)$/u;

/** Between the last signed entry and an entry of words: "· empty cell: not asked". */
const BEFORE_WORDS = /\s*[·;|、；،]\s*(?=\p{L}[^=＝:：·;|]{1,30}\s?[=＝:：]\s?\S)/u;

/** Between signed entries on one line, and before the first. */
const BEFORE_SIGNS = new RegExp(
  `(?:^[^:：]{1,30}[:：]\\s{0,8}|\\s{0,8}[,;·|、，；،]?\\s{1,8})(?=${SIGN}+\\uFE0F?\\s+\\p{L})|(?:\\s{2,8}|\\s{0,8}[,;·|、，；،]\\s{1,8})(?=[−–—-]\\s+\\p{L})`,
  'u',
);

/** Between entries on one line. */
const BETWEEN =
  /\s*[;；|·•\n]\s*|,\s+(?=[^\s=:]{1,12}(?: ?%)?\s*[=:–—＝：])|[/,](?=[^\s=:/,]{1,4}[=＝])|[、，]\s*(?=[^\s=:]{1,12}\s*[=＝：])|،\s*(?=[^\s=:]{1,12}\s*[=:–—])|\.\s+(?=\p{Lu}\p{Ll}{1,15}(?: \p{L}{1,15}){0,3}\s*[=:＝：])|\s+\/\s+(?=[^\s=:/]{1,4}\s*[=:–—＝：])|\s{3,}|(?<![–—-] \p{L}{1,6})\s+(?=(?:\d{1,2}|\p{Lu}|[-–—―－]|[○〇◯◎◐◑◔◕●△▲×★☆■□]+|空欄|空白|blank|leer)\s*[=:＝：]\s*\p{L})/u;

/** Words before the entries: "Legend: 1 = basic, 2 = …", "Scale: 1: basic, 2: …". */
const LABEL =
  /^\s*(\p{L}[\p{L}'’ ]{1,30}(?:\([^()]{1,30}\))?)(?:\s*:\s+|\s*[:：](?=[^\s=:]{1,4}[=＝])|：\s*)(?=[^\s=:]{1,12}(?: ?%)?\s*[=–—＝-]|(?:\d{1,2}|\p{L}\d?|[^\s\p{L}\d=:]{1,5})\s?[:：]\s)/u;

/** A word in brackets before the entries: "【凡例】 ◎: …". */
const BRACKETS = /^\s*[【〔［][^】〕］]{1,20}[】〕］]\s*(?=[^\s=:]{1,4}\s*[=:＝：])/u;

/** Reads the entries of a legend in a text; none if it is no legend. */
export function legendIn(given: string, place: string): LegendEntry[] {
  if (given.length > LONGEST_LEGEND) return [];
  // French has them before percent signs and semicolons.
  const text = given.replace(/[\u00a0\u202f]/gu, ' ');
  const bracketed = bracketedEntries(text);
  if (bracketed.length > 0) return bracketed.map(([value, meaning]) => ({ value, name: meaning, place }));
  const signed = signedParts(text);
  const parts = signed ?? splitEntries(text);
  const read = parts.map((part) =>
    entryIn(part, signed ? [SIGNED_ENTRY, TICKED_ENTRY, DASHED_ENTRY] : [ENTRY, SIGNED_ENTRY]),
  );
  // Behind "1 = basic", a word and a colon are another text: "Questions: Ann".
  const areEqual = parts.some((part) => EQUAL.test(part));
  const entries = read.map((entry, at) =>
    entry && areEqual && WORD.test(entry.value) && !EQUAL.test(parts[at]!) ? undefined : entry,
  );
  const first = entries.find((entry) => entry !== undefined);
  const all = first ? entries.map((entry, index) => entry ?? emptyEntryIn(parts[index]!)) : [];
  const plain = all.flatMap((entry, index) => (entry ? { ...entry, part: parts[index]! } : []));
  const found = withBrackets(plain).map((entry) => ({ ...entry, place }));
  const isWhole = found.length === parts.length || isScaleBesideWords(found, parts.length - found.length);
  return isWhole && !isFact(text, found) ? found : [];
}

const EQUAL = /^[^:：]{1,20}[=＝]/u;

/** A value in brackets, before its meaning. */
const BRACKETED = /^\s*([([][^\s()[\]]{1,4}[)\]])/u;

/** Entries whose values have their brackets where these tell two of them apart: "X = must, (X) = may". */
function withBrackets(entries: readonly (Entry & { readonly part: string })[]): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { value } of entries) counts.set(value, (counts.get(value) ?? 0) + 1);
  return entries.map(({ part, ...entry }) => {
    const bracketed = counts.get(entry.value)! > 1 ? BRACKETED.exec(part)?.[1] : undefined;
    return bracketed === undefined ? entry : { ...entry, value: bracketed };
  });
}

/** Whether entries of short values are a legend beside parts that are none: "1 = a, 2 = b, 3 = c; empty cells = d". */
function isScaleBesideWords(entries: readonly LegendEntry[], others: number): boolean {
  const values = new Set(entries.map(({ value }) => value));
  const areShort = [...values].every((value) => /^(?:\d{1,2}|\p{L}|[^\p{L}\d]{1,5})$/u.test(value));
  return values.size > 2 && values.size === entries.length && areShort && others <= MOST_OTHER_PARTS;
}

/** How much else may stand in the text of a legend: what stands before it, and behind it. */
const MOST_OTHER_PARTS = 2;

type Entry = Omit<LegendEntry, 'place'>;

/** Entries that begin with signs, if a text consists of them, and each sign is another one. */
function signedParts(text: string): readonly string[] | undefined {
  for (const [between, form] of [
    [BEFORE_SIGNS, SIGNED_ENTRY],
    [BEFORE_TICKS, TICKED_ENTRY],
  ] as const) {
    const parts = text.split(between).filter((part) => part.trim());
    // Behind the last one, words may say what empty cells mean.
    const [last = '', ...behind] = parts.pop()?.split(BEFORE_WORDS) ?? [];
    parts.push(last);
    const signs = new Set(parts.map((part) => (form.exec(part) ?? DASHED_ENTRY.exec(part))?.[1]));
    if (parts.length > 1 && !signs.has(undefined) && signs.size === parts.length) return [...parts, ...behind];
  }
  return undefined;
}

function entryIn(part: string, forms: readonly RegExp[]): Entry | undefined {
  const [, short, name, summary] = NAMED_ENTRY.exec(part) ?? [];
  if (short !== undefined) return { value: short, name: name!, summary };
  const [, value, meaning] = forms.map((form) => form.exec(part)).find(Boolean) ?? [];
  // "Definition: …" explains what it stands below.
  // A colon at the end makes it a heading: "★ means:".
  const isAbout = value !== undefined && (means(value, 'summary') || /[:：]$/u.test(meaning ?? ''));
  if (value === undefined || meaning === undefined || isAbout || isStepUp(part, value, meaning)) return undefined;
  return { value, ...nameAndSummary(value, meaning) };
}

/** What empty cells mean, beside other entries: "empty field = not asked", "– or empty = not asked". */
function emptyEntryIn(part: string): Entry | undefined {
  const [, words, meaning] = EMPTY_ENTRY.exec(part) ?? [];
  if (words === undefined || meaning === undefined) return undefined;
  const entry = { value: words, name: meaning };
  return isOfNothing(entry) ? entry : undefined;
}

/** Whether an entry says how it is shown that nothing is asked. */
export function isOfNothing({ value, name }: Entry): boolean {
  return saysNothing(name) || value.split(' ').some(saysNothing);
}

/** Whether a label and a number are a fact, and what follows them is another: "Version: 3 – Written by: Ann". */
function isFact(text: string, entries: readonly LegendEntry[]): boolean {
  const label = LABEL.exec(text)?.[1];
  return label !== undefined && entries.length === 1 && /[–—-] .*[:：] /u.test(text) && !saysLegend(label);
}

/** "Junior → Senior" is a step between levels, not what "Junior" means. */
function isStepUp(part: string, value: string, meaning: string): boolean {
  return /[→⇒]/u.test(part) && isLevel(value) && isLevel(meaning);
}

function splitEntries(text: string): string[] {
  const [, word = ''] = /^\s*(\p{L}{2,20})\s+(?=[^\s:：])/u.exec(text) ?? [];
  return text
    .replace(word && saysLegend(word) ? /^\s*\p{L}+\s+/u : '', '')
    .replace(BRACKETS, '')
    .replace(LABEL, '')
    .split(BETWEEN)
    .filter((part) => part?.trim());
}

/** In UTF-16 code units. */
const LONGEST_LEGEND = 2000;

/** Values that are names themselves. Shorter ones stand for a name. */
const WORD =
  /^(?:\p{L}{4,}|(?:\p{Script=Arabic}\p{M}*){3,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,})$/u;

/** "expert. A dash means that nothing is asked." */
const SENTENCE_AFTER = /^([^.]{3,40})\.\s+(\p{Lu}\S*\s[^]*)$/u;

/**
 * Splits a meaning into a name and what explains it: "Basic (with help)", "Basic: works with help". Of a value that is a
 * word, such as "Basic", the meaning is what explains it.
 */
export function nameAndSummary(value: string, meaning: string): Pick<LegendEntry, 'name' | 'summary'> {
  if (WORD.test(value))
    return { name: value, ...(foldName(meaning) !== foldName(value) && { summary: meaning.trim() }) };
  const [, name, inside, after] =
    /^(.{1,40}?)(?:\s*\((?!(?<=\p{L}\()\p{Ll}{1,3}\))(.+)\)|(?:\s*[:–—：]|\s+-)\s+(.+))$/u.exec(meaning.trim()) ?? [];
  const summary = inside ?? after;
  if (name && summary) return { name: name.trim(), summary: summary.trim() };
  const [, word, sentence] = SENTENCE_AFTER.exec(meaning.trim()) ?? [];
  return word && sentence ? { name: word, summary: sentence } : { name: meaning.trim().replace(/[.,;]$/, '') };
}
