import { html, nothing, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import { countExpectations, type Role } from '../../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { common } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import type { SkillView } from '../skill-element.ts';
import { unchanged } from '../../base/unchanged.ts';
import { styles } from './skill-stats.styles.ts';

/**
 * The figures of a skill: how many roles and levels it has, and, where the document states what is required, how many of
 * its expectations are mandatory. Where a provider's selection leaves roles out, they don't count.
 *
 * @summary Roles, levels, mandatory and optional counts.
 * @csspart figure - each of the numbers
 */
export class SkillStats extends SkillElement {
  static override styles = [...common, styles];

  readonly #selection = new SelectionFollower(this);

  protected override renderSkill(view: SkillView): unknown {
    const { skill, localization } = view;
    const roles = this.#selection.chooseRoles(skill);
    return unchanged([skill, roles, localization.words], () => this.#renderFigures(view, roles));
  }

  #renderFigures(view: SkillView, roles: readonly Role[]): TemplateResult {
    const { skill, localization } = view;
    const last = skill.levels.length - 1;
    const ends = { first: renderLevelName(view, 0), last: renderLevelName(view, last) };
    const isPart = roles.length < skill.roles.length;
    const counts = countExpectations(skill, roles);
    return html`<ul part="stats">
      ${this.#renderFigure(
        roles.length,
        localization.say(roles.length === 1 ? 'role' : 'roles'),
        isPart ? localization.shown(roles.length, skill.roles.length) : nothing,
      )}
      ${this.#renderFigure(
        last + 1,
        localization.say(last === 0 ? 'level' : 'levels'),
        last > 0 ? localization.fill('levelRange', ends) : nothing,
      )}
      ${
        counts &&
        this.#renderFigure(
          counts.mandatory,
          localization.say('mandatory'),
          counts.mandatory + counts.optional > 0 ? localization.count('mandatoryNote', counts.optional) : nothing,
        )
      }
    </ul>`;
  }

  #renderFigure(figure: number, name: string, note: unknown): TemplateResult {
    return html`<li>
      <b>${name}</b> <span class="figure" part="figure">${this.localization.number(figure)}</span>
      <span class="muted">${note}</span>
    </li>`;
  }
}
