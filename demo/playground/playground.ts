/**
 * The playground: a skill document in an editor, what is wrong with it, and how it looks. The document comes from the
 * address's fragment, from a file, or from the demo; it is sent nowhere.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { FILE_ENDINGS, type FormatName, FORMATS, type Note } from '../../src/formats/index.ts';
import { skillDocumentJsonSchema } from '../../scripts/json-schema.ts';
import { documents } from '../page/documents.ts';
import { showPage } from '../page/frame.ts';
import { INTERFACE_LANGUAGES, language, say } from '../page/language.ts';
import { renderCopyButton } from '../page/snippet.ts';
import { DocumentEditor } from './document-editor.ts';
import { openFile, saveFile, toJson } from './files.ts';
import { readFragment, writeFragment } from './permalink.ts';
import type { Checked } from './problems.ts';

const LAYOUTS = ['auto', 'grid', 'levels'] as const;

const state = {
  checked: { problems: [] } as Checked,
  /** The latest document without problems; the preview keeps it. */
  skill: documents['code-review']!,
  notes: [] as readonly Note[],
  /** What the last thing done came to. */
  told: '',
  previewLanguage: language as string,
  layout: 'auto' as (typeof LAYOUTS)[number],
  isDropping: false,
};

const editor = () => document.querySelector('document-editor')!;

function update(changes: Partial<typeof state> = {}): void {
  Object.assign(state, changes);
  showPage(
    { en: 'Playground', de: 'Werkstatt' },
    html`<p class="lead">
        ${say({
          en: 'Write a skill document, or drop a file here: JSON, CSV, Markdown or an HTML page. It stays in your browser.',
          de: 'Schreiben Sie ein Dokument, oder legen Sie eine Datei hier ab: JSON, CSV, Markdown oder eine HTML-Seite. Sie bleibt in Ihrem Browser.',
        })}
      </p>
      ${renderTools()}
      <p role="status" class="told">${state.told}</p>
      ${state.notes.length > 0 ? renderNotes(state.notes) : nothing}
      <div class="panes">
        <section aria-label=${say({ en: 'Document', de: 'Dokument' })} class="editing">
          <document-editor
            class=${state.isDropping ? 'dropping' : ''}
            @check=${({ detail }: CustomEvent<Checked>) => take(detail)}
          ></document-editor>
          ${renderProblems()}
        </section>
        ${renderPreview()}
      </div>`,
  );
}

function take(checked: Checked): void {
  update({ checked, skill: checked.skill ?? state.skill });
}

function renderTools(): TemplateResult {
  const isBroken = !state.checked.skill;
  return html`<div class="tools">
    <label class="file button">
      ${say({ en: 'Open…', de: 'Öffnen …' })}
      <input
        type="file"
        class="unseen"
        accept=${FILE_ENDINGS.map((ending) => `.${ending}`).join(',')}
        @change=${({ target }: Event) => void openFirst((target as HTMLInputElement).files)}
      />
    </label>
    <label>
      <span class="unseen">${say({ en: 'Example', de: 'Beispiel' })}</span>
      <select @change=${chooseExample}>
        <option value="">${say({ en: 'Examples …', de: 'Beispiele …' })}</option>
        ${Object.keys(documents).map((name) => html`<option>${name}</option>`)}
      </select>
    </label>
    <span class="group-label" id="save">${say({ en: 'Save as', de: 'Speichern als' })}</span>
    <span role="group" aria-labelledby="save" class="tools">
      ${Object.entries(FORMATS).map(
        ([name, { label }]) =>
          html`<button type="button" ?disabled=${isBroken} @click=${() => save(name as FormatName)}>${label}</button>`,
      )}
    </span>
    ${renderCopyButton(
      makeLink,
      say({ en: 'the document is in it', de: 'das Dokument steckt darin' }),
      say({ en: 'Copy a link', de: 'Link kopieren' }),
    )}
  </div>`;
}

