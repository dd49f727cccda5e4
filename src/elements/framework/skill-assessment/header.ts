import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../../assessment/index.ts';
import type { Stance } from '../../../framework-document/index.ts';
import type { Localization } from '../../../localization/localization.ts';
import { renderText } from '../../base/text.ts';
import { unchanged } from '../../base/unchanged.ts';
import type { FrameworkView } from '../framework-element.ts';
import { renderPickers } from '../pickers.ts';

/** The title of the page, what it is for, and when it was begun and changed. */
export function renderHeader(view: FrameworkView, assessment: Assessment, headingLevel: number): TemplateResult {
  const { framework, localization } = view;
  return html`<div class="top" part="header">
    <div class="intro">
      <div class="facts">
        <b>${localization.say('assessmentKind')}</b>
        <span>${renderText(view, framework.name)}</span>
      </div>
      ${renderTitle(view, headingLevel)}
      <p class="muted">${localization.say('howToAnswer')}</p>
    </div>
    ${renderTimes(view, assessment)}
  </div>`;
}

function renderTitle({ localization }: FrameworkView, headingLevel: number): TemplateResult {
  return html`<div class="title" role="heading" aria-level=${headingLevel} part="title">
    ${localization.say('whereIStand')}
  </div>`;
}

/** The pickers of an assessment that stands alone. */
export function renderOwnPickers(view: FrameworkView, stance: Stance, lang: string | null): unknown {
  const parts = 'picker, label, roles, roles-target, level, level-chosen, level-past, level-target';
  return renderPickers(view, stance, { hasRole: true, hasLevel: true, lang: lang ?? nothing, parts, hint: nothing });
}

/** How to answer, and when the answers were begun and changed: for a page that has a header of its own. */
export function renderHint(view: FrameworkView, assessment: Assessment): TemplateResult {
  return html`<p class="hint">${view.localization.say('howToAnswer')}</p>
    ${renderTimes(view, assessment)}`;
}

function renderTimes({ localization }: FrameworkView, { started, updated }: Assessment): unknown {
  if (!(started ?? updated)) return nothing;
  const say = (term: 'started' | 'lastChange', time: string, words: string) =>
    html`<span>${localization.fill<unknown>(term, { date: html`<time datetime=${time}>${words}</time>` })}</span>`;
  // Formats of dates take long to make.
  return unchanged(
    [localization.words, localization.lang(), started, updated],
    () =>
      html`<div class="facts" part="facts">
        ${started ? say('started', started, dayOf(localization, started)) : nothing}
        ${updated ? say('lastChange', updated, momentOf(localization, updated)) : nothing}
      </div>`,
  );
}

/** The day of a time, where the reader is. */
export function dayOf(localization: Localization, time: string): string {
  return new Intl.DateTimeFormat(localization.lang(), { dateStyle: 'medium' }).format(new Date(time));
}

function momentOf(localization: Localization, time: string): string {
  return new Intl.DateTimeFormat(localization.lang(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );
}
