import { html, type TemplateResult } from 'lit';
import { say } from './language.ts';

/**
 * A piece of code with a button that copies it.
 *
 * @param code - the code to paste
 * @param name - its name for assistive technology
 */
export function renderSnippet(code: string, name: string): TemplateResult {
  return html`<div class="snippet">
    <pre tabindex="0" role="region" aria-label=${name}><code>${code}</code></pre>
    ${renderCopyButton(() => code, name)}
  </div>`;
}

/** A button that copies a text and confirms it. */
export function renderCopyButton(
  text: () => string | Promise<string>,
  name: string,
  label = say({ en: 'Copy', de: 'Kopieren' }),
): TemplateResult {
  return html`<button
      type="button"
      class="copy"
      aria-label="${label}: ${name}"
      @click=${(event: Event) => void copy(event.currentTarget as HTMLButtonElement, text)}
    >
      ${label}</button
    ><span class="copied" role="status"></span>`;
}

async function copy(button: HTMLButtonElement, text: () => string | Promise<string>): Promise<void> {
  const status = button.nextElementSibling!;
  const isCopied = await write(await text());
  status.textContent = isCopied
    ? say({ en: 'Copied', de: 'Kopiert' })
    : say({ en: 'The browser does not allow it', de: 'Der Browser erlaubt es nicht' });
  setTimeout(() => (status.textContent = ''), 3000);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
