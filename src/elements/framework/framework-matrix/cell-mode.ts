import { html, type TemplateResult } from 'lit';
import type { Framework } from '../../../framework-document/index.ts';
import type { View } from '../../base/text.ts';
import type { CellMode } from './cells.ts';

/** How many expectations of a framework have a proficiency, how many have words, and how many there are. */
interface Contents {
  readonly all: number;
  readonly withProficiency: number;
  readonly withWords: number;
}

const counted = new WeakMap<Framework, Contents>();

function contentsOf(framework: Framework): Contents {
  let found = counted.get(framework);
  if (!found) {
    const all = framework.skills.flatMap(({ expectations }) => expectations);
    const count = (has: (expectation: (typeof all)[number]) => boolean) => all.filter(has).length;
    found = {
      all: all.length,
      withProficiency: count(({ proficiency }) => proficiency !== undefined),
      withWords: count(({ text, items }) => text !== undefined || !!items),
    };
    counted.set(framework, found);
  }
  return found;
}

/** What cells show by themselves: proficiencies, if more than half of the expectations have one. */
export function usualMode(framework: Framework): CellMode {
  const { all, withProficiency } = contentsOf(framework);
  return withProficiency * 2 > all ? 'proficiency' : 'text';
}

/** Whether cells can show either. */
export function hasBothModes(framework: Framework): boolean {
  const { withProficiency, withWords } = contentsOf(framework);
  return withProficiency > 0 && withWords > 0;
}

/** The switch between what cells show. */
export function renderModeSwitch(
  { localization }: View,
  mode: CellMode,
  pick: (mode: CellMode) => void,
): TemplateResult {
  const choice = (value: CellMode) =>
    html`<label class=${value === mode ? 'on' : ''} part="choice ${value === mode ? 'choice-chosen' : ''}">
      <input type="radio" name="cells" value=${value} ?checked=${value === mode} @change=${() => pick(value)} /><span
        >${localization.say(value)}</span
      >
    </label>`;
  return html`<div class="switch" role="radiogroup" aria-label=${localization.say('cells')}>
    ${choice('proficiency')}${choice('text')}
  </div>`;
}
