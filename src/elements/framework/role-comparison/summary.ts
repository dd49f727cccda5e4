import { html, nothing, type TemplateResult } from 'lit';
import { type ChangeKind, hasRoles, type SkillComparison, type Stance } from '../../../framework-document/index.ts';
import type { Localization } from '../../../localization/localization.ts';
import { renderText, type View } from '../../base/text.ts';
import type { FrameworkView } from '../framework-element.ts';
import { ASKING } from '../kinds.ts';
import { renderAim, renderPlace } from '../place.ts';

/** All kinds, in the order of the filter, with the term of each. */
const KINDS = [
  ['newly-required', 'newlyRequired'],
  ['new', 'isNew'],
  ['rises', 'rises'],
  ['changes', 'changes'],
  ['stays', 'stays'],
  ['less', 'lessIsAsked'],
  ['falls-away', 'fallsAway'],
] as const;

/** "What to cover next", or for another role "What the move asks": from where, and to where. */
export function renderTitle(view: FrameworkView, stance: Stance): TemplateResult {
  const from = renderPlace(view, stance.current);
  return html`${view.localization.fill<unknown>(stance.isMove ? 'theMove' : 'toCover', { from })}
    <span class="to">${renderAim(view, stance)}</span>`;
}

function countKinds(comparisons: readonly SkillComparison[]): ReadonlyMap<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of comparisons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** "9 of 22 skills change: 2 become required, …" */
export function renderCounts(localization: Localization, comparisons: readonly SkillComparison[]): string {
  const counts = countKinds(comparisons);
  const count = (kind: ChangeKind) => counts.get(kind) ?? 0;
  const terms = { 'newly-required': 'becomeRequired', new: 'areNew', rises: 'rise', changes: 'askElse' } as const;
  const parts = Object.entries(terms).flatMap(([kind, term]) => {
    const number = count(kind as ChangeKind);
    return number > 0 ? [localization.count(term, number)] : [];
  });
  const changed = ASKING.reduce((sum, kind) => sum + count(kind), 0);
  const asked = comparisons.filter(({ after }) => after).length;
  const kinds = localization.list(parts).join('');
  return localization.count('skillsChange', changed, { all: localization.number(asked), kinds });
}

/** A button for each kind of change that occurs, with its number. */
export function renderFilter(
  { localization }: View,
  comparisons: readonly SkillComparison[],
  chosen: ChangeKind | undefined,
  choose: (kind: ChangeKind | undefined) => void,
): TemplateResult {
  const button = (kind: ChangeKind | undefined, words: string, count: number) =>
    html`<button type="button" aria-pressed=${kind === chosen} @click=${() => choose(kind)} part="choice">
      ${words} <span class="number">${localization.number(count)}</span>
    </button>`;
  const counts = countKinds(comparisons);
  return html`<div class="kinds" role="group" aria-labelledby="title">
    ${button(undefined, localization.say('allKinds'), comparisons.length)}
    ${KINDS.map(([kind, term]) => {
      const count = counts.get(kind);
      return count ? button(kind, localization.say(term), count) : nothing;
    })}
  </div>`;
}

/** Why there is nothing to compare; `undefined` if there is. */
export function findObstacle(view: FrameworkView, { current, target, isMove }: Stance): unknown {
  const { framework, localization } = view;
  const needsRole = hasRoles(framework) && !current.role;
  const hasLadder = current.levels.length > 0;
  if (needsRole) return localization.say(hasLadder ? 'chooseRoleAndLevel' : 'howToChooseRole');
  if (!hasLadder) return isMove ? undefined : '';
  if (current.index < 0) return localization.say(hasRoles(framework) ? 'chooseRoleAndLevel' : 'chooseLevel');
  if (target.index >= 0) return undefined;
  const level = renderText(view, current.levels[current.index]!.name);
  return current.role
    ? localization.fill<unknown>('atTheTopOf', { level, role: renderText(view, current.role.name) })
    : localization.fill<unknown>('atTheTop', { level });
}
