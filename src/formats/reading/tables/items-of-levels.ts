import { quote } from '../../quotation.ts';
import { type Cell, hasContent, textOfCell } from '../blocks/cell.ts';
import type { Finding, Recognition } from '../findings/finding.ts';
import type { Grid } from './grid.ts';
import { PROSE } from './guessed-shapes.ts';
import type { Row } from './header-row.ts';
import { belowSkill, type Context, wordsOf } from './matrix.ts';
import { headerKinds } from '../words/column-words.ts';
import { wordsIn } from '../words/word-count.ts';

/** Rows below levels, and the texts above them. */
interface Part {
  readonly above: readonly Cell[];
  readonly rows: readonly Row[];
}

/** In UTF-16 code units. A longer text is no name. */
const LONGEST_NAME = 60;

/**
 * A table of levels only: the cells below them are items of one skill, or of each skill that is named above its rows,
 * perhaps with the name of its group before and its definition behind.
 */
export function itemsOfLevels(grid: Grid, levels: ReadonlyMap<number, string>, context: Context): Recognition {
  const parts = partsOf(grid);
  const named = parts.map(({ above }) => above.filter(isName));
  if (parts.length > 1 && named.every((names) => names.length > 0)) return itemsOfSkills(parts, levels, context);
  const { skill: name = '', group } = belowSkill(context);
  const rows = parts.flatMap(({ rows }) => rows);
  const findings = askedOf(rows, levels, { skill: name, group }, grid.place);
  const about = grid.around.flatMap((cell) => {
    const text = wordsOf(cell);
    return wordsIn(text) >= PROSE
      ? ({ kind: 'described', of: 'skill', name, group, text, place: cell.place } as const)
      : [];
  });
  return { shape: 'items × levels', findings: name ? [...findings, ...about] : findings, explained: [] };
}

/** The rows of each section, with the texts above: names of sections without rows are above the next one. */
function partsOf({ around, sections }: Grid): readonly Part[] {
  const parts: Part[] = [];
  const [first] = sections;
  // A cell that spans several columns stands in each of them.
  let above: Cell[] = [...new Set(around)].filter((cell) => cell !== first?.name && isBefore(cell, first));
  for (const { name, rows } of sections) {
    if (name && !above.includes(name)) above.push(name);
    if (rows.length === 0) continue;
    parts.push({ above, rows });
    above = [];
  }
  return parts;
}

/** Whether a cell around a table stands above its rows. Places name rows or lines, which only numbers tell apart. */
function isBefore({ place }: Cell, first: Grid['sections'][number] | undefined): boolean {
  const at = first?.rows[0]?.find(hasContent)?.place ?? '';
  const [one, other] = [place, at].map((text) => /(\d+)(?:, column (\d+))?$/.exec(text)?.slice(1).map(Number) ?? []);
  const [line = 0, column = 0] = one!;
  const [last = 0, end = 0] = other!;
  return line < last || (line === last && column < end);
}

const isName = (cell: Cell): boolean => {
  const text = textOfCell(cell);
  return text.length <= LONGEST_NAME && !/[:：].|[.!。]$/u.test(text);
};

function itemsOfSkills(parts: readonly Part[], levels: ReadonlyMap<number, string>, context: Context): Recognition {
  const labels = new Set<string>();
  let group = belowSkill(context).skill ?? context.group;
  const findings = parts.flatMap(({ above, rows }): Finding[] => {
    const names = above.filter(isName).map(textOfCell);
    const skill = names.at(-1)!;
    // Before the first part, titles of the table may stand.
    group = names.at(-2) ?? group;
    const place = above.find((cell) => textOfCell(cell) === skill)!.place;
    const about = above.slice(above.findLastIndex(isName) + 1).map((cell): Finding => {
      const [label, word] = LABEL.exec(wordsOf(cell)) ?? [];
      const isLabel = label !== undefined && headerKinds(word!)[0] === 'summary';
      if (isLabel) labels.add(word!);
      const text = isLabel ? wordsOf(cell).slice(label.length) : wordsOf(cell);
      return { kind: 'described', of: 'skill', name: skill, group, text, place: cell.place };
    });
    return [...about, ...askedOf(rows, levels, { skill, group }, place)];
  });
  const explained = [...labels].map((label) => `${quote(label)}: what the skill is.`);
  return { shape: 'items of skills × levels', findings, explained };
}

/** "Definition: …" */
const LABEL = /^([^:：]{2,20})[:：]\s*/u;

function askedOf(
  rows: readonly Row[],
  levels: ReadonlyMap<number, string>,
  of: { readonly skill: string; readonly group?: string | undefined },
  place: string,
): Finding[] {
  return [...levels].flatMap(([index, level]): Finding[] => {
    const cells = rows.flatMap((row) => (row[index] && hasContent(row[index]) ? row[index] : []));
    const items = cells.flatMap(({ lines, items = [] }) => {
      const text = lines.join('\n').trim();
      return [...(text ? [{ text, examples: [] }] : []), ...items];
    });
    const links = cells.flatMap(({ links = [] }) => links);
    return items.length === 0 ? [] : [{ kind: 'asked', ...of, level, items, links, place }];
  });
}
