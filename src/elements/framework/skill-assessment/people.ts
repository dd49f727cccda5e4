import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Assessment } from '../../../assessment/index.ts';
import type { FrameworkView } from '../framework-element.ts';
import type { AnswersSource } from './answers-source.ts';

/** An element that names whom its answers are about. */
interface Host extends ReactiveElement {
  /** By default the reader. */
  person?: string | undefined;
}

/** A key that no name equals, since names have no line breaks. */
const SOMEBODY = '\n';

/** Whom the answers are about, and who gives them: the list of people that this browser has answers about, and names. */
export class People {
  readonly #host: Host;
  readonly #source: AnswersSource;
  /** Whether the reader is about to name another person. */
  #isNaming = false;

  constructor(host: Host, source: AnswersSource) {
    this.#host = host;
    this.#source = source;
  }

  render(view: FrameworkView, assessment: Assessment): TemplateResult {
    const { localization } = view;
    const { person = '' } = this.#host;
    const isNaming = this.#isNaming;
    const others = [...new Set([...this.#source.persons, person])].filter(Boolean);
    const signed = person ? (assessment.assessor ?? '') : (assessment.person?.name ?? '');
    return html`<div class="people" part="people">
      <span>
        <label for="person">${localization.say('answersOf')}</label>
        <select id="person" @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}>
          <option value="" ?selected=${!person && !isNaming}>${localization.say('me')}</option>
          ${others.map(
            (name) => html`<option value=${name} ?selected=${name === person && !isNaming}>${name}</option>`,
          )}
          <option value=${SOMEBODY} ?selected=${isNaming}>${localization.say('somebodyElse')}</option>
        </select>
      </span>
      ${isNaming ? this.#renderNaming(view) : nothing}
      <span>
        <label for="signature">${localization.say('yourName')}</label>
        <input
          id="signature"
          type="text"
          autocomplete="name"
          .value=${signed === 'self' ? '' : signed}
          @change=${({ target }: Event) => this.#sign((target as HTMLInputElement).value.trim())}
        />
      </span>
    </div>`;
  }

  #renderNaming({ localization }: FrameworkView): TemplateResult {
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const name = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
        if (name) this.#choose(name);
      }}
    >
      <label>
        <span>${localization.say('theirName')}</span>
        <input type="text" required />
      </label>
      <button type="submit">${localization.say('start')}</button>
    </form>`;
  }

  #choose(person: string): void {
    this.#isNaming = person === SOMEBODY;
    if (!this.#isNaming) this.#host.person = person || undefined;
    this.#host.requestUpdate();
  }

  /** The reader's name, for files and paper: of the person who answers, who may not be the one that answers are about. */
  #sign(name: string): void {
    const { person } = this.#host;
    this.#source.describe(
      person
        ? { person: { name: person }, assessor: name || undefined }
        : { person: name ? { name } : undefined, assessor: 'self' },
    );
  }
}
