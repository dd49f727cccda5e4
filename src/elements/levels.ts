import { html, type TemplateResult } from 'lit';
import type { Choice, Expectation, Level } from '../skill-document/index.ts';
import { renderNone, renderRequirement, renderWhole } from './expectation.ts';
import { renderText, type View, type Words } from './text.ts';

/** The name of the level at an index. */
export function renderLevelName(view: View, index: number): Words {
  return renderText(view, view.skill.levels[index]!.name);
}

/** The word that marks the current level or the target; empty for the others. */
export function markOf({ localization }: View, index: number, { current, target }: Choice): string {
  if (index === current) return localization.say('current');
  if (index !== target) return '';
  return localization.say(target === current + 1 ? 'next' : 'target');
}

/** A level by its name, and all that is expected there. */
export function renderStep(view: View, { name }: Level, expectation: Expectation | undefined): TemplateResult {
  return html`<li>
    <b>${renderText(view, name)}</b>
    ${expectation ? html`${renderRequirement(view, expectation)} ${renderWhole(view, expectation)}` : renderNone(view)}
  </li>`;
}
