import type { ListEntry } from '../blocks/block.ts';
import type { Cell } from '../blocks/cell.ts';
import { type LabelledText, plainLabel } from '../blocks/entry.ts';
import { isLevel } from '../levels/levels.ts';
import type { PlainLine } from './lines.ts';
import { foldName } from '../words/level-words.ts';

/** A sign before an entry. Signs that may also join or calculate need a space. */
const BULLET =
  /^(?:[•・‣▪◦·●○■□◆◇▶►➢➤→✓✔☐]\s*|[-–—*+>o]\s+|\(?[a-z][)]\s*|\(?[\d٠-٩０-９]{1,2}(?:[.)）]\s+|[．、])|[①-⑳]\s*|[(（]\d{1,2}[)）]\s*)(?=[^\s=＝])/u;

/** A remark below a sign: "※ See the next page". */
const NOTE = /^(?:※|＊|\*\)|\*\d|注[)）:：]|注意[:：])/u;

export const isNote = (text: string): boolean => NOTE.test(text);

/** The number of a page, between dashes: "- Page 3 of 5 -". */
const PAGE = /^([-–—])\s[^-–—]{0,20}\d[^-–—]{0,20}\s\1$/u;

export const isPageNumber = (text: string): boolean => PAGE.test(text);

/** Whether a line begins with a sign or a number of an entry. */
export const isBulleted = (text: string): boolean => BULLET.test(text);

/** "【Ovens】 Cleans them", as "Ovens: Cleans them". */
const BRACKETED_LABEL = /^[【＜〈［《〔『]([^】＞〉］》〕』]{1,40})[】＞〉］》〕』]\s*[:：]?\s*(?=\S)/u;

/** A level before dots, a wide space or an arrow: "Basic ..... Cleans the oven". */
const LED = /^(\S.{0,40}?)(?:\s*\.{2,}\s*|\s\.\s+|\s?\u3000\s?|\t+|\s{2,}|\s(?:=|→|->|=>|\|)\s)(?=[^\s.])/u;

/** A name and a value at the ends of a line of dots: "Ovens .......... 3". */
const LEADERS = /^(\S.{0,60}?)\s?(?:\.{4,}|…{2,}|(?:\. ){4,}\.?)\s?(?=[^\s.…])/u;

/** No text: "-", "n/a". */
const NOTHING = /^(?:[-–—―/.…]+|n\/?a|none|keine?|なし|無)$/iu;

/** The name before a colon or a dash, and the rest. */
export function labelOfLine(text: string): LabelledText | undefined {
  const inside = BRACKETED_LABEL.exec(text);
  if (inside) return { label: inside[1]!.trim(), text: text.slice(inside[0].length) };
  const [led, level = ''] = LED.exec(text) ?? [];
  if (led !== undefined && isLevel(level)) return { label: level, text: text.slice(led.length) };
  const [dotted, name = ''] = LEADERS.exec(text) ?? [];
  if (dotted !== undefined) return { label: name, text: text.slice(dotted.length) };
  const found = plainLabel({ lines: [text], place: '' });
  return found && !/[.!?。！？]/u.test(found.label) ? found : undefined;
}

/** Whether a line begins with a level before a colon or a dash. */
export function isOfLevel(text: string, known: ReadonlySet<string>): boolean {
  const label = labelOfLine(text.replace(BULLET, ''))?.label;
  return label !== undefined && (isLevel(label) || known.has(foldName(label)));
}

/** An entry that still grows: its lines, and the entries below it. */
interface Growing {
  readonly indent: number;
  readonly line: PlainLine;
  readonly lines: string[];
  readonly entries: Growing[];
}

interface LastEntry {
  readonly indent: number;
  readonly text: string;
  readonly isBulleted: boolean;
  readonly isLabelled: boolean;
}

/** Collects the lines of a list, nested as they are indented. */
export class PlainList {
  readonly #roots: Growing[] = [];
  readonly #open: Growing[] = [];

  /** The last entry, and the last of its lines. */
  get last(): LastEntry | undefined {
    const last = this.#open.at(-1);
    if (!last) return undefined;
    const { indent, line, lines } = last;
    const isLabelled = labelOfLine(lines[0]!) !== undefined;
    return { indent, text: lines.at(-1)!, isLabelled, isBulleted: isBulleted(line.text) };
  }

  /** The texts of the entries that are in no other. */
  get texts(): readonly string[] {
    return this.#roots.map(({ lines }) => lines[0]!);
  }

  add(line: PlainLine): void {
    const entry: Growing = { indent: line.indent, line, lines: [line.text.replace(BULLET, '')], entries: [] };
    while (this.#open.length > 0 && this.#open.at(-1)!.indent >= line.indent) this.#open.pop();
    (this.#open.at(-1)?.entries ?? this.#roots).push(entry);
    this.#open.push(entry);
  }

  /** Adds a line to the last entry. */
  goOn({ text }: PlainLine): void {
    this.#open.at(-1)!.lines.push(text);
  }

  finish(leads: ReadonlySet<string>): readonly ListEntry[] {
    return this.#roots.map((entry) => toEntry(entry, leads));
  }
}

function toEntry({ line, lines, entries }: Growing, leads: ReadonlySet<string>): ListEntry {
  const text = joinLines(lines);
  const label = labelOfLine(text);
  const isEmpty = label && NOTHING.test(label.text);
  const content: Cell = {
    lines: [isEmpty ? label.label : withColon(text, label)],
    place: line.place,
    ...(label && leads.has(label.label) && { lead: label.label }),
  };
  return { content, entries: entries.map((entry) => toEntry(entry, leads)) };
}

/** A text whose label stands before a colon or a dash. */
function withColon(text: string, label: LabelledText | undefined): string {
  return label && (BRACKETED_LABEL.test(text) || LED.test(text) || LEADERS.test(text))
    ? `${label.label}: ${label.text}`
    : text;
}

/** Joins the lines of a text. Scripts without spaces need none. */
export function joinLines(lines: readonly string[]): string {
  const isDense = (line: string) => /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}。、]$/u.test(line.slice(-2));
  return lines.map((line, index) => `${index === 0 || isDense(lines[index - 1]!) ? '' : ' '}${line}`).join('');
}
