import { html, isServer, type ReactiveElement, type TemplateResult } from 'lit';
import type { FrameworkView } from '../framework-element.ts';

/** What the page shows: what is asked, or where the reader stands. */
export type PageView = 'asked' | 'answers';

/** The switch between what is asked and where the reader stands. */
export function renderSwitch(
  { localization }: FrameworkView,
  chosen: PageView,
  choose: (view: PageView) => void,
): TemplateResult {
  const button = (view: PageView, words: string) =>
    html`<button type="button" part="choice" aria-pressed=${view === chosen} @click=${() => choose(view)}>
      ${words}
    </button>`;
  return html`<div class="views" role="group" aria-label=${localization.say('whatIsShown')}>
    ${button('asked', localization.say('whatIsAsked'))} ${button('answers', localization.say('whereYouStand'))}
  </div>`;
}

const TAG = 'skill-assessment';

/** Whether the page has the element for answers. Where it comes later, the host is updated then. */
export function isAssessmentDefined(host: ReactiveElement): boolean {
  if (customElements.get(TAG)) return true;
  if (!isServer) void customElements.whenDefined(TAG).then(() => host.requestUpdate());
  return false;
}
