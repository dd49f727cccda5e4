/** The embed helper: questions about the host and the profile, and the code to paste. */
import { html, nothing, type TemplateResult } from 'lit';
import { documentOfAddress } from '../page/documents.ts';
import { showPage } from '../page/frame.ts';
import { INTERFACE_LANGUAGES, say, type Wording } from '../page/language.ts';
import { LAYOUTS } from '../page/layouts.ts';
import { renderSnippet } from '../page/snippet.ts';
import { HOSTS, type Options, SECTIONS, stepsFor } from './snippets.ts';

const SECTION_NAMES: Record<(typeof SECTIONS)[number], Wording> = {
  header: { en: 'Header', de: 'Kopf' },
  stats: { en: 'Figures', de: 'Zahlen' },
  picker: { en: 'Level picker', de: 'Stufenwahl' },
  filter: { en: 'Role filter', de: 'Rollenfilter' },
  comparison: { en: 'Comparison', de: 'Vergleich' },
  matrix: { en: 'Matrix', de: 'Matrix' },
};

const DOWNLOADS = { json: 'JSON', csv: 'CSV', markdown: 'Markdown' };

let options: Options = {
  ...{ host: 'page', src: 'documents/incident-response.json', level: 'middle', lang: '', layout: 'auto' },
  ...{ show: SECTIONS.filter((section) => section !== 'filter'), downloads: [], isRemembered: false },
};

function update(changes: Partial<Options> = {}): void {
  options = { ...options, ...changes };
  showPage(
    { en: 'Embed helper', de: 'Einbetten' },
    html`<p class="lead">
        ${say({
          en: 'Choose where the profile goes and what it shows. The steps follow your choices.',
          de: 'Wählen Sie, wo das Profil steht und was es zeigt. Die Schritte folgen Ihrer Wahl.',
        })}
      </p>
      <div class="panes builder">
        <form class="controls" @submit=${(event: Event) => event.preventDefault()}>${renderQuestions()}</form>
        <div>${renderSteps()} ${renderPreview()}</div>
      </div>`,
  );
}

/** Whether the host is an export, where a command finds the documents. */
function isForExport(): boolean {
  return options.host === 'confluence' || options.host === 'notion';
}

function renderQuestions(): TemplateResult {
  const isExport = isForExport();
  return html`
    ${renderSelect(say({ en: 'Host', de: 'Ort' }), options.host, hostNames(), (host) => ({ host }))}
    ${isExport ? nothing : renderInput(say({ en: 'Address of the document', de: 'Adresse des Dokuments' }), 'src')}
    ${isExport ? nothing : renderInput(say({ en: 'Initial level (its id)', de: 'Anfängliche Stufe (ihre Id)' }), 'level')}
    ${renderSelect(
      say({ en: 'Language', de: 'Sprache' }),
      options.lang,
      { '': say({ en: 'Same as the page', de: 'Wie die Seite' }), ...INTERFACE_LANGUAGES },
      (lang) => ({ lang }),
    )}
    ${isExport ? nothing : renderChecks(say({ en: 'Sections', de: 'Abschnitte' }), 'show', sectionNames())}
    ${isExport || options.host === 'frame' ? nothing : renderLooks()}
  `;
}

/** Options that are attributes, so only for hosts where you write the element. */
function renderLooks(): TemplateResult {
  const layouts = Object.fromEntries(Object.entries(LAYOUTS).map(([layout, name]) => [layout, say(name)]));
  return html`
    ${renderSelect(say({ en: 'Layout', de: 'Anordnung' }), options.layout, layouts, (layout) => ({ layout }))}
    ${renderChecks(say({ en: 'Downloads', de: 'Downloads' }), 'downloads', DOWNLOADS)}
    <label class="check">
      <input
        type="checkbox"
        .checked=${options.isRemembered}
        @change=${({ target }: Event) => update({ isRemembered: (target as HTMLInputElement).checked })}
      />
      ${say({ en: 'Remember the reader’s level in the browser', de: 'Stufe im Browser merken' })}
    </label>
  `;
}

function sectionNames(): Record<string, string> {
  return Object.fromEntries(SECTIONS.map((section) => [section, say(SECTION_NAMES[section])]));
}

function hostNames(): Record<string, string> {
  return Object.fromEntries(Object.entries(HOSTS).map(([host, { name }]) => [host, say(name)]));
}

function renderSelect(
  label: string,
  chosen: string,
  choices: Record<string, string>,
  changes: (value: never) => Partial<Options>,
): TemplateResult {
  return html`<label class="field">
    ${label}
    <select @change=${({ target }: Event) => update(changes((target as HTMLSelectElement).value as never))}>
      ${Object.entries(choices).map(
        ([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function renderInput(label: string, name: 'src' | 'level'): TemplateResult {
  return html`<label class="field">
    ${label}
    <input
      type="text"
      spellcheck="false"
      .value=${options[name]}
      @input=${({ target }: Event) => update({ [name]: (target as HTMLInputElement).value.trim() })}
    />
  </label>`;
}

function renderChecks(legend: string, name: 'show' | 'downloads', choices: Record<string, string>): TemplateResult {
  const chosen: readonly string[] = options[name];
  return html`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries(choices).map(
      ([value, label]) =>
        html`<label class="check">
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${() =>
              update({
                [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
              })}
          />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}

function renderSteps(): TemplateResult {
  return html`<ol class="steps">
    ${stepsFor(options).map(
      ({ text, code }) =>
        html`<li>
          <p>${say(text)}</p>
          ${renderSnippet(code, say(text).replace(/:$/, ''))}
        </li>`,
    )}
  </ol>`;
}

/** Previews the documents of the demo. Others are not available here. */
function renderPreview(): TemplateResult | typeof nothing {
  const skill = documentOfAddress(options.src);
  if (!skill || isForExport()) return nothing;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${say({ en: 'Preview', de: 'Vorschau' })}</h2>
    <skill-profile
      heading-level="3"
      lang=${options.lang || nothing}
      level=${options.level || nothing}
      layout=${options.layout}
      show=${options.show.join(' ')}
      downloads=${options.downloads.join(' ')}
      .skill=${skill}
    ></skill-profile>
  </section>`;
}

update();
