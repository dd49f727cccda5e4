import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { send, sendInput } from '../../context/events.ts';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { chooseRoles } from '../../skill-document/index.ts';
import { choices } from '../../styles/choices.ts';
import { common, ids, SkillElement } from '../skill-element.ts';
import { renderText, type View } from '../text.ts';
import { styles } from './role-filter.styles.ts';

/**
 * A group of checkboxes, one for each role and one for all of them. Under a provider it shows the provider's selection
 * and asks it for another one.
 *
 * @summary Which roles the matrix and the comparison show.
 * @event {Event} input - the reader chose
 * @event {Event} change - the reader chose
 * @event {CustomEvent<RolesChange>} roles-change - asks for other roles; cancelable
 * @csspart filter - the group
 * @csspart label - what the group is called
 * @csspart choice - each role, and "All roles"
 * @csspart choice-chosen - each role that is shown
 */
export class RoleFilter extends SkillElement {
  static override styles = [...common, choices, styles];
  static override properties = { value: ids, label: {} };

  /** The ids of the roles to show; `undefined` for all of them. As an attribute separated by spaces. */
  value?: readonly string[] | undefined;
  /** What the group is called, in place of the words that the interface has for it. */
  label?: string;

  readonly #selection = new SelectionFollower(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const selection = this.#selection.takeChange();
    if (selection) this.value = selection.roles;
  }

  protected override renderSkill(view: View): TemplateResult {
    const { skill, localization } = view;
    const chosen = new Set(chooseRoles(skill, this.value));
    const isAll = chosen.size === skill.roles.length;
    return html`<div role="group" aria-labelledby="label" part="filter">
      <b id="label" part="label">${this.label ?? localization.say('roles')}</b>
      <small class="muted" role="status">${localization.shown(chosen.size, skill.roles.length)}</small>
      <div class="choices">
        ${renderBox(localization.say('allRoles'), isAll, (isChecked) => this.#choose(isChecked ? undefined : []))}
        ${skill.roles.map((role) => {
          const isChosen = chosen.has(role);
          return renderBox(renderText(view, role.name), isChosen, () => {
            const next = skill.roles.filter((other) => (other === role ? !isChosen : chosen.has(other)));
            this.#choose(next.length < skill.roles.length ? next.map(({ id }) => id) : undefined);
          });
        })}
      </div>
    </div>`;
  }

  #choose(value: readonly string[] | undefined): void {
    if (send(this, 'roles-change', { value, previous: this.value })) {
      this.value = value;
      sendInput(this);
    }
    this.requestUpdate();
  }

  /** Readers change what is checked, and the attribute says only how it began. */
  protected override updated(): void {
    if (isServer) return;
    const [all, ...roles] = this.renderRoot.querySelectorAll('input');
    for (const box of [all, ...roles]) if (box) box.checked = box.hasAttribute('checked');
    if (all) all.indeterminate = !all.checked && roles.some(({ checked }) => checked);
  }
}

function renderBox(words: unknown, isChosen: boolean, choose: (isChecked: boolean) => void): TemplateResult {
  return html`<label class=${isChosen ? 'shown' : ''} part="choice ${isChosen ? 'choice-chosen' : ''}">
    <input
      type="checkbox"
      ?checked=${isChosen}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    /><span>${words}</span>
  </label>`;
}
