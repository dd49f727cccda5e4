import { html, nothing, type TemplateResult } from 'lit';
import type { Choices } from '../../../context/choices.ts';
import type { Selection } from '../../../context/selection.ts';
import { familiesOf } from '../../../document/levels.ts';
import type { Role } from '../../../document/parts.ts';
import { common } from '../../base/document-element.ts';
import { languageOfText, type View } from '../../base/text.ts';
import { fields } from '../../../styles/fields.ts';
import { FormControl } from '../form-control.ts';
import { styles } from './role-picker.styles.ts';

/**
 * A list of roles, grouped by their families; a form control. Under a provider it shows the provider's selection and
 * asks it for another one. Where there are less than two roles there is nothing to pick, and it shows nothing.
 *
 * @summary Picks my role, or the role aimed at.
 * @event {CustomEvent<IdChange>} role-change - asks for another role as mine; cancelable
 * @event {CustomEvent<IdChange>} target-role-change - asks for another role to aim at, with `selects="target"`; cancelable
 * @csspart label - what the list is called
 * @csspart roles - the list
 * @csspart roles-target - the list, while it picks another role than mine
 */
export class RolePicker extends FormControl {
  static override styles = [...common, fields, styles];
  static override properties = { selects: {} };

  /** Which role it picks: mine or the one aimed at. */
  selects: 'role' | 'target' = 'role';

  protected override get key(): 'role' | 'targetRole' {
    return this.selects === 'target' ? 'targetRole' : 'role';
  }

  protected override get field(): HTMLSelectElement | null {
    return this.renderRoot.querySelector('select');
  }

  protected override valueIn(selection: Selection): string {
    return selection[this.key] ?? selection.role ?? '';
  }

  protected override renderChoices(view: View, { roles }: Choices): unknown {
    if (roles.length < 2) return nothing;
    const { localization } = view;
    const isTarget = this.selects === 'target';
    const isElsewhere = isTarget && this.value !== (this.selection.value?.role ?? '');
    return html`<label part="label" for="roles">
        ${this.label ?? localization.say(isTarget ? 'yourTargetRole' : 'yourRole')}
      </label>
      <select
        id="roles"
        class=${isElsewhere ? 'target' : ''}
        part="roles ${isElsewhere ? 'roles-target' : ''}"
        ?required=${this.required}
        ?disabled=${this.isDisabled}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => this.pick((event.target as HTMLSelectElement).value)}
      >
        ${isTarget ? nothing : html`<option value="" ?selected=${!this.value}>${localization.say('noRoleChosen')}</option>`}
        ${familiesOf(roles).map(({ family, roles: members }) => {
          const options = members.map((role) => this.#renderRole(view, role));
          if (!family) return options;
          const { value, lang, dir } = languageOfText(view, family);
          return html`<optgroup label=${value} lang=${lang ?? nothing} dir=${dir ?? nothing}>${options}</optgroup>`;
        })}
      </select>`;
  }

  #renderRole(view: View, { id, name }: Role): TemplateResult {
    const { value, lang, dir } = languageOfText(view, name);
    const isChosen = id === this.value;
    return html`<option value=${id} lang=${lang ?? nothing} dir=${dir ?? nothing} ?selected=${isChosen}>
      ${value}
    </option>`;
  }

  protected override showValue(): void {
    const { field } = this;
    if (field) field.value = this.value;
  }
}
