/**
 * The demo's first page: a framework to use, the reader's own spreadsheet in its place, and the markup to paste. A file
 * never leaves the browser.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { type DemoDocument, parseDocument } from '../page/documents.ts';
import { acceptDrops, renderDropZone } from '../page/dropped-files.ts';
import { openFile, type OpenedFile, toJson } from '../page/files.ts';
import { showPage } from '../page/frame.ts';
import { say } from '../page/language.ts';
import { writeFragment } from '../page/permalink.ts';
import { renderReading } from '../page/reading-notes.ts';
import { renderSnippet } from '../page/snippet.ts';

const EXAMPLE = `<skill-framework
  src="documents/engineering.json"
  my-role="backend"
  level="middle"
></skill-framework>`;

interface Opened extends OpenedFile {
  readonly name: string;
  readonly document: DemoDocument | undefined;
  /** The address of the playground with the document in it. */
  readonly playground: string;
}

const state = { opened: undefined as Opened | undefined, isOver: false };

const target = {
  open: (file: File) => void open(file),
  hover: (isOver: boolean) => update({ isOver }),
};

function update(changes: Partial<typeof state> = {}): void {
  Object.assign(state, changes);
  showPage(
    {
      en: 'What your role asks, and what comes next',
      de: 'Was Ihre Rolle verlangt, und was als Nächstes kommt',
    },
    html`<p class="lead">
        ${say({
          en: 'This is one HTML element. Choose your role and your level, or open your own file.',
          de: 'Das ist ein einziges HTML-Element. Wählen Sie Ihre Rolle und Ihre Stufe, oder öffnen Sie Ihre eigene Datei.',
        })}
      </p>
      ${renderDropZone(target, state.isOver)} ${renderOpened()}
      <section class="start" aria-label=${say({ en: 'A framework to try', de: 'Ein Framework zum Ausprobieren' })}>
        ${renderStage()}
      </section>
      ${renderMarkup()}`,
  );
}

function renderOpened(): TemplateResult | typeof nothing {
  const { opened } = state;
  if (!opened) return nothing;
  const { name, document, playground } = opened;
  return html`<div class="opened">
    <p role="status">
      ${
        document
          ? say({ en: `This is ${name}.`, de: `Das ist ${name}.` })
          : say({ en: `${name} could not be read.`, de: `${name} konnte nicht gelesen werden.` })
      }
    </p>
    ${renderReading(opened)}
    <p>
      ${
        document
          ? html`<a href=${playground}>
              ${say({ en: 'Correct and save it in the playground', de: 'In der Werkstatt berichtigen und speichern' })}</a
            >`
          : nothing
      }
      <button type="button" @click=${() => update({ opened: undefined })}>
        ${say({ en: 'Back to the example', de: 'Zurück zum Beispiel' })}
      </button>
    </p>
  </div>`;
}

function renderStage(): TemplateResult {
  const document = state.opened?.document;
  if (document?.kind === 'skill') return html`<skill-profile .skill=${document.skill}></skill-profile>`;
  if (document) return html`<skill-framework .framework=${document.framework}></skill-framework>`;
  return html`${unsafeHTML(EXAMPLE)}`;
}

function renderMarkup(): TemplateResult {
  return html`<section class="markup">
    <h2 id="copy">${say({ en: 'Copy it into your page', de: 'In Ihre Seite kopieren' })}</h2>
    ${renderSnippet(
      `<script src="skill-framework.js" defer></script>\n${EXAMPLE}`,
      say({ en: 'script tag and framework', de: 'Script-Tag und Framework' }),
    )}
    <h2>${say({ en: 'Make a page of your spreadsheet', de: 'Eine Seite aus Ihrer Tabelle machen' })}</h2>
    ${renderSnippet(
      'npx skill-matrix page ladder.xlsx -o ladder.html',
      say({ en: 'command for a page', de: 'Befehl für eine Seite' }),
    )}
    <p>
      ${say({ en: 'Go on with the', de: 'Weiter mit der' })}
      <a href="docs/index.html">${say({ en: 'documentation', de: 'Dokumentation (englisch)' })}</a>
      ${say({ en: 'or', de: 'oder' })}
      <a href="gallery.html">${say({ en: 'every element and state', de: 'allen Elementen und Zuständen' })}</a>.
    </p>
  </section>`;
}

async function open(file: File): Promise<void> {
  const read = await openFile(file);
  const document = read.text === undefined ? undefined : parseDocument(read.text).document;
  const playground = document ? `playground.html${await writeFragment(toJson(document))}` : '';
  update({ opened: { ...read, name: file.name, document, playground } });
}

update();
acceptDrops(target);
