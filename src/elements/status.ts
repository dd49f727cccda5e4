import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../context/events.ts';
import type { Localization } from '../localization/localization.ts';

const MOST_ISSUES = 20;

/** Keeps the place with three quiet lines. */
export function renderLoading(localization: Localization): TemplateResult {
  return html`<slot name="loading">
    <div part="loading">
      <i class="line"></i><i class="line"></i><i class="line"></i>
      <span class="unseen">${localization.say('loading')}</span>
    </div>
  </slot>`;
}

/** Tells what went wrong, where, and how to go on; a network failure can be tried again. */
export function renderFailure(failure: Failure, localization: Localization, retry: () => void): TemplateResult {
  const { where, status = 0, issues } = failure;
  // The others are told by an event only.
  const reason = failure.reason as 'network' | 'status' | 'document';
  const more = issues.length - MOST_ISSUES;
  return html`<slot name="error">
    <div class="error" part="error" role="alert">
      <b>${localization.say(`${reason}Failed`, { where, status })}</b>
      ${
        issues.length > 0
          ? html`<ul lang="en">
                ${issues
                  .slice(0, MOST_ISSUES)
                  .map(({ pointer, message }) => html`<li>${pointer && html`<code>${pointer}</code> `}${message}</li>`)}
              </ul>
              ${more > 0 ? html`<p>${localization.count('moreIssues', more)}</p>` : nothing}`
          : html`<button type="button" part="retry" @click=${retry}>${localization.say('retry')}</button>`
      }
    </div>
  </slot>`;
}
