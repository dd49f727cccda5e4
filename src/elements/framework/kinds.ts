import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeKind } from '../../framework-document/index.ts';
import type { View } from '../base/text.ts';

/** The kinds of change that ask for something, in the order of their weight. */
export const ASKING: readonly ChangeKind[] = ['newly-required', 'new', 'rises', 'changes'];

/** The pill beside a skill that is new or becomes required; nothing for the other kinds of change. */
export function renderKind({ localization }: View, kind: ChangeKind): TemplateResult | typeof nothing {
  if (kind === 'newly-required')
    return html`<span class="pill required" part="required">${localization.say('newlyRequired')}</span>`;
  if (kind === 'new') return html`<span class="pill new" part="new">${localization.say('isNew')}</span>`;
  return nothing;
}