function renderProblems(): TemplateResult {
  const { problems } = state.checked;
  return html`<div
    class="problems"
    role="region"
    aria-live="polite"
    aria-label=${say({ en: 'Problems', de: 'Probleme' })}
  >
    <p class="count">
      ${
        problems.length === 0
          ? say({ en: 'No problems.', de: 'Keine Probleme.' })
          : say({
              en: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; the preview shows the last valid document.`,
              de: `${problems.length} ${problems.length === 1 ? 'Problem' : 'Probleme'}; die Vorschau zeigt das letzte gültige Dokument.`,
            })
      }
    </p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <button type="button" @click=${() => editor().goTo(problem)}>
              ${say({ en: 'Line', de: 'Zeile' })} ${problem.line}
            </button>
            <span lang="en"><code>${problem.pointer} ${problem.code}</code> ${problem.message}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What a format could not hold, or why a file has no document. */
function renderNotes(notes: readonly Note[]): TemplateResult {
  return html`<ul class="notes" lang="en" role="status">
    ${notes.map(({ place, code, message }) => html`<li><code>${place} ${code}</code> ${message}</li>`)}
  </ul>`;
}

function renderPreview(): TemplateResult {
  const { skill, layout, previewLanguage } = state;
  return html`<section aria-label=${say({ en: 'Preview', de: 'Vorschau' })} class="preview">
    <div class="tools">
      <label>
        <span class="unseen">${say({ en: 'Language of the preview', de: 'Sprache der Vorschau' })}</span>
        <select @change=${({ target }: Event) => update({ previewLanguage: (target as HTMLSelectElement).value })}>
          ${Object.entries(INTERFACE_LANGUAGES).map(
            ([code, name]) =>
              html`<option value=${code} lang=${code} ?selected=${code === previewLanguage}>${name}</option>`,
          )}
        </select>
      </label>
      <label>
        <span class="unseen">${say({ en: 'Layout', de: 'Anordnung' })}</span>
        <select
          @change=${({ target }: Event) => update({ layout: (target as HTMLSelectElement).value as typeof layout })}
        >
          ${LAYOUTS.map((name) => html`<option>${name}</option>`)}
        </select>
      </label>
    </div>
    <skill-profile lang=${previewLanguage} layout=${layout} .skill=${skill}></skill-profile>
  </section>`;
}

function chooseExample({ target }: Event): void {
  const select = target as HTMLSelectElement;
  const skill = documents[select.value];
  select.value = '';
  if (!skill) return;
  editor().replace(toJson(skill));
  update({ notes: [], told: '' });
}

async function openFirst(files: FileList | null | undefined): Promise<void> {
  const file = files?.[0];
  if (!file) return;
  const { text, notes } = await openFile(file);
  if (text !== undefined) editor().replace(text);
  const told =
    text !== undefined
      ? say({ en: `${file.name} is open.`, de: `${file.name} ist geöffnet.` })
      : say({ en: `${file.name} could not be read.`, de: `${file.name} konnte nicht gelesen werden.` });
  update({ notes, told });
}

function save(format: FormatName): void {
  const notes = saveFile(state.checked.skill!, format);
  update({ notes, told: say({ en: 'The file is in your downloads.', de: 'Die Datei liegt bei Ihren Downloads.' }) });
}

async function makeLink(): Promise<string> {
  history.replaceState(null, '', await writeFragment(editor().text));
  return location.href;
}

/** Opens the document of the address, if there is one; else one of the demo. */
async function openAddress(open: (text: string) => void): Promise<void> {
  const broken = say({
    en: 'The document in this link is broken: a part of the link may be missing.',
    de: 'Das Dokument in diesem Link ist beschädigt: Vielleicht fehlt ein Teil des Links.',
  });
  const [text, told] = await readFragment(location.hash).then(
    (found) => [found, ''],
    () => [undefined, broken],
  );
  open(text ?? toJson(documents['code-review']!));
  update({ notes: [], told });
}

function acceptDrops(): void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    if (!state.isDropping) update({ isDropping: true });
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && update({ isDropping: false }));
  // Before the editor takes the file for text.
  addEventListener(
    'drop',
    (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      update({ isDropping: false });
      void openFirst(event.dataTransfer?.files);
    },
    true,
  );
}

customElements.define('document-editor', DocumentEditor);
update();
const schema = skillDocumentJsonSchema();
void openAddress((text) => editor().open(text, schema));
addEventListener('hashchange', () => void openAddress((text) => editor().replace(text)));
acceptDrops();
