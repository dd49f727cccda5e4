import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { send, sendInput } from '../../../context/events.ts';
import type { Selection } from '../../../context/selection.ts';
import { SelectionFollower } from '../../../context/selection-follower.ts';
import { type LevelIndices, chooseLevels } from '../../../skill-document/index.ts';
import { markOf, renderLevelName } from '../levels.ts';
import { choices } from '../../../styles/choices.ts';
import { common } from '../../base/document-element.ts';
import { SkillElement } from '../skill-element.ts';
import type { SkillView } from '../skill-element.ts';
import { styles } from './level-picker.styles.ts';

/**
 * A radio group of a skill's levels; a form control. Under a provider it shows the provider's selection and asks it
 * for another one. With `selects="target"` it offers the levels above the current one.
 *
 * @summary Picks the current level, or the level aimed at.
 * @event {Event} input - the reader chose
 * @event {Event} change - the reader chose
 * @event {CustomEvent<LevelChange>} level-change - asks for another current level; cancelable
 * @event {CustomEvent<LevelChange>} target-change - asks for another target, with `selects="target"`; cancelable
 * @csspart label - what the group is called
 * @csspart level - each level
 * @csspart level-chosen - the chosen level
 * @csspart level-past - each level below the current one
 * @csspart level-target - the target
 */
export class LevelPicker extends SkillElement {
  static formAssociated = true;
  static override styles = [...common, choices, styles];
  static override properties = {
    value: {},
    name: {},
    label: {},
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    selects: {},
  };
  static override shadowRootOptions: ShadowRootInit = { ...SkillElement.shadowRootOptions, delegatesFocus: true };

  /** The id of the chosen level; empty for none. */
  value = '';
  /** The name under which a form submits the value. */
  name?: string;
  /** What the group is called, in place of the words that the interface has for it. */
  label?: string;
  /** Whether nothing can be chosen; so does a disabled fieldset. */
  disabled = false;
  /** Whether a form can be submitted only with a level chosen. */
  required = false;
  /** Which level it picks: the current one or the one aimed at. */
  selects: 'level' | 'target' = 'level';

  readonly #selection = new SelectionFollower(this);
  #disabledByForm = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const selection = this.#selection.takeChange();
    if (selection) this.value = selection[this.selects] ?? '';
  }

  protected override renderSkill(view: SkillView): TemplateResult {
    const { skill, localization } = view;
    const { level, target }: Selection = { ...this.#selection.value, [this.selects]: this.value };
    const choice = chooseLevels(skill, level, target);
    const label = this.label ?? localization.say(this.selects === 'level' ? 'yourLevel' : 'yourTarget');
    const first = this.selects === 'level' ? 0 : choice.current + 1;
    // Screen readers tell the group's name; the text would repeat it.
    return html`<div
      role="radiogroup"
      aria-labelledby="label"
      part="picker"
      @keydown=${this.#move}
      @focusin=${this.#focusChosen}
    >
      <b id="label" part="label" aria-hidden="true">${label}</b>
      <div class="choices">
        ${skill.levels.map(({ id }, index) => (index < first ? nothing : this.#renderLevel(view, id, index, choice)))}
      </div>
    </div>`;
  }

  #renderLevel(view: SkillView, id: string, index: number, choice: LevelIndices): TemplateResult {
    const isChosen = id === this.value;
    const isDisabled = this.disabled || this.#disabledByForm;
    const isAim = isChosen && this.selects === 'target';
    const state = isChosen ? 'chosen' : index === choice.target ? 'target' : index < choice.current ? 'past' : '';
    const mark = isChosen ? '' : markOf(view, index, choice);
    return html`<label
      class="${isAim ? 'target' : state} ${isDisabled ? 'disabled' : ''}"
      part="level ${state && `level-${state}`}"
    >
      <input
        type="radio"
        name="level"
        value=${id}
        ?checked=${isChosen}
        ?required=${this.required}
        ?disabled=${isDisabled}
        aria-describedby=${mark ? `mark-${index}` : nothing}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${this.#pick}
      /><span>${renderLevelName(view, index)}</span>${
        mark && html`<small id="mark-${index}" aria-hidden="true">${mark}</small>`
      }
    </label>`;
  }

  /**
   * What gives the focus to the picker as a whole, as a dialog or `focus()`, gives it to the first radio. It belongs on the
   * chosen one, as the Tab key puts it: on any other one an arrow key would change the level.
   */
  #focusChosen({ target, relatedTarget }: FocusEvent): void {
    const radio = target as HTMLInputElement;
    const chosen = [...this.#radios].find(({ checked }) => checked);
    const isFromWithin = !!relatedTarget && this.renderRoot.contains(relatedTarget as Node);
    if (chosen && !radio.checked && !isFromWithin && !radio.matches(':active')) chosen.focus();
  }

  /** Left and right as the levels are laid out; WebKit has it so from left to right only. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    const radio = event.target as HTMLInputElement;
    if (!step || event.altKey || !radio.matches(':dir(rtl)')) return;
    event.preventDefault();
    const radios = [...this.#radios];
    const next = radios.at((radios.indexOf(radio) + step) % radios.length)!;
    next.focus();
    next.click();
  }

  #pick(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const previous = this.value || undefined;
    if (send(this, `${this.selects}-change`, { value, previous })) {
      this.value = value;
      sendInput(this);
    } else {
      this.#checkChosen();
    }
  }

  protected override updated(): void {
    if (isServer) return;
    this.#checkChosen();
    this.internals.setFormValue(this.value || null);
    const [radio] = this.#radios;
    const message = radio?.validationMessage;
    if (message) this.internals.setValidity(radio.validity, message, radio);
    else this.internals.setValidity({});
  }

  /** The attribute `checked` says only what a radio began with. */
  #checkChosen(): void {
    for (const radio of this.#radios) radio.checked = radio.value === this.value;
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.renderRoot.querySelectorAll('input');
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  /** @internal */
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }
}
