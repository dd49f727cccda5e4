import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedFile } from './files.ts';

/** Says how a file was read, and lists what was left out, what a format could not hold, or why there is no document. */
export function renderReading({
  notes,
  readAs,
}: Pick<OpenedFile, 'notes' | 'readAs'>): TemplateResult | typeof nothing {
  if (notes.length + readAs.length === 0) return nothing;
  return html`<div role="status" lang="en">
    <ul class="notes">
      ${readAs.map((sentence, index) => html`<li>${index === 0 ? `Read as ${sentence}` : sentence}</li>`)}
      ${notes.map(({ place, code, message }) => html`<li><code>${place} ${code}</code> ${message}</li>`)}
    </ul>
  </div>`;
}
