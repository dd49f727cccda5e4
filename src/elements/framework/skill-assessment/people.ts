import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../../assessment/index.ts';
import type { FrameworkView } from '../framework-element.ts';

/** Whom the answers are about, and who gives them. */
export interface People {
  /** Those that this browser has answers about. */
  readonly known: readonly string[];
  /** Whom the answers are about; empty for the reader. */
  readonly person: string;
  readonly isNaming: boolean;
  readonly assessment: Assessment;
  readonly choose: (person: string) => void;
  readonly startNaming: () => void;
  /** Says who the reader is, for files and paper. */
  readonly sign: (name: string) => void;
}

/** A key that no name equals, since names have no line breaks. */
const SOMEBODY = '\n';

/** The list of people that this browser has answers about, and the reader's name. */
export function renderPeople({ localization }: FrameworkView, people: People): TemplateResult {
  const { person, isNaming, assessment } = people;
  const others = [...new Set([...people.known, person])].filter(Boolean);
  const signed = person ? (assessment.assessor ?? '') : (assessment.person?.name ?? '');
  return html`<div class="people" part="people">
    <span>
      <label for="person">${localization.say('answersOf')}</label>
      <select
        id="person"
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          if (value === SOMEBODY) people.startNaming();
          else people.choose(value);
        }}
      >
        <option value="" ?selected=${!person && !isNaming}>${localization.say('me')}</option>
        ${others.map((name) => html`<option value=${name} ?selected=${name === person && !isNaming}>${name}</option>`)}
        <option value=${SOMEBODY} ?selected=${isNaming}>${localization.say('somebodyElse')}</option>
      </select>
    </span>
    ${isNaming ? renderNaming({ localization }, people) : nothing}
    <span>
      <label for="signature">${localization.say('yourName')}</label>
      <input
        id="signature"
        type="text"
        autocomplete="name"
        .value=${signed === 'self' ? '' : signed}
        @change=${({ target }: Event) => people.sign((target as HTMLInputElement).value.trim())}
      />
    </span>
  </div>`;
}

function renderNaming({ localization }: Pick<FrameworkView, 'localization'>, people: People): TemplateResult {
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const name = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
      if (name) people.choose(name);
    }}
  >
    <label>
      <span>${localization.say('theirName')}</span>
      <input type="text" required />
    </label>
    <button type="submit">${localization.say('start')}</button>
  </form>`;
}
