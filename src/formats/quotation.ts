import { LOOKED_AT } from './limits.ts';

/** A text as messages quote it: of a long one only the beginning. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** Names as messages list them: of many only the first. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, LOOKED_AT.listed).map(shorten).join(', ');
  return names.length > LOOKED_AT.listed ? `${shown}, …` : shown;
}

function shorten(text: string): string {
  return text.length > LOOKED_AT.quotation ? `${text.slice(0, LOOKED_AT.quotation)}…` : text;
}
