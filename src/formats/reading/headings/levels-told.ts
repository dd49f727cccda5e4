import { type Cell, textOfCell } from '../blocks/cell.ts';
import type { Described } from '../findings/finding.ts';
import { levelKey } from '../findings/same-levels.ts';

/** "L2: works alone", "Level 2 = works alone". */
const TOLD = /^(.{1,40}?)\s*(?:[=:：＝]|[–—-](?=\s))\s*(\S[^]*)$/u;

/**
 * What texts beside a table say about the levels above its columns, if several of them say something: as a legend does.
 * None if one of the texts says something else.
 *
 * @param columns - the levels
 */
export function levelsTold(texts: readonly Cell[], columns: readonly string[]): readonly Described[] {
  const lines = texts.flatMap((cell) => linesOf(cell).map((line) => ({ cell, parts: partsOf(line, cell) })));
  if (lines.length < 2 || lines.some(({ parts }) => parts === null)) return [];
  const levels = new Map(columns.map((name) => [levelKey(name), name]));
  const found = lines.flatMap(({ cell: { links, place }, parts }): readonly Described[] => {
    const [, label = '', text = ''] = parts!;
    const name = levels.get(levelKey(label)) ?? (levels.has(levelKey(withoutNote(label))) ? label : undefined);
    return name === undefined ? [] : [{ kind: 'described', of: 'level', name, text, links, place }];
  });
  return found.length === lines.length ? found : [];
}

/** The name and the text of a line; the bold text at its beginning is the name: "**Baker:in** – bakes alone". */
function partsOf(line: string, { lead }: Cell): readonly string[] | null {
  const name = lead?.trim().replace(/ ?[:：]$/u, '');
  if (!name || !line.startsWith(name)) return TOLD.exec(line);
  const text = line.slice(name.length).replace(/^\s*[=:：＝–—-]?\s*/u, '');
  return text ? [line, name, text] : null;
}

/** Years or a code behind a name: "Junior (0–2 years)". */
const NOTE = /[(（][^()（）]*[)）]$/u;

/** A name without the years or the code in brackets behind it. */
export const withoutNote = (name: string): string => name.trimEnd().replace(NOTE, '').trimEnd();

function linesOf(cell: Cell): readonly string[] {
  const lines = cell.lines.map((line) => line.trim()).filter(Boolean);
  return lines.length > 0 ? lines : [textOfCell(cell)];
}
