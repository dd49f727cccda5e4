import type { Choices, ChoiceSide } from '../../context/choices.ts';
import { type Framework, levelsOf, type Stance, type Standing } from '../../framework-document/index.ts';

/** What the selection in a framework can be chosen from. */
export function choicesIn(framework: Framework, { current, target }: Stance): Choices {
  const { lang, roles = [] } = framework;
  return Object.freeze({ lang, roles, current: sideOf(framework, current), target: sideOf(framework, target) });
}

/** All levels, with the names that those of the role have there. */
function sideOf(framework: Framework, { role, levels: own }: Standing): ChoiceSide {
  const named = new Map(own.map((level) => [level.id, level]));
  const levels = levelsOf(framework).map((level) => named.get(level.id) ?? level);
  const lacking = new Set(levels.filter(({ id }) => !named.has(id)).map(({ id }) => id));
  return Object.freeze({ levels, lacking, role });
}
