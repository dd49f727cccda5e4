import type { Block } from '../blocks/block.ts';
import { textOfCell } from '../blocks/cell.ts';
import { tablesOf } from '../outline/block-queries.ts';
import { means, saysLevel } from '../words/column-words.ts';
import { foldName } from '../words/level-words.ts';

/**
 * The headers of what tables say of skills in the rows of which their levels stand, in the form of `foldName`: "Used
 * for" beside "Skill" and "Level". In other tables, they are no levels either.
 */
export function factsBesideLevels(blocks: readonly Block[]): ReadonlySet<string> {
  const tables = tablesOf(blocks).map(({ rows }) => (rows[0] ?? []).map(textOfCell));
  const ofSkills = tables.filter(stateLevels);
  return new Set(
    ofSkills.flatMap((headers) =>
      headers
        .slice(1)
        .filter((header) => !isOfLevels(header))
        .map(foldName),
    ),
  );
}

/** Whether headers stand above skills, and behind them their levels. */
export function stateLevels(headers: readonly string[]): boolean {
  const skill = headers.findIndex((header) => means(header, 'skill'));
  return skill >= 0 && headers.findIndex(isOfLevels) > skill;
}

const isOfLevels = (header: string): boolean => saysLevel(header) || means(header, 'proficiency');
