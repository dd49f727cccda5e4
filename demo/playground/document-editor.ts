import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonLanguage } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { say } from '../page/language.ts';
import { completeBy, type Schemas } from './completion.ts';
import { check, type Checked } from './problems.ts';

/** The pause in typing before the text is checked, in ms. */
const PAUSE = 200;

/**
 * A JSON editor for a framework or a skill document, with completion by its schema and problems marked at their lines. In its shadow root
 * CodeMirror adopts style sheets, so a content security policy can forbid inline styles.
 *
 * @event {Event} edit - the text changed; a check follows after a pause
 * @event {CustomEvent<Checked>} check - the text was checked
 */
export class DocumentEditor extends HTMLElement {
  readonly #view: EditorView;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#view = new EditorView({ root, parent: root });
  }

  /**
   * Opens a text.
   *
   * @param text - JSON, valid or not
   * @param schemas - the JSON Schemas of the documents, for completion
   */
  open(text: string, schemas: Schemas): void {
    const changes = EditorView.updateListener.of(({ docChanged }) => docChanged && this.#checkSoon());
    this.#view.setState(EditorState.create({ doc: text, extensions: [extensions(schemas), changes] }));
    this.#check();
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Replaces the whole text. The user can undo it. */
  replace(text: string): void {
    const view = this.#view;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    view.scrollDOM.scrollTop = 0;
    this.#check();
  }

  /** Selects a range of the text and moves the focus there. */
  goTo({ from, to }: { readonly from: number; readonly to: number }): void {
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    this.#view.focus();
  }

  #checkSoon(): void {
    this.dispatchEvent(new Event('edit'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#check(), PAUSE);
  }

  #check(): void {
    clearTimeout(this.#timer);
    const view = this.#view;
    const detail = check(view.state);
    const marks = detail.problems.map(({ from, to, code, message }) => ({
      ...{ from, to, message: `${code}: ${message}` },
      severity: 'error' as const,
    }));
    view.dispatch(setDiagnostics(view.state, marks));
    this.dispatchEvent(new CustomEvent<Checked>('check', { detail }));
  }
}

const look = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--text)', fontSize: '13px' },
  // The host shows the focus. An outline here would be cut off.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", monospace', lineHeight: '1.6' },
  '.cm-gutters': { background: 'var(--soft)', border: 'none', color: 'var(--muted)' },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--accent) 6%, transparent)' },
  '.cm-activeLineGutter': { background: 'transparent', color: 'var(--text)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  // Instead of CodeMirror's images, which are data URLs.
  '.cm-lint-marker-error': { color: 'var(--error)', content: 'none' },
  '.cm-lint-marker-error::before': { content: '"●"' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    background: 'var(--surface)',
    border: '1px solid var(--border)',
    color: 'var(--text)',
    maxInlineSize: '32em',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--accent)', color: 'var(--surface)' },
});

const colors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#8a3b00, #ffb27a)' },
  { tag: tags.invalid, color: 'var(--error)' },
]);

/** Tab leaves the editor, as everywhere on the page. */
function extensions(schemas: Schemas): Extension {
  return [
    [lineNumbers(), foldGutter(), lintGutter(), history(), drawSelection(), indentOnInput(), bracketMatching()],
    [closeBrackets(), autocompletion(), highlightActiveLine(), EditorView.lineWrapping],
    [json(), jsonLanguage.data.of({ autocomplete: completeBy(schemas) })],
    [look, syntaxHighlighting(colors)],
    EditorView.contentAttributes.of({
      tabindex: '0',
      'aria-label': say({ en: 'Document, as JSON', de: 'Dokument, als JSON' }),
    }),
    keymap.of([
      ...[...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap],
      ...[...foldKeymap, ...completionKeymap, ...lintKeymap],
    ]),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'document-editor': DocumentEditor;
  }
}
