import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../context/events.ts';
import type { Localization } from '../localization/localization.ts';

const MOST_ISSUES = 20;

/** Keeps the place with three quiet lines. */
export function renderLoading(localization: Localization): TemplateResult {
  return html`<slot name="loading"
    ><div class="loading" part="loading">
      <i class="line"></i><i class="line"></i><i class="line"></i
      ><span class="unseen">${localization.say('loading')}</span>
    </div></slot
  >`;
}

/** Tells what went wrong, where, and how to go on; a network failure can be tried again. */
export function renderFailure(failure: Failure, localization: Localization, retry: () => void): TemplateResult {
  const { issues } = failure;
  return html`<slot name="error"
    ><div class="error" part="error" role="alert">
      <p>${sentence(failure, localization)}</p>
      ${
        issues.length > 0
          ? html`<ul lang="en">
              ${issues
                .slice(0, MOST_ISSUES)
                .map(({ pointer, message }) => html`<li>${pointer && html`<code>${pointer}</code> `}${message}</li>`)}
              ${
                issues.length > MOST_ISSUES
                  ? html`<li lang=${localization.spoken}>
                      ${localization.count('moreIssues', issues.length - MOST_ISSUES)}
                    </li>`
                  : nothing
              }
            </ul>`
          : html`<button type="button" part="retry" @click=${retry}>${localization.say('retry')}</button>`
      }
    </div></slot
  >`;
}

function sentence({ reason, where, status = 0 }: Failure, localization: Localization): string {
  if (reason === 'network') return localization.say('networkFailed', { where });
  if (reason === 'status') return localization.say('statusFailed', { where, status });
  return localization.say('documentFailed', { where });
}
