import { type Cell, hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import { isFact } from '../words/facts.ts';
import { wordsIn } from '../words/word-count.ts';

/** What the cells of a table look like, as shares of those that have a content, from 0 to 1. */
export interface Looks {
  /** Money, dates, times, phone numbers, addresses on the web, amounts with a unit. */
  readonly facts: number;
  /** Names of people and things: a few words, each with a capital. */
  readonly names: number;
  /** Code, paths and identifiers. */
  readonly code: number;
  /** Sentences that somebody can do. */
  readonly prose: number;
}

const CODE =
  /^[\w$.-]+\([^)]*\)$|^[a-z]+(?:[A-Z_.-][a-zA-Z]*)+$|^(?:string|number|boolean|int(?:eger)?|float|object|array|null|true|false|enum|uuid|date)(?:\[\])?$|^\/[\w/{}:.-]+$|^(?:GET|POST|PUT|PATCH|DELETE)\b|^[A-Z][A-Z0-9]+[-_][A-Z0-9_-]+$|^v?\d+\.\d+(?:\.\d+)?/u;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?:[ ,/&+]+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|da|und|and)){0,3}$/u;

/** How long a text must be to say what somebody does, in words. */
const PROSE_WORDS = 4;

/** Looks at the cells of a table below its headers, without the first column. */
export function lookAtCells({ rows }: Table): Looks {
  const cells = rows.slice(1).flatMap((row) => [...new Set(row.slice(1))].filter(hasContent));
  const texts = cells.map((cell) => (cell.items?.length ? itemsOf(cell) : textOfCell(cell)));
  const share = (test: (text: string) => boolean) => (texts.length ? texts.filter(test).length / texts.length : 0);
  return {
    facts: share(isFact),
    names: share((text) => NAME.test(text)),
    code: share((text) => CODE.test(text)),
    prose: share((text) => wordsIn(text) >= PROSE_WORDS),
  };
}

function itemsOf({ items = [] }: Cell): string {
  return items.map(({ text }) => text).join(' ');
}
