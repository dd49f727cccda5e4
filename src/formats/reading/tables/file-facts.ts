import { hasContent, textOfCell } from '../blocks/cell.ts';
import { distinct, type Row } from './header-row.ts';
import { isTitleLabel } from './table-title.ts';
import { isLevel } from '../levels/levels.ts';
import { saysFact } from '../words/history-words.ts';

/** More rows, or longer texts, are no facts about a file. */
const MOST = { rows: 8, length: 80 };

/** Whether rows have a label and a fact each, one of them a date, a version or who wrote it, and none a name. */
export function areAboutFile(rows: readonly Row[]): boolean {
  const filled = rows.filter((row) => row.some(hasContent)).map((row) => distinct(row).map(textOfCell));
  const arePairs = filled.every(
    ([label = '', fact = '', ...more]) =>
      more.length === 0 && fact !== '' && label.length + fact.length <= MOST.length && !/^\d|^.$/u.test(label),
  );
  const facts = filled.filter(([label = '', fact = '']) => saysFact(label, fact));
  const isNamed = filled.some(([label = '']) => isLevel(label) || isTitleLabel(label));
  return arePairs && filled.length <= MOST.rows && facts.length > 0 && !isNamed;
}
