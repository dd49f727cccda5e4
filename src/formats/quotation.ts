import { LOOKED_AT } from './limits.ts';

/** Quotes a text for a message. Shortens long texts. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** Lists names for a message. Of many, only the first. */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, LOOKED_AT.listed).map(shorten).join(', ');
  return names.length > LOOKED_AT.listed ? `${shown}, …` : shown;
}

function shorten(text: string): string {
  return text.length > LOOKED_AT.quotation ? `${text.slice(0, LOOKED_AT.quotation)}…` : text;
}
