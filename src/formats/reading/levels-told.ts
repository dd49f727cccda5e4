import { type Cell, textOfCell } from './cell.ts';
import type { Described } from './finding.ts';
import { numberOfLevel } from './same-levels.ts';
import { foldName } from './words/level-words.ts';

/** "L2: works alone", "Level 2 = works alone". */
const TOLD = /^(.{1,40}?)\s*(?:[=:：＝]|[–—-](?=\s))\s*(\S[^]*)$/u;

const keyOf = (name: string): string => numberOfLevel(name) ?? foldName(name);

/**
 * What texts beside a table say about the levels above its columns, if several of them say something: as a legend does.
 * None if one of the texts says something else.
 *
 * @param columns - the levels
 */
export function levelsTold(texts: readonly Cell[], columns: readonly string[]): readonly Described[] {
  const levels = new Map(columns.map((name) => [keyOf(name), name]));
  const told = texts.flatMap((cell): readonly (Described | undefined)[] =>
    linesOf(cell).map((line) => {
      const [, label, text] = TOLD.exec(line) ?? [];
      const name = levels.get(keyOf(label ?? ''));
      if (label === undefined || text === undefined || name === undefined) return undefined;
      return { kind: 'described', of: 'level', name, text, links: cell.links, place: cell.place };
    }),
  );
  const found = told.filter((one) => one !== undefined);
  return found.length > 1 && found.length === told.length ? found : [];
}

function linesOf(cell: Cell): readonly string[] {
  const lines = cell.lines.map((line) => line.trim()).filter(Boolean);
  return lines.length > 0 ? lines : [textOfCell(cell)];
}
