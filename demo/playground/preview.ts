import { html, nothing, type TemplateResult } from 'lit';
import type { DemoDocument } from '../page/documents.ts';
import { INTERFACE_LANGUAGES, say } from '../page/language.ts';
import { type Layout, LAYOUTS } from '../page/layouts.ts';
import { type GoTo, renderProblem, sayCount } from './problem-list.ts';
import type { Problem } from './problems.ts';

export interface Preview {
  /** The last valid document; missing until there is one. */
  readonly document?: DemoDocument | undefined;
  /** What is wrong with the text. If there is something, the preview is stale. */
  readonly problems: readonly Problem[];
  /** Whether the text or a file has not been read to its end. */
  readonly isReading: boolean;
  /** The last change between up to date and stale, for assistive technology. */
  readonly announcement: string;
  readonly language: string;
  readonly layout: Layout;
}

/** What the reader can do in the preview. */
export interface PreviewActions {
  readonly change: (changes: Partial<Pick<Preview, 'language' | 'layout'>>) => void;
  readonly goTo: GoTo;
}

/** Shows the last valid document, and says at the top when the text has moved on. */
export function renderPreview(preview: Preview, actions: PreviewActions): TemplateResult {
  const { problems, isReading, announcement } = preview;
  return html`<section
    aria-label=${say({ en: 'Preview', de: 'Vorschau' })}
    aria-busy=${isReading}
    class=${problems.length > 0 ? 'preview stale' : 'preview'}
  >
    <div class="tools">
      ${renderChoices(preview, actions)}
      <span class="reading">${isReading ? say({ en: 'Reading your text…', de: 'Text wird gelesen …' }) : nothing}</span>
    </div>
    <p role="status" class="unseen">${announcement}</p>
    ${problems.length > 0 ? renderStaleNote(preview, actions) : nothing} ${renderDocument(preview)}
  </section>`;
}

function renderDocument({ document, language, layout }: Preview): TemplateResult | typeof nothing {
  if (!document) return nothing;
  return document.kind === 'framework'
    ? html`<skill-framework lang=${language} layout=${layout} .framework=${document.framework}></skill-framework>`
    : html`<skill-profile lang=${language} layout=${layout} .skill=${document.skill}></skill-profile>`;
}

/** What the status says when the preview becomes stale or up to date. It has no number, which would change with each key. */
export function announce({ document, problems }: Pick<Preview, 'document' | 'problems'>): string {
  if (problems.length === 0) return say({ en: 'The preview is up to date.', de: 'Die Vorschau ist aktuell.' });
  return document
    ? say({
        en: 'Your text has problems. The preview shows the last valid document.',
        de: 'Ihr Text hat Probleme. Die Vorschau zeigt das letzte gültige Dokument.',
      })
    : say({
        en: 'Your text has problems. There is no preview yet.',
        de: 'Ihr Text hat Probleme. Es gibt noch keine Vorschau.',
      });
}

function renderStaleNote({ document, problems }: Preview, { goTo }: PreviewActions): TemplateResult {
  const first = problems[0]!;
  return html`<div class="stale-note">
    <p>
      <b>
        ${
          document
            ? say({ en: 'Preview of the last valid document:', de: 'Vorschau des letzten gültigen Dokuments:' })
            : say({ en: 'No preview yet:', de: 'Noch keine Vorschau:' })
        }
        ${sayCount(problems)}
      </b>
    </p>
    <p>${renderProblem(first)}</p>
    <button type="button" @click=${() => goTo(first)}>
      ${say({ en: `Go to line ${first.line}`, de: `Zu Zeile ${first.line}` })}
    </button>
  </div>`;
}

function renderChoices({ document, language, layout }: Preview, { change }: PreviewActions): TemplateResult {
  // Frameworks have no table for each level.
  const layouts = Object.entries(LAYOUTS).filter(([value]) => value !== 'levels' || document?.kind !== 'framework');
  const valueOf = ({ target }: Event) => (target as HTMLSelectElement).value;
  return html`<label>
      <span class="unseen">${say({ en: 'Language of the preview', de: 'Sprache der Vorschau' })}</span>
      <select @change=${(event: Event) => change({ language: valueOf(event) })}>
        ${Object.entries(INTERFACE_LANGUAGES).map(
          ([code, name]) => html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      <span class="unseen">${say({ en: 'Layout', de: 'Anordnung' })}</span>
      <select @change=${(event: Event) => change({ layout: valueOf(event) as Layout })}>
        ${layouts.map(
          ([value, name]) => html`<option value=${value} ?selected=${value === layout}>${say(name)}</option>`,
        )}
      </select>
    </label>`;
}
