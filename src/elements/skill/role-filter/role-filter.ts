import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { send, sendInput } from '../../../context/events.ts';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import { chooseRoles, localize, type Role } from '../../../skill-document/index.ts';
import { choices } from '../../../styles/choices.ts';
import { fields } from '../../../styles/fields.ts';
import { common, ids } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import { renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';
import { styles } from './role-filter.styles.ts';

/** With more roles than these a field narrows them. */
const FEW_ROLES = 12;

/**
 * A group of checkboxes, one for each role and one for all of them. While all are shown, none of the others is checked:
 * the first one checked is shown alone, further ones beside it. Under a provider it shows the provider's selection and
 * asks it for another one. Where a skill has one role there is nothing to filter, and it shows nothing.
 *
 * @summary Which roles the matrix and the comparison show.
 * @event {Event} input - the reader chose
 * @event {Event} change - the reader chose
 * @event {CustomEvent<RolesChange>} roles-change - asks for other roles; cancelable
 * @csspart filter - the group
 * @csspart label - what the group is called
 * @csspart search - the field that narrows a long list of roles
 * @csspart choice - each role, and "All roles"
 * @csspart choice-chosen - each one that is checked
 */
export class RoleFilter extends SkillElement {
  static override styles = [...common, choices, fields, styles];
  static override properties = { value: ids, label: {}, words: { state: true } };

  /** The ids of the roles to show; `undefined` for all of them. As an attribute separated by spaces. */
  value?: readonly string[] | undefined;
  /** What the group is called, in place of the words that the interface has for it. */
  label?: string;

  /** What the reader looks for among many roles. */
  private words = '';

  readonly #selection = new SelectionFollower(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const selection = this.#selection.takeChange();
    if (selection) this.value = selection.roles;
  }

  protected override renderSkill(view: SkillView): unknown {
    const { skill, localization } = view;
    if (skill.roles.length < 2) return nothing;
    const all = chooseRoles(skill, this.value);
    const isAll = all.length === skill.roles.length;
    const chosen = new Set(isAll ? [] : all);
    const hasSearch = skill.roles.length > FEW_ROLES;
    // Screen readers tell the group's name; the text would repeat it.
    return html`<div role="group" aria-labelledby="label" part="filter">
      <b id="label" part="label" aria-hidden="true">${this.label ?? localization.say('roles')}</b>
      <small class="muted" role="status">${localization.shown(all.length, skill.roles.length)}</small>
      ${hasSearch ? this.#renderSearch(view) : nothing}
      <div class="choices">
        ${renderBox(localization.say('allRoles'), isAll, () => this.#choose(undefined))}
        ${skill.roles.map((role) => {
          const isChosen = chosen.has(role);
          if (hasSearch && !isChosen && !this.#isFound(view, role)) return nothing;
          return renderBox(renderText(view, role.name), isChosen, () => {
            const next = skill.roles.filter((other) => (other === role ? !isChosen : chosen.has(other)));
            const isPart = next.length > 0 && next.length < skill.roles.length;
            this.#choose(isPart ? next.map(({ id }) => id) : undefined);
          });
        })}
      </div>
    </div>`;
  }

  #renderSearch({ localization }: SkillView): TemplateResult {
    return html`<input
      type="search"
      part="search"
      aria-label=${localization.say('findRole')}
      placeholder=${localization.say('findRole')}
      @input=${this.#search}
      @change=${(event: Event) => event.stopPropagation()}
    />`;
  }

  #search(event: Event): void {
    event.stopPropagation();
    this.words = (event.target as HTMLInputElement).value;
  }

  #isFound({ skill, localization }: SkillView, { name }: Role): boolean {
    const language = localization.lang();
    const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(language);
    return plain(localize(name, language, skill).value).includes(plain(this.words.trim()));
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
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('label > input')) {
      box.checked = box.hasAttribute('checked');
    }
  }
}

function renderBox(words: unknown, isChosen: boolean, choose: () => void): TemplateResult {
  return html`<label class=${isChosen ? 'shown' : ''} part="choice ${isChosen ? 'choice-chosen' : ''}">
    <input
      type="checkbox"
      ?checked=${isChosen}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${choose}
    /><span>${words}</span>
  </label>`;
}
