import { html, type TemplateResult } from 'lit';
import { say } from '../page/language.ts';
import type { Problem } from './problems.ts';

/** Moves the cursor of the editor to a problem. */
export type GoTo = (problem: Problem) => void;

/**
 * Lists all problems. It is not a live region: it changes with almost every key. The preview announces that there are
 * problems.
 */
export function renderProblems(problems: readonly Problem[], goTo: GoTo): TemplateResult {
  return html`<div class="problems" role="region" aria-label=${say({ en: 'Problems', de: 'Probleme' })}>
    <p class="count">
      ${problems.length === 0 ? say({ en: 'No problems.', de: 'Keine Probleme.' }) : sayCount(problems)}
    </p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <button type="button" @click=${() => goTo(problem)}>
              ${say({ en: `Line ${problem.line}`, de: `Zeile ${problem.line}` })}
            </button>
            ${renderProblem(problem)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** A problem in the words of the parser, which are English. */
export function renderProblem({ pointer, code, message }: Problem): TemplateResult {
  return html`<span class="problem" lang="en" dir="ltr"><code>${pointer} ${code}</code> ${message}</span>`;
}

export function sayCount({ length }: readonly Problem[]): string {
  return say({
    en: `${length} ${length === 1 ? 'problem' : 'problems'}`,
    de: `${length} ${length === 1 ? 'Problem' : 'Probleme'}`,
  });
}
