import { isLevel } from '../levels/levels.ts';
import { mayBeTitle, type PlainLine } from './lines.ts';
import { withoutColon } from '../blocks/name-line.ts';
import { numberedTitle } from '../words/numbered-title.ts';

/** What makes a line a heading: a sign, a number, capitals. Lines with the same key are of one kind. */
export interface TitleSign {
  readonly key: string;
  /** The line without its sign. */
  readonly title: string;
  /** What stands in round brackets behind a title in others. */
  readonly note?: string | undefined;
  /** Whether such lines may also be the entries of a list. */
  readonly isOfList?: true | undefined;
  /** Whether it only names what stands right below, and contains no headings of other kinds. */
  readonly isWeak?: true | undefined;
}

const SYMBOL = /^([■◆●▼□◇○▲▽△★☆▶►◎◉❖✦§➤♦])\1*\s*(\S.*)$/u;
const OPEN = '【＜〈［[<《≪〔『「｛{';
const CLOSE = '】＞〉］]>》≫〕』」｝}';
/** "【Basic】（first year）". */
const BRACKETED = new RegExp(
  `^([${OPEN.replace('[', '\\[')}])\\1?\\s*([^${CLOSE.replace(']', '\\]')}]{1,60}?)\\s*[${CLOSE.replace(']', '\\]')}]{1,2}\\s*([（(][^（）()]{1,40}[）)])?\\s*[:：]?$`,
  'u',
);
/** "*Ovens*", "== Ovens ==". */
const ENCLOSED = /^([*_=~+]|-{2,6}|[=*_~+]{2,6})\s*([^\s*_=~+-].{0,60}?)\s*\1[:：]?$/u;

/** ">> Ovens <<". */
const POINTED = /^[>»›]{1,4}\s*([^<>«»]{1,60}?)\s*[<«‹]{1,4}$/u;

/** "(Junior)". Other remarks in round brackets are no headings. */
const ROUND = /^[(（]([^()（）]{1,60})[)）]$/u;

const COLON = /^(.{1,60}?)\s*[:：]$/u;

/** The sign that makes a line a heading; `undefined` if it has none. */
export function titleSign(line: PlainLine): TitleSign | undefined {
  const { text, indent, underline } = line;
  if (!mayBeTitle(text)) return undefined;
  const [, symbol, after] = SYMBOL.exec(text) ?? [];
  if (symbol !== undefined && after !== undefined) return { key: symbol, title: withoutColon(after), isOfList: true };
  const [, bracket, inside, note = ''] = BRACKETED.exec(text) ?? [];
  if (bracket !== undefined && inside !== undefined) return { key: bracket, title: inside, note };
  const [, around, within] = ENCLOSED.exec(text) ?? [];
  if (around !== undefined && within !== undefined) return { key: around, title: withoutColon(within) };
  const pointed = POINTED.exec(text)?.[1];
  if (pointed !== undefined) return { key: '>', title: pointed };
  if (underline !== undefined) return { key: `_${underline}`, title: withoutColon(numberedTitle(text)?.title ?? text) };
  const number = numberedTitle(text);
  if (number) return { key: `${number.key}${indent}`, title: number.title, isOfList: true };
  if (isInCapitals(text)) return { key: 'capitals', title: withoutColon(text) };
  const inner = ROUND.exec(text)?.[1];
  if (inner !== undefined && isLevel(inner)) return { key: '(', title: inner };
  const label = COLON.exec(text)?.[1];
  return label === undefined || /[.!?。,،]/u.test(label) || BULLET.test(text)
    ? undefined
    : { key: `:${indent}`, title: label, isWeak: true };
}

const BULLET = /^[-*•・‣–—▪◦·]/u;

/** Whether a line has capitals only, in a script that also has small letters. */
function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !BULLET.test(text);
}
