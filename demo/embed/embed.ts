/** The embed helper: questions about the host and the profile, and the code to paste. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Framework } from '../../src/framework-document/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';
import { documentOfAddress } from '../page/documents.ts';
import { showPage } from '../page/frame.ts';
import { INTERFACE_LANGUAGES, say, type Wording } from '../page/language.ts';
import { LAYOUTS } from '../page/layouts.ts';
import { renderSnippet } from '../page/snippet.ts';
import { HOSTS, stepsFor } from './hosts.ts';
import { ELEMENTS, type Options, type Section } from './options.ts';

const SECTION_NAMES: Record<Section, Wording> = {
  header: { en: 'Header', de: 'Kopf' },
  stats: { en: 'Figures', de: 'Zahlen' },
  role: { en: 'Role picker', de: 'Rollenwahl' },
  picker: { en: 'Level picker', de: 'Stufenwahl' },
  filter: { en: 'Role filter', de: 'Rollenfilter' },
  comparison: { en: 'Comparison', de: 'Vergleich' },
  search: { en: 'Search', de: 'Suche' },
  matrix: { en: 'Matrix', de: 'Matrix' },
  assessment: { en: 'Self-assessment', de: 'Selbsteinschätzung' },
};

const ELEMENT_NAMES: Record<Options['element'], Wording> = {
  framework: { en: 'A framework', de: 'Ein Framework' },
  skill: { en: 'One skill', de: 'Eine Fähigkeit' },
};

const DOWNLOADS = { json: 'JSON', csv: 'CSV', markdown: 'Markdown' };

let options: Options = {
  ...{ host: 'page', role: 'backend', level: 'middle', lang: '', isRemembered: false, isLinked: false },
  ...beginningOf('framework'),
};

/** The options that depend on the element, as they are when it is chosen. */
function beginningOf(element: Options['element']): Pick<Options, 'element' | 'src' | 'show' | 'layout' | 'downloads'> {
  const { src, usual } = ELEMENTS[element];
  return { element, src, show: usual, layout: 'auto', downloads: [] };
}

function update(changes: Partial<Options> = {}): void {
  options = { ...options, ...changes };
  showPage(
    { en: 'Embed helper', de: 'Einbetten' },
    html`<p class="lead">
        ${say({
          en: 'Choose what to show and where it goes. The steps follow your choices.',
          de: 'Wählen Sie, was zu sehen ist und wo es steht. Die Schritte folgen Ihrer Wahl.',
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
    ${isExport ? nothing : renderSelect(say({ en: 'Content', de: 'Inhalt' }), options.element, elementNames(), beginningOf)}
    ${isExport ? nothing : renderInput(say({ en: 'Address of the document', de: 'Adresse des Dokuments' }), 'src')}
    ${isExport ? nothing : renderInput(say({ en: 'Initial role (its id)', de: 'Anfängliche Rolle (ihre Id)' }), 'role')}
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
  const isFramework = options.element === 'framework';
  const layouts = Object.entries(LAYOUTS).filter(([layout]) => !isFramework || layout !== 'levels');
  const names = Object.fromEntries(layouts.map(([layout, name]) => [layout, say(name)]));
  return html`
    ${renderSelect(say({ en: 'Layout', de: 'Anordnung' }), options.layout, names, (layout) => ({ layout }))}
    ${renderChecks(say({ en: 'Downloads', de: 'Downloads' }), 'downloads', isFramework ? { json: DOWNLOADS.json } : DOWNLOADS)}
    ${renderSwitch(say({ en: 'Remember the reader’s choice in the browser', de: 'Wahl im Browser merken' }), 'isRemembered')}
    ${renderSwitch(say({ en: 'Keep the reader’s choice in the page’s URL', de: 'Wahl in der URL der Seite halten' }), 'isLinked')}
  `;
}

function renderSwitch(label: string, name: 'isRemembered' | 'isLinked'): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${options[name]}
      @change=${({ target }: Event) => update({ [name]: (target as HTMLInputElement).checked })}
    />
    ${label}
  </label>`;
}

function elementNames(): Record<string, string> {
  return Object.fromEntries(Object.entries(ELEMENT_NAMES).map(([element, name]) => [element, say(name)]));
}

function sectionNames(): Record<string, string> {
  return Object.fromEntries(
    ELEMENTS[options.element].sections.map((section) => [section, say(SECTION_NAMES[section])]),
  );
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

function renderInput(label: string, name: 'src' | 'role' | 'level'): TemplateResult {
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
  const found = documentOfAddress(options.src);
  if (found?.kind !== options.element || isForExport()) return nothing;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${say({ en: 'Preview', de: 'Vorschau' })}</h2>
    ${found.kind === 'framework' ? previewFramework(found.framework) : previewSkill(found.skill)}
  </section>`;
}

function previewFramework(framework: Framework): TemplateResult {
  const { role, level, lang, layout, show, downloads } = options;
  return html`<skill-framework
    heading-level="3"
    lang=${lang || nothing}
    my-role=${role || nothing}
    level=${level || nothing}
    layout=${layout}
    show=${show.join(' ')}
    downloads=${downloads.join(' ')}
    .framework=${framework}
  ></skill-framework>`;
}

function previewSkill(skill: SkillDocument): TemplateResult {
  const { role, level, lang, layout, show, downloads } = options;
  return html`<skill-profile
    heading-level="3"
    lang=${lang || nothing}
    my-role=${role || nothing}
    level=${level || nothing}
    layout=${layout}
    show=${show.join(' ')}
    downloads=${downloads.join(' ')}
    .skill=${skill}
  ></skill-profile>`;
}

update();
