import type { PropertyDeclarations, PropertyValues } from 'lit';
import { type Choices, choicesContext } from '../../context/choices.ts';
import { ContextFollower } from '../../context/context-follower.ts';
import { send, sendInput } from '../../context/events.ts';
import { SelectionFollower } from '../../context/selection-follower.ts';
import { type Selection, SELECTION, type SelectionKey } from '../../context/selection.ts';
import type { SkillDocument } from '../../skill-document/index.ts';
import type { View } from '../base/text.ts';
import { SkillElement, type SkillView } from './skill-element.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What pickers have in common: they pick one id of the selection, and are form controls. They offer what the provider's
 * document has, of whatever kind it is, or a skill of their own.
 *
 * @event {Event} input - the reader chose
 * @event {Event} change - the reader chose
 */
export abstract class FormControl extends SkillElement {
  static formAssociated = true;
  static override properties: PropertyDeclarations = {
    value: {},
    name: {},
    label: {},
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
  };
  static override shadowRootOptions: ShadowRootInit = { ...SkillElement.shadowRootOptions, delegatesFocus: true };

  /** The id of what is chosen; empty for nothing. */
  value = '';
  /** The name under which a form submits the value. */
  name?: string;
  /** What the control is called, in place of the words that the interface has for it. */
  label?: string;
  /** Whether nothing can be chosen; so does a disabled fieldset. */
  disabled = false;
  /** Whether a form can be submitted only with something chosen. */
  required = false;

  protected readonly selection = new SelectionFollower(this);
  readonly #provided = new ContextFollower(this, choicesContext);
  #disabledByForm = false;

  /** What it picks. */
  protected abstract readonly key: SelectionKey & ('level' | 'target' | 'role' | 'targetRole');

  /** Renders what can be chosen. */
  protected abstract renderChoices(view: View, choices: Choices): unknown;

  /** The field whose validity is that of the control. */
  protected abstract get field(): HTMLInputElement | HTMLSelectElement | null | undefined;

  /** Shows in the fields what is chosen: their attributes say only what they began with. */
  protected abstract showValue(): void;

  protected get isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** What the selection says is chosen. */
  protected valueIn(selection: Selection): string {
    return selection[this.key] ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const selection = this.selection.takeChange();
    if (selection) this.value = this.valueIn(selection);
  }

  protected override render(): unknown {
    const { value: choices } = this.#provided;
    if (!choices || this.source.isOwn) return super.render();
    return this.renderShell(this.renderChoices({ lang: choices.lang, localization: this.localization }, choices));
  }

  protected override renderSkill(view: SkillView): unknown {
    return this.renderChoices(view, choicesOf(view.skill));
  }

  /** Asks for a value, and takes it unless a listener prevents that. */
  protected pick(value: string): void {
    const previous = this.value || undefined;
    if (send(this, SELECTION[this.key], { value: value || undefined, previous })) {
      this.value = value;
      sendInput(this);
    } else {
      this.showValue();
    }
  }

  protected override updated(): void {
    this.showValue();
    this.internals.setFormValue(this.value || null);
    const { field } = this;
    const message = field?.validationMessage;
    if (message) this.internals.setValidity(field!.validity, message, field!);
    else this.internals.setValidity({});
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

function choicesOf({ lang, levels, roles }: SkillDocument): Choices {
  const side = { levels, lacking: NOTHING };
  return { lang, roles, current: side, target: side };
}
