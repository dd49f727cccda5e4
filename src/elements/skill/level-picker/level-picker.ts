import { html, nothing, type TemplateResult } from 'lit';
import type { Choices, ChoiceSide } from '../../../context/choices.ts';
import { chooseLevels, type Level, type LevelIndices } from '../../../skill-document/index.ts';
import { choices } from '../../../styles/choices.ts';
import { common } from '../../base/document-element.ts';
import { moveAmongRadios } from '../../base/radio-keys.ts';
import { renderText, type View } from '../../base/text.ts';
import { FormControl } from '../form-control.ts';
import { markOf } from '../levels.ts';
import { styles } from './level-picker.styles.ts';

/** The radios of a side, and which of them are chosen. */
interface Radios {
  readonly side: ChoiceSide;
  readonly choice: LevelIndices;
  /** Whether the target is in another role, so that the two levels are not on one ladder. */
  readonly isElsewhere: boolean;
}

const NOWHERE: LevelIndices = { current: -1, target: -1 };

/**
 * A radio group of levels; a form control. Under a provider it shows the provider's selection and asks it for another
 * one. With `selects="target"` it offers the levels above the current one; for another role all levels. Levels that the
 * chosen role lacks can't be chosen, and a line says why.
 *
 * @summary Picks the current level, or the level aimed at.
 * @event {CustomEvent<IdChange>} level-change - asks for another current level; cancelable
 * @event {CustomEvent<IdChange>} target-change - asks for another target, with `selects="target"`; cancelable
 * @csspart label - what the group is called
 * @csspart level - each level
 * @csspart level-chosen - the chosen level
 * @csspart level-past - each level below the current one
 * @csspart level-target - the target
 */
export class LevelPicker extends FormControl {
  static override styles = [...common, choices, styles];
  static override properties = { selects: {} };

  /** Which level it picks: the current one or the one aimed at. */
  selects: 'level' | 'target' = 'level';

  protected override get key(): 'level' | 'target' {
    return this.selects;
  }

  protected override get field(): HTMLInputElement | undefined {
    return this.#radios[0];
  }

  protected override renderChoices(view: View, { current, target }: Choices): TemplateResult {
    const { localization } = view;
    const isTarget = this.selects === 'target';
    const side = isTarget ? target : current;
    const selection = { ...this.selection.value, [this.selects]: this.value };
    const choice = chooseLevels(side, selection.level, selection.target);
    const isElsewhere = (selection.targetRole ?? selection.role) !== selection.role;
    const first = isTarget && !isElsewhere ? choice.current + 1 : 0;
    const label = this.label ?? localization.say(isTarget ? 'yourTarget' : 'yourLevel');
    // Screen readers tell the group's name; the text would repeat it.
    return html`<div
      role="radiogroup"
      aria-labelledby="label"
      part="picker"
      @keydown=${moveAmongRadios}
      @focusin=${this.#focusChosen}
    >
      <b id="label" part="label" aria-hidden="true">${label}</b>
      <div class="choices">
        ${side.levels.map((level, index) =>
          index < first ? nothing : this.#renderLevel(view, level, index, { side, choice, isElsewhere }),
        )}
      </div>
      ${renderLacking(view, side)}
    </div>`;
  }

  #renderLevel(view: View, { id, name }: Level, index: number, { side, choice, isElsewhere }: Radios): TemplateResult {
    const isChosen = id === this.value;
    const isLacking = side.lacking.has(id);
    const isAim = isChosen && this.selects === 'target';
    const isPast = index < choice.current && !(isElsewhere && this.selects === 'target');
    const isTarget = index === choice.target && !isElsewhere;
    const state = isChosen ? 'chosen' : isTarget ? 'target' : isPast ? 'past' : '';
    const mark = isChosen ? '' : markOf(view, index, isElsewhere ? NOWHERE : choice);
    return html`<label
      class="${isAim ? 'target' : state} ${this.isDisabled ? 'disabled' : ''} ${isLacking ? 'lacking' : ''}"
      part="level ${state && `level-${state}`}"
    >
      <input
        type="radio"
        name="level"
        value=${id}
        ?checked=${isChosen}
        ?required=${this.required}
        ?disabled=${this.isDisabled || isLacking}
        aria-describedby=${isLacking ? 'lacking' : mark ? `mark-${index}` : nothing}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => this.pick((event.target as HTMLInputElement).value)}
      /><span>${renderText(view, name)}</span>${
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

  protected override showValue(): void {
    for (const radio of this.#radios) radio.checked = radio.value === this.value;
  }

  get #radios(): NodeListOf<HTMLInputElement> {
    return this.renderRoot.querySelectorAll('input');
  }
}

/** Why some levels can't be chosen. */
function renderLacking(view: View, { levels, lacking, role }: ChoiceSide): TemplateResult | typeof nothing {
  const has = levels.filter(({ id }) => !lacking.has(id));
  const [first, last] = [has[0], has.at(-1)];
  if (!role || !first || lacking.size === 0) return nothing;
  const { localization } = view;
  const isRun = levels.indexOf(last!) - levels.indexOf(first) === has.length - 1;
  const name = renderText(view, role.name);
  const say = (key: 'roleStartsAt' | 'roleEndsAt' | 'roleLacks', of: readonly Level[]) => {
    const names = of.map((level) => renderText(view, level.name));
    return localization.fill<unknown>(key, { role: name, level: names[0], levels: localization.list(names) });
  };
  const missing = levels.filter(({ id }) => lacking.has(id));
  const words =
    isRun && last === levels.at(-1)
      ? say('roleStartsAt', [first])
      : isRun && first === levels[0]
        ? say('roleEndsAt', [last!])
        : say('roleLacks', missing);
  return html`<p id="lacking" class="lacks">${words}</p>`;
}
