import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { ofDocument } from '../../localization/page.ts';
import type { LevelIndices, RoleComparison } from '../../skill-document/index.ts';
import type { View } from '../text.ts';
import { writeComparison } from './written-comparison.ts';

/** The term of a message; empty for none. */
type Message = 'copied' | 'copyFailed' | '';

/** How long a message stays. In milliseconds. */
const MESSAGE_TIME = 5000;

/** Buttons that copy the comparison, and a message that says whether that worked. */
export class CopyButtons implements ReactiveController {
  readonly #host: ReactiveElement;
  #message: Message = '';
  #timer = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#message = '';
  }

  /** The message that shows. */
  get message(): Message {
    return this.#message;
  }

  render(view: View, choice: LevelIndices, comparisons: readonly RoleComparison[]): TemplateResult {
    const { localization } = view;
    const copy = (format: 'text' | 'markdown') => () =>
      void this.#copy(writeComparison(view, choice, comparisons, format));
    return html`<div class="copy" part="copy">
      <button type="button" @click=${copy('text')}>${localization.say('copyText')}</button>
      <button type="button" @click=${copy('markdown')}>${localization.say('copyMarkdown')}</button>
      <span aria-live="polite">${this.#message ? localization.say(this.#message) : nothing}</span>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await writeToClipboard(text, this.#host.renderRoot);
    this.#say(isCopied ? 'copied' : 'copyFailed');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(''), MESSAGE_TIME);
  }

  #say(message: Message): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}

/** Whether the text is on the clipboard now. Pages without a secure origin, and some frames, have no `navigator.clipboard`. */
async function writeToClipboard(text: string, root: DocumentFragment | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = ofDocument('createElement')('textarea');
    field.className = 'unseen';
    field.value = text;
    const focused = (root as ShadowRoot).activeElement as HTMLElement | null;
    root.append(field);
    field.select();
    const isCopied = (ofDocument('execCommand') as Document['execCommand'])('copy');
    field.remove();
    focused?.focus();
    return isCopied;
  }
}
