import { nothing, type TemplateResult } from 'lit';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import { countExpectations, type Role } from '../../../skill-document/index.ts';
import { renderLevelName } from '../levels.ts';
import { common } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import type { SkillView } from '../skill-element.ts';
import { unchanged } from '../../base/unchanged.ts';
import { type Figure, renderFigures } from '../../base/figures.ts';
import { figures } from '../../base/figures.styles.ts';
import type { Localization } from '../../../localization/localization.ts';

/** How many expectations are mandatory, and how many are optional. */
type Counts = NonNullable<ReturnType<typeof countExpectations>>;

/**
 * The figures of a skill: how many roles and levels it has, and, where the document states what is required, how many of
 * its expectations are mandatory. Where a provider's selection leaves roles out, they don't count.
 *
 * @summary Roles, levels, mandatory and optional counts.
 * @csspart figure - each of the numbers
 */
export class SkillStats extends SkillElement {
  static override styles = [...common, figures];

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
    return renderFigures(localization, [
      {
        number: roles.length,
        name: localization.say(roles.length === 1 ? 'role' : 'roles'),
        note: isPart ? localization.shown(roles.length, skill.roles.length) : nothing,
      },
      {
        number: last + 1,
        name: localization.say(last === 0 ? 'level' : 'levels'),
        note: last > 0 ? localization.fill('levelRange', ends) : nothing,
      },
      ...(counts ? [mandatoryFigure(localization, counts)] : []),
    ]);
  }
}

function mandatoryFigure(localization: Localization, { mandatory, optional }: Counts): Figure {
  const note = mandatory + optional > 0 ? localization.count('mandatoryNote', optional) : nothing;
  return { number: mandatory, name: localization.say('mandatory'), note };
}
