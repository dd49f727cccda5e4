import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContextFollower } from '../../context/context-follower.ts';
import { send } from '../../context/events.ts';
import { type Selection, selectionContext } from '../../context/keys.ts';
import { chooseLevels, type Level, levelAfter } from '../../skill-document/index.ts';
import { common, SkillElement } from '../skill-element.ts';
import { renderText, type View } from '../text.ts';
import { styles } from './level-picker.styles.ts';

/**
 * A radio group of a skill's levels; a form control. Under a provider it shows the provider's selection and asks it
 * for another one.
 *
 * @summary Picks the current level, or the level aimed at.
 * @event input - the choice changed
 * @event change - the choice changed
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
  static override styles = [...common, styles];
  static override shadowRootOptions: ShadowRootInit = { ...SkillElement.shadowRootOptions, delegatesFocus: true };

  /** The id of the chosen level; empty for none. */
  @property() value = '';
  /** The name under which a form submits the value. */
  @property() name?: string;
  /** What the group is called, in place of the words that the interface has for it. */
  @property() label?: string;
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Whether a form can be submitted only with a level chosen. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Which level it picks: the current one or the one aimed at. */
  @property() selects: 'level' | 'target' = 'level';

  readonly #selection = new ContextFollower(this, selectionContext);
  #followed: Selection | undefined;
  #disabledByForm = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const selection = this.#selection.value;
    if (selection && selection !== this.#followed) this.value = selection[this.selects] ?? '';
    this.#followed = selection;
  }

  protected override renderSkill(view: View): TemplateResult {
    const { localization } = view;
    const label = this.label ?? localization.say(this.selects === 'level' ? 'yourLevel' : 'yourTarget');
    return html`<div role="radiogroup" aria-labelledby="label" part="picker">
      <div class="label" id="label" part="label">${label}</div>
      <div class="levels">${view.skill.levels.map((level, index) => this.#renderLevel(view, level, index))}</div>
    </div>`;
  }

  #renderLevel(view: View, level: Level, index: number): TemplateResult {
    const { current, target } = this.#choose(view);
    const isChosen = level.id === this.value;
    const isTarget = level === target && !isChosen;
    const isPast = !isChosen && !!current && index < view.skill.levels.indexOf(current);
    const state = isChosen ? 'chosen' : isTarget ? 'target' : isPast ? 'past' : '';
    const isDisabled = this.disabled || this.#disabledByForm;
    const mark = this.#mark(view, level);
    return html`<label class="${state} ${isDisabled ? 'disabled' : ''}" part="level ${state && `level-${state}`}">
      <input
        type="radio"
        name="level"
        value=${level.id}
        ?checked=${isChosen}
        ?required=${this.required}
        ?disabled=${isDisabled}
        aria-describedby=${mark ? `mark-${index}` : nothing}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${this.#pick}
      /><span>${renderText(view, level.name)}</span
      >${mark && html`<small id="mark-${index}" aria-hidden="true">${mark}</small>`}
    </label>`;
  }

  /** What a level is beside its name: the next one or the target; the current one where the target is picked. */
  #mark(view: View, level: Level): string | undefined {
    const { current, target } = this.#choose(view);
    if (level === current) return this.selects === 'target' ? view.localization.say('current') : undefined;
    if (level !== target) return undefined;
    return view.localization.say(level === levelAfter(view.skill, current?.id) ? 'next' : 'target');
  }

  #choose({ skill }: View): { current: Level | undefined; target: Level | undefined } {
    const { level, target }: Selection = { ...this.#selection.value, [this.selects]: this.value };
    return chooseLevels(skill, level, target);
  }

  #pick(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const previous = this.value || undefined;
    if (send(this, `${this.selects}-change`, { value, previous })) {
      this.value = value;
      this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      this.dispatchEvent(new Event('change', { bubbles: true }));
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
