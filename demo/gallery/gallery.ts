/**
 * The gallery: every element and state, each with the markup to paste. With `?example=ID` in the address it shows that one
 * alone.
 */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { say } from '../page/language.ts';
import { showPage } from '../page/frame.ts';
import { renderSnippet } from '../page/snippet.ts';
import { answerForStates } from './answers.ts';
import type { Example, Group } from './example.ts';
import { groups } from './examples.ts';

answerForStates();

const asked = new URL(location.href).searchParams.get('example');
const alone = groups.flatMap(({ examples }) => examples).find(({ id }) => id === asked);

if (alone) showPage(alone.title, renderExample(alone));
else {
  showPage(
    { en: 'Every element and state', de: 'Alle Elemente und Zustände' },
    html`${renderContents()} ${groups.map(renderGroup)}`,
  );
}
placeInOutline();

function renderContents(): TemplateResult {
  return html`<nav class="contents" id="examples" aria-labelledby="contents">
    <h2 id="contents">${say({ en: 'On this page', de: 'Auf dieser Seite' })}</h2>
    <ul>
      ${groups.map(
        ({ id, title, examples }) =>
          html`<li>
            <a href="#${id}">${say(title)}</a>
            <ul>
              ${examples.map((example) => html`<li><a href="#${example.id}">${say(example.title)}</a></li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function renderGroup({ id, title, script, examples }: Group): TemplateResult {
  return html`<section class="group" id=${id}>
    <h2>${say(title)}</h2>
    <p class="script">
      ${say({ en: 'Your page loads', de: 'Ihre Seite lädt' })}
      <code>&lt;script src="${script}" defer&gt;&lt;/script&gt;</code>
    </p>
    ${examples.map(
      (example) =>
        html`<section class="example" id=${example.id}>
          <h3>${say(example.title)}</h3>
          ${renderExample(example)}
        </section>`,
    )}
  </section>`;
}

function renderExample(example: Example): TemplateResult {
  const { id, title, note } = example;
  return html`
    ${note && html`<p>${say(note)}</p>`} ${renderStage(example)}
    <details ?open=${!!alone}>
      <summary>${say({ en: 'Markup', de: 'Markup' })}</summary>
      ${renderSnippet(codeOf(example), say(title))}
      ${alone ? '' : html`<p><a href="?example=${id}">${say({ en: 'Show only this example', de: 'Nur dieses Beispiel zeigen' })}</a></p>`}
    </details>
  `;
}

function renderStage(example: Example): TemplateResult {
  return html`<div class="stage">${unsafeHTML(codeOf(example))}</div>`;
}

function codeOf({ markup }: Example): string {
  return typeof markup === 'string' ? markup : say(markup);
}

/** Headings inside the elements follow those of the page. In a page of your own, set the attribute `heading-level`. */
function placeInOutline(): void {
  for (const element of document.querySelectorAll<HTMLElementTagNameMap['skill-profile']>(
    '.stage > :is(skill-framework, skill-assessment, skill-profile, level-comparison)',
  )) {
    element.headingLevel = element.closest('.example') ? 4 : 2;
  }
  // A permalink adds parts such as "move:level=lead".
  const [place = ''] = location.hash.slice(1).split('&');
  document.getElementById(place)?.scrollIntoView();
}
