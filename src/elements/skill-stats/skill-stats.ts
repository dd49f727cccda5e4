import { html, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { countExpectations } from '../../skill-document/index.ts';
import { common, SkillElement } from '../skill-element.ts';
import type { View } from '../text.ts';
import { styles } from './skill-stats.styles.ts';

/**
 * The figures of a skill: how many roles and levels it has, and how many of its expectations are mandatory. Where a
 * provider's selection leaves roles out, they don't count.
 *
 * @summary Roles, levels, mandatory and optional counts.
 * @csspart figure - each of the three numbers
 */
export class SkillStats extends SkillElement {
  static override styles = [...common, styles];

  readonly #selection = new SelectionFollower(this);

  protected override renderSkill({ skill, localization }: View): TemplateResult {
    const roles = this.#selection.chooseRoles(skill);
    const counts = countExpectations(skill, roles);
    const note =
      roles.length < skill.roles.length
        ? localization.shown(roles.length, skill.roles.length)
        : localization.say('rolesNote');
    return html`<dl part="stats">
      ${this.#renderFigure(roles.length, localization.say('roles'), note)}
      ${this.#renderFigure(skill.levels.length, localization.say('levels'), localization.say('levelsNote'))}
      ${counts && this.#renderFigure(counts.mandatory, localization.say('mandatory'), localization.count('mandatoryNote', counts.optional))}
    </dl>`;
  }

  #renderFigure(figure: number, name: string, note: string): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd class="figure" part="figure">${this.localization.number(figure)}</dd>
      <dd class="muted">${note}</dd>
    </div>`;
  }
}
