import { html, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/localization.ts';

/** A number, what it counts, and a note below it. */
export interface Figure {
  readonly number: number;
  readonly name: string;
  readonly note: unknown;
}

/** A list of figures. */
export function renderFigures(localization: Localization, figures: readonly Figure[]): TemplateResult {
  return html`<ul class="figures" part="stats">
    ${figures.map(
      ({ number, name, note }) =>
        html`<li>
          <b>${name}</b> <span class="figure" part="figure">${localization.number(number)}</span>
          <span class="muted">${note}</span>
        </li>`,
    )}
  </ul>`;
}
