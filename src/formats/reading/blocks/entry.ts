import type { Link } from '../../../document/parts.ts';
import type { TableItem } from '../../items.ts';
import type { ListEntry } from './block.ts';
import type { Cell } from './cell.ts';

/** A list entry or paragraph with a name before its text: "**Scope**: one task", "Junior – asks". */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

const SEPARATOR = /^\s*[:：–—.=-]*\s*/u;
const COLON = /^([^:：–—]{1,60}?)\s*(?:[:：]\s+|[：]|\s[–—-]\s)(?=\S)/u;

/** The bold text at the beginning of a cell, and the rest; `undefined` if nothing is bold there. */
export function boldLabel({ lines, lead }: Cell): LabelledText | undefined {
  if (!lead) return undefined;
  const text = lines.join('\n').trim();
  if (!text.startsWith(lead)) return undefined;
  const rest = text.slice(lead.length).replace(SEPARATOR, '');
  return { label: lead.replace(/[\s:：–—.]+$/u, '').trim(), text: rest };
}

/** The text before a colon or a dash, and the rest; `undefined` if there is none. */
export function plainLabel(cell: Cell): LabelledText | undefined {
  const text = cell.lines.join('\n').trim();
  const [before, label] = COLON.exec(text) ?? [];
  return before === undefined || label === undefined
    ? undefined
    : { label: label.trim(), text: text.slice(before.length) };
}

/** The name at the beginning of a cell: in bold, else before a colon or a dash. */
export const labelOf = (cell: Cell): LabelledText | undefined => boldLabel(cell) ?? plainLabel(cell);

/** A list entry as an item; all below it are its examples. */
export function toItem({ content, entries }: ListEntry): TableItem {
  return { text: content.lines.join('\n').trim(), examples: flatten(entries) };
}

/** A list as a text: a line for each item and each example. */
export function listAsText(items: readonly TableItem[]): string {
  return items
    .flatMap(({ text, examples }) => [text, ...examples])
    .map((line) => `• ${line}`)
    .join('\n');
}

function flatten(entries: readonly ListEntry[]): string[] {
  return entries
    .flatMap(({ content, entries }) => [content.lines.join('\n').trim(), ...flatten(entries)])
    .filter(Boolean);
}

/** The links of an entry and of all below it. */
export function linksOf({ content, entries }: ListEntry): Link[] {
  return [...(content.links ?? []), ...entries.flatMap(linksOf)];
}
