import { html, nothing, type TemplateResult } from 'lit';

/** What surrounds a table with a column for each place. */
export interface Frame {
  /** The id of the table's caption. */
  readonly caption: string;
  /** Whether the columns scroll, in a region that the keyboard reaches. */
  readonly isScrolling: boolean;
  /** What the styles know it by. */
  readonly name?: string;
}

/** A table between two elements that move: they mark the columns of the current place and of the target. */
export function renderFrame(table: TemplateResult, { caption, isScrolling, name = '' }: Frame): TemplateResult {
  return html`<div
    class="${isScrolling ? 'scroll' : ''} ${name}"
    role=${isScrolling ? 'region' : nothing}
    tabindex=${isScrolling ? 0 : nothing}
    aria-labelledby=${isScrolling ? caption : nothing}
  >
    <div class="frame">
      <i class="marker tint" part="marker-current"></i>
      ${table}
      <i class="marker outline" part="marker-target"></i>
    </div>
  </div>`;
}
