import { html, nothing, type TemplateResult } from 'lit';
import { hasLevels, type Stance } from '../../framework-document/index.ts';
import { renderPicked } from '../base/page.ts';
import { renderText } from '../base/text.ts';
import type { FrameworkView } from './framework-element.ts';

/** Which pickers the page has, and what they take over from it. */
export interface PickerOptions {
  readonly hasRole: boolean;
  readonly hasLevel: boolean;
  readonly lang: string | typeof nothing;
  readonly parts: string;
  /** What to do with the pickers; by default what the page shows below them. */
  readonly hint?: unknown;
}

/** The pickers of role and level; below them, folded away, those of where one aims. On paper what is picked. */
export function renderPickers(
  view: FrameworkView,
  { current, target, isMove }: Stance,
  { hasRole, hasLevel, lang, parts, hint: said }: PickerOptions,
): TemplateResult | typeof nothing {
  const { framework, localization } = view;
  const hasRoles = hasRole && (framework.roles?.length ?? 0) > 1;
  const hasLadder = hasLevel && hasLevels(framework);
  if (!hasRoles && !hasLadder) return nothing;
  const hint = hasRoles ? (hasLadder ? 'howToChoose' : 'howToChooseRole') : 'howToChooseLevel';
  const isChosen = hasLadder ? current.index >= 0 : !!current.role;
  const isHigher = current.index + 1 < current.levels.length;
  const level = current.levels[current.index];
  const isAiming = isMove || (target.index >= 0 && target.index !== current.index + 1);
  return html`<section class="picker">
    <div class="pickers">
      ${hasRoles ? html`<role-picker lang=${lang} exportparts=${parts}></role-picker>` : nothing}
      ${hasLadder ? html`<level-picker lang=${lang} exportparts=${parts}></level-picker>` : nothing}
    </div>
    ${said ?? html`<p class="hint">${localization.say(hint)}</p>`}
    ${hasRoles && current.role ? renderPicked(localization.say('yourRole'), renderText(view, current.role.name)) : nothing}
    ${level ? renderPicked(localization.say('yourLevel'), renderText(view, level.name)) : nothing}
    ${
      isChosen && (hasRoles || isHigher)
        ? html`<details class="aim" ?open=${isAiming}>
            <summary>${localization.say(hasRoles ? (hasLadder ? 'otherAim' : 'otherRoleAim') : 'otherTarget')}</summary>
            <div class="pickers">
              ${hasRoles ? html`<role-picker selects="target" lang=${lang} exportparts=${parts}></role-picker>` : nothing}
              ${hasLadder ? html`<level-picker selects="target" lang=${lang} exportparts=${parts}></level-picker>` : nothing}
            </div>
          </details>`
        : nothing
    }
  </section>`;
}
