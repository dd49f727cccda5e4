import { html, type TemplateResult } from 'lit';
import type { Stance, Standing } from '../../framework-document/index.ts';
import { renderText, type View } from '../base/text.ts';

/** Where somebody stands: role and level, or the one of them that there is. */
export function renderPlace(view: View, { role, levels, index }: Standing): unknown {
  const level = levels[index];
  const names = [role, level]
    .filter((one) => one !== undefined)
    .map(({ name }) => html`<bdi>${renderText(view, name)}</bdi>`);
  if (names.length < 2) return names;
  return view.localization.fill<unknown>('place', { role: names[0], level: names[1] });
}

/** An arrow to something; screen readers tell it as "to …". */
export function renderTo(view: View, to: unknown): TemplateResult {
  const parts = view.localization.fill<unknown>('compareTo', { to: html`<bdi>${to}</bdi>` });
  return html`<span class="arrow" aria-hidden="true">→</span> ${parts.map((part) =>
      typeof part === 'string' ? html`<span class="unseen">${part}</span>` : part,
    )}`;
}

/** An arrow to where somebody aims: the level, and in a move its role too. */
export function renderAim(view: View, { target, isMove }: Stance): TemplateResult {
  const level = target.levels[target.index];
  return renderTo(view, isMove || !level ? renderPlace(view, target) : renderText(view, level.name));
}
