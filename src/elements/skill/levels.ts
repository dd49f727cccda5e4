import { html } from 'lit';
import type { LevelIndices } from '../../skill-document/index.ts';
import { renderText, type View, type Words } from '../base/text.ts';
import type { SkillView } from './skill-element.ts';

/** The name of the level at an index. */
export function renderLevelName(view: SkillView, index: number): Words {
  return renderText(view, view.skill.levels[index]!.name);
}

/** The word that marks the current level or the target; empty for the others. */
export function markOf({ localization }: View, index: number, { current, target }: LevelIndices): string {
  if (index === current) return localization.say('current');
  if (index !== target) return '';
  return localization.say(target === current + 1 ? 'next' : 'target');
}

/** Which levels are compared, in a few words, or why none are. */
export function renderComparedLevels(view: SkillView, { current, target }: LevelIndices): unknown {
  const { localization, skill } = view;
  if (current < 0) return localization.say('chooseLevel');
  const from = renderLevelName(view, current);
  if (current === skill.levels.length - 1) return localization.fill('atTheTop', { level: from });
  const to = renderLevelName(view, target);
  if (target <= current) return localization.fill('targetBelow', { from, to });
  // Chromium leaves a space that is a text of its own out of the heading's name.
  const [first, ...rest] = localization.fill('compareTo', { to });
  return html`${localization.fill('compareFrom', { from })}<span class="to">${[` ${first as string}`, ...rest]}</span>`;
}
