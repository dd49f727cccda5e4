import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/localization.ts';
import { ofDocument } from '../../localization/page.ts';
import { type TextFormat, writeShown } from './shown-text.ts';

/** The term of a message; empty for none. */
type Message = 'copied' | 'copyFailed' | '';

/** How long a message stays. In milliseconds. */
const MESSAGE_TIME = 5000;

/** Buttons that copy what their host shows, and a message that says whether that worked. */
export class CopyButtons implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #complete: () => Promise<Element | null>;
  #message: Message = '';
  #timer = 0;

  /** @param complete - renders all there is, and answers what to copy */
  constructor(host: ReactiveElement, complete: () => Promise<Element | null>) {
    this.#host = host;
    this.#complete = complete;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#message = '';
  }

  render(localization: Localization): TemplateResult {
    return html`<div class="copy" part="copy">
      <button class="quiet" type="button" @click=${() => this.#copy('text')}>${localization.say('copyText')}</button>
      <button class="quiet" type="button" @click=${() => this.#copy('markdown')}>
        ${localization.say('copyMarkdown')}
      </button>
      <span aria-live="polite">${this.#message ? localization.say(this.#message) : nothing}</span>
    </div>`;
  }

  async #copy(format: TextFormat): Promise<void> {
    const shown = await this.#complete();
    const isCopied = !!shown && (await writeToClipboard(writeShown(shown, format), this.#host.renderRoot));
    // A timer would keep a host that is gone meanwhile.
    if (!this.#host.isConnected) return;
    this.#say(isCopied ? 'copied' : 'copyFailed');
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#say(''), MESSAGE_TIME);
  }

  #say(message: Message): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}

/** Whether the text is on the clipboard now. Insecure origins and some frames have no `navigator.clipboard`. */
async function writeToClipboard(text: string, root: Node & ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = ofDocument('createElement')('textarea');
    field.style.position = 'fixed';
    field.value = text;
    const focused = (root as ShadowRoot).activeElement as HTMLElement | null;
    root.append(field);
    field.select();
    const isCopied = ofDocument('execCommand')('copy');
    field.remove();
    focused?.focus();
    return isCopied;
  }
}
