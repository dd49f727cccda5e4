/**
 * The playground: an editor for a framework or a skill document, its problems, and a preview. The document comes from the address's fragment,
 * from a file, or from the demo. It never leaves the browser.
 */
import { html, type TemplateResult } from 'lit';
import type { Note } from '../../src/formats/index.ts';
import { skillDocumentJsonSchema, skillFrameworkJsonSchema } from '../../scripts/json-schema.ts';
import { documents } from '../page/documents.ts';
import { acceptDrops, renderDropZone } from '../page/dropped-files.ts';
import { openFile, saveFile, type SaveFormat, saveFormats, toJson } from '../page/files.ts';
import { showPage } from '../page/frame.ts';
import { language, say } from '../page/language.ts';
import { readFragment, writeFragment } from '../page/permalink.ts';
import { renderReading } from '../page/reading-notes.ts';
import { renderCopyButton } from '../page/snippet.ts';
import { DocumentEditor } from './document-editor.ts';
import { announce, type Preview, renderPreview } from './preview.ts';
import { renderProblems } from './problem-list.ts';
import type { Checked, Problem } from './problems.ts';

const state = {
  checked: { problems: [] } as Checked,
  preview: { isReading: false, announcement: '', language, layout: 'auto' } as Omit<Preview, 'problems'>,
  notes: [] as readonly Note[],
  /** How the opened file was read, in sentences. */
  readAs: [] as readonly string[],
  /** The result of the last action. */
  told: '',
  isDropping: false,
};

const files = {
  open: (file: File) => void open(file),
  hover: (isDropping: boolean) => update({ isDropping }),
};

const editor = () => document.querySelector('document-editor')!;

function update(changes: Partial<typeof state> = {}): void {
  Object.assign(state, changes);
  showPage(
    { en: 'Playground', de: 'Werkstatt' },
    html`${renderDropZone(files, state.isDropping)} ${renderTools()}
      <p role="status" class="told">${state.told}</p>
      ${renderReading(state)}
      <div class="panes playing">
        <section aria-label=${say({ en: 'Document', de: 'Dokument' })} class="editing">
          <document-editor
            class=${state.isDropping ? 'dropping' : ''}
            @edit=${() => changePreview({ isReading: true })}
            @check=${({ detail }: CustomEvent<Checked>) => take(detail)}
          ></document-editor>
          ${renderProblems(state.checked.problems, goTo)}
        </section>
        ${renderPreview({ ...state.preview, problems: state.checked.problems }, { change: changePreview, goTo })}
      </div>`,
  );
}

function changePreview(changes: Partial<typeof state.preview>): void {
  update({ preview: { ...state.preview, ...changes } });
}

function goTo(problem: Problem): void {
  editor().goTo(problem);
}

function take(checked: Checked): void {
  const { problems, document = state.preview.document } = checked;
  const wasStale = state.checked.problems.length > 0;
  const isStale = problems.length > 0;
  const announcement = wasStale === isStale ? state.preview.announcement : announce({ document, problems });
  update({ checked, preview: { ...state.preview, document, announcement, isReading: false } });
}

function renderTools(): TemplateResult {
  return html`<div class="tools">
    <label>
      <span class="unseen">${say({ en: 'Example', de: 'Beispiel' })}</span>
      <select @change=${chooseExample}>
        <option value="">${say({ en: 'Examples …', de: 'Beispiele …' })}</option>
        ${Object.keys(documents).map((name) => html`<option>${name}</option>`)}
      </select>
    </label>
    ${renderSaving()}
    ${renderCopyButton(
      makeLink,
      say({ en: 'the document is in it', de: 'das Dokument steckt darin' }),
      say({ en: 'Copy a link', de: 'Link kopieren' }),
    )}
  </div>`;
}

function renderSaving(): TemplateResult {
  const { document } = state.checked;
  return html`<span class="group-label" id="save">${say({ en: 'Save as', de: 'Speichern als' })}</span>
    <span role="group" aria-labelledby="save" class="tools">
      ${saveFormats(document).map(
        ([format, label]) =>
          html`<button type="button" ?disabled=${!document} @click=${() => void save(format)}>${label}</button>`,
      )}
    </span>`;
}

function chooseExample({ target }: Event): void {
  const select = target as HTMLSelectElement;
  const chosen = documents[select.value];
  select.value = '';
  if (!chosen) return;
  editor().replace(toJson(chosen));
  update({ notes: [], readAs: [], told: '' });
}

async function open(file: File): Promise<void> {
  changePreview({ isReading: true });
  const { text, notes, readAs } = await openFile(file).finally(() => changePreview({ isReading: false }));
  if (text !== undefined) editor().replace(text);
  const told =
    text !== undefined
      ? say({ en: `${file.name} is open.`, de: `${file.name} ist geöffnet.` })
      : say({ en: `${file.name} could not be read.`, de: `${file.name} konnte nicht gelesen werden.` });
  update({ notes, readAs, told });
}

async function save(format: SaveFormat): Promise<void> {
  const notes = await saveFile(state.checked.document!, format);
  update({
    notes,
    readAs: [],
    told: say({ en: 'The file is in your downloads.', de: 'Die Datei liegt bei Ihren Downloads.' }),
  });
}

async function makeLink(): Promise<string> {
  history.replaceState(null, '', await writeFragment(editor().text));
  return location.href;
}

/** Opens the document in the address, or an example. */
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
  update({ notes: [], readAs: [], told });
}

customElements.define('document-editor', DocumentEditor);
update();
const schemas = { skill: skillDocumentJsonSchema(), framework: skillFrameworkJsonSchema() };
void openAddress((text) => editor().open(text, schemas));
addEventListener('hashchange', () => void openAddress((text) => editor().replace(text)));
acceptDrops(files);
