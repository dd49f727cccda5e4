import { html, type TemplateResult } from 'lit';
import { renderText, type View } from '../../base/text.ts';
import type { Layout } from '../../table/layout.ts';
import type { Columns } from './columns.ts';
import { markOf } from './grid.ts';

/** Where not all columns fit, a button for each: pressed where the column shows. */
export function renderColumnButtons(
  view: View,
  { all, kind }: Columns,
  { visible }: Layout,
  toggle: (index: number) => void,
): TemplateResult {
  const label = view.localization.say(kind === 'levels' ? 'levelsShown' : 'roles');
  return html`<div class="more" role="group" aria-labelledby="columns" part="more">
    <span id="columns" aria-hidden="true">${label}</span>
    ${all.map(
      ({ name }, index) =>
        html`<button type="button" aria-pressed=${visible.includes(index)} @click=${() => toggle(index)}>
          ${renderText(view, name)}
        </button>`,
    )}
  </div>`;
}

/** Where there is room for one column, its name and place among all, and buttons to the one before and after it. */
export function renderStepper(
  view: View,
  columns: Columns,
  index: number,
  show: (index: number) => void,
): TemplateResult {
  const { localization } = view;
  const { all, kind } = columns;
  const mark = markOf(view, columns, index);
  const position = { index: localization.number(index + 1), count: localization.number(all.length) };
  const [previous, next] =
    kind === 'levels' ? (['previousLevel', 'nextLevel'] as const) : (['previousRole', 'nextRole'] as const);
  const button = (to: number, label: typeof previous | typeof next, sign: string) =>
    html`<button
      type="button"
      data-then="button"
      ?disabled=${!all[to]}
      aria-label=${localization.say(label)}
      @click=${() => show(to)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="stepper" part="more">
    <div role="status">
      <b>${renderText(view, all[index]!.name)}</b>
      <small>${mark && `${mark} · `}${localization.say('position', position)}</small>
    </div>
    ${button(index - 1, previous, '‹')} ${button(index + 1, next, '›')}
  </div>`;
}
