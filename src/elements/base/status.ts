import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentFailure, LoadingFailure } from '../../context/events.ts';
import type { DocumentKind } from '../../context/kind.ts';
import type { Localization } from '../../localization/localization.ts';
import type { Issue } from '../../document/issue.ts';

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
export function renderFailure(
  failure: LoadingFailure | DocumentFailure,
  kind: DocumentKind<object>['name'],
  localization: Localization,
  retry: () => void,
): TemplateResult {
  return html`<slot name="error">
    <div class="error" part="error" role="alert">
      <b>${sentenceOf(failure, kind, localization)}</b>
      ${
        failure.reason === 'document'
          ? renderIssues(failure.issues, localization)
          : html`<button type="button" part="retry" @click=${retry}>${localization.say('retry')}</button>`
      }
    </div>
  </slot>`;
}

function sentenceOf(
  failure: LoadingFailure | DocumentFailure,
  kind: DocumentKind<object>['name'],
  localization: Localization,
): string {
  const { reason, where } = failure;
  return reason === 'status'
    ? localization.say('statusFailed', { where, status: failure.status })
    : localization.say(reason === 'network' ? 'networkFailed' : `${kind}Failed`, { where });
}

/** A problem and its place; of a document, a JSON Pointer. */
export interface ShownIssue extends Pick<Issue, 'pointer' | 'message'> {
  readonly code?: string;
}

/** The first issues, and how many there are beyond them. */
export function renderIssues(issues: readonly ShownIssue[], localization: Localization): TemplateResult {
  // Where there are too many to list, the last issue says how many.
  const shown = issues.filter(({ code }, index) => index < MOST_ISSUES || code === 'more-issues');
  const more = issues.length - shown.length;
  return html`<ul lang="en">
      ${shown.map(({ pointer, message }) => html`<li>${pointer && html`<code>${pointer}</code> `}${message}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${localization.count('moreIssues', more)}</p>` : nothing}`;
}
