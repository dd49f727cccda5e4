import { html, nothing, type TemplateResult } from 'lit';
import type { Query } from '../../../context/query.ts';
import { findGroup, type FrameworkRole, type FrameworkSkill } from '../../../framework-document/index.ts';
import { renderText, type View } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';
import { renderNoMatch } from '../no-match.ts';

/** How many names a line lists. */
const MOST_NAMES = 6;

/** One line for the skills that no level of the role asks, which are left out, and a button that shows them. */
export function renderNotAsked(
  view: View,
  skills: readonly FrameworkSkill[],
  role: FrameworkRole | undefined,
  show: () => void,
): TemplateResult | typeof nothing {
  const count = skills.length;
  if (count === 0) return nothing;
  const { localization } = view;
  const listed: unknown[] = skills.slice(0, MOST_NAMES).map(({ name }) => html`<bdi>${renderText(view, name)}</bdi>`);
  if (count > MOST_NAMES) listed.push('…');
  const names = localization.list(listed);
  const sentence = role
    ? localization.fillCount<unknown>('notAskedOfRole', count, { role: renderText(view, role.name), skills: names })
    : localization.fillCount<unknown>('notAskedAtAll', count, { skills: names });
  return html`<p class="left-out muted">
    ${sentence}
    <button class="quiet" type="button" @click=${show}>${localization.count('showThem', count)}</button>
  </p>`;
}

/** What stands in place of the table when nothing is found, and the way out: to look in more places, or for all skills. */
export function renderEmpty(view: FrameworkView, query: Query, ask: (query: Query) => void): TemplateResult {
  const { framework, localization } = view;
  const { words = '', group, onlyChanges } = query;
  const isNarrowed = (group !== undefined && !!findGroup(framework, group)) || !!onlyChanges;
  const wider: Query = words && isNarrowed ? { words } : {};
  return html`<div class="empty" part="empty">
    <p>${renderNoMatch(view, query)}</p>
    <button class="quiet" type="button" @click=${() => ask(wider)}>
      ${localization.say(words && isNarrowed ? 'searchEverywhere' : 'allSkills')}
    </button>
  </div>`;
}
