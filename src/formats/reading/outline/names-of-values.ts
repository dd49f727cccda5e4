import type { Block } from '../blocks/block.ts';
import { isLevel } from '../levels/levels.ts';
import { foldValue } from '../levels/scale.ts';
import { BEFORE_LAST } from '../words/legend-words.ts';
import { saysLegend } from '../words/table-words.ts';
import { means } from '../words/column-words.ts';
import { isAboutLevels, saysAscending, saysDescending } from '../words/heading-words.ts';
import { linesOf } from '../blocks/lines-of-cell.ts';
import { partsOf } from './row-in-line.ts';

/** In UTF-16 code units. */
const LONGEST_NAME = 40;

/** Names that a line puts in a row. */
export interface NamesInLine {
  /** In the order of the line. */
  readonly names: readonly string[];
  /** The same; in the other order if the line says that the highest is first. */
  readonly ascending: readonly string[];
  /** What the words before them say that they are. */
  readonly kind: 'level' | 'role' | 'proficiency' | undefined;
  /** Whether arrows stand between them. */
  readonly isChain: boolean;
}

/** "There are three levels: Explorer, Builder and Guide", within a text; without words before it, all of a text. */
const ROW = /(?:^|[.!?。]\s*)([^.!?。:：]{2,120})[:：]\s*([^.!?。:：]{3,300})/gu;

/** A word between the last two names. */
const LAST_AND = new RegExp(`\\s+(?:${BEFORE_LAST})\\s+`, 'iu');

/** In UTF-16 code units. A longer text is no row of names, and has none in it. */
const LONGEST_TEXT = 1000;

/** The names that lines put in a row: "Levels, in order: Baker / Master / Owner". */
export function namesInLines(blocks: readonly Block[]): readonly NamesInLine[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    return linesOf(block.content).flatMap(({ text }) => namesInText(text));
  });
}

/** The names that the sentences of a text put in rows. */
export function namesInText(given: string): readonly NamesInLine[] {
  if (given.length > LONGEST_TEXT) return [];
  const text = given.replace(/\s+/gu, ' ');
  const said = [...text.matchAll(ROW)].map(([, label = '', row = '']) => ({ label, row }));
  return (said.length > 0 ? said : [{ label: '', row: text }]).flatMap(({ label, row }) => {
    const parts = partsOf(row.trim().replace(/[.。]$/u, ''));
    const names = parts.length > 1 ? [...parts.slice(0, -1), ...parts.at(-1)!.split(LAST_AND)] : parts;
    const ascending = saysDescending(label) ? [...names].reverse() : names;
    const isRow = names.length > 1 && names.every(isName);
    return isRow ? [{ names, ascending, kind: kindOf(label), isChain: /→|->/u.test(row) }] : [];
  });
}

/**
 * Of lines with names, the one that names what the values of rows are for: as many names, none of which is a value. Of
 * several, the one that says that they are levels or roles.
 *
 * @param values - in the form of `foldValue`
 */
export function namesOfValues(
  lines: readonly NamesInLine[],
  count: number,
  values: ReadonlySet<string>,
): NamesInLine | undefined {
  const found = lines.filter(
    ({ names }) => names.length === count && !names.some((name) => values.has(foldValue(name))),
  );
  const named = found.find(({ kind, names }) => kind !== undefined || names.some(isLevel));
  return named ?? (found.length === 1 ? found[0] : undefined);
}

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[=＝:：.!?]/u.test(name);

function kindOf(label: string): NamesInLine['kind'] {
  const [word = ''] = label.split(/[,，、،(（]/u);
  const words = word.trim().split(/\s+/u);
  if (words.some((part) => saysLegend(part) || means(part, 'proficiency'))) return 'proficiency';
  if (isAboutLevels(label) || means(word, 'level') || saysAscending(label) || saysDescending(label)) return 'level';
  return means(word, 'role') ? 'role' : undefined;
}
