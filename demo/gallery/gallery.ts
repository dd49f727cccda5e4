/**
 * The gallery: every element and state, each with what to paste for it. With `?example=ID` in the address it shows that
 * one alone.
 */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { say } from '../page/language.ts';
import { showPage } from '../page/frame.ts';
import { renderSnippet } from '../page/snippet.ts';
import { answerForStates } from './answers.ts';
import { type Example, type Group, groups } from './examples.ts';

answerForStates();

const asked = new URL(location.href).searchParams.get('example');
const alone = groups.flatMap(({ examples }) => examples).find(({ id }) => id === asked);

if (alone) showPage(alone.title, renderExample(alone));
else {
  showPage(
    {
      en: 'What a skill asks of every role at every level',
      de: 'Was eine Fähigkeit von jeder Rolle auf jeder Stufe verlangt',
    },
    html`<p class="lead">
        ${say({
          en: 'Elements for any page: a script tag, and the snippet of what you like.',
          de: 'Elemente für jede Seite: ein Script-Tag, und der Schnipsel von dem, was gefällt.',
        })}
      </p>
      ${renderSnippet('<script src="skill-matrix.js" defer></script>', say({ en: 'script tag', de: 'Script-Tag' }))}
      <nav class="contents" aria-label=${say({ en: 'Examples', de: 'Beispiele' })}>${groups.map(renderContents)}</nav>
      ${groups.map(renderGroup)}`,
  );
}
placeInOutline(alone ? 2 : 4);

function renderContents({ title, examples }: Group): TemplateResult {
  return html`<section>
    <h2>${say(title)}</h2>
    <ul>
      ${examples.map((example) => html`<li><a href="#${example.id}">${say(example.title)}</a></li>`)}
    </ul>
  </section>`;
}

function renderGroup({ title, examples }: Group): TemplateResult {
  return html`<section class="group">
    <h2>${say(title)}</h2>
    ${examples.map(
      (example) =>
        html`<section class="example" id=${example.id}>
          <h3>${say(example.title)}</h3>
          ${renderExample(example)}
        </section>`,
    )}
  </section>`;
}

function renderExample({ id, title, note, markup }: Example): TemplateResult {
  const code = typeof markup === 'string' ? markup : say(markup);
  return html`
    ${note && html`<p>${say(note)}</p>`}
    <div class="stage">${unsafeHTML(code)}</div>
    <details ?open=${!!alone}>
      <summary>${say({ en: 'Snippet', de: 'Schnipsel' })}</summary>
      ${renderSnippet(code, say(title))}
      ${alone ? '' : html`<p><a href="?example=${id}">${say({ en: 'Only this one', de: 'Nur dieses' })}</a></p>`}
    </details>
  `;
}

/** Their headings follow those of the page; on a page of your own that is the attribute `heading-level`. */
function placeInOutline(level: number): void {
  for (const element of document.querySelectorAll('.stage > skill-profile, .stage > level-comparison')) {
    (element as HTMLElementTagNameMap['skill-profile']).headingLevel = level;
  }
  const { hash } = location;
  if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
}
