import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkSkill } from '../../../framework-document/index.ts';
import { renderReference, renderText, type View } from '../../base/text.ts';
import { renderWords } from '../../base/words.ts';
import type { Layout } from '../../table/layout.ts';
import { renderFrame } from '../../table/frame.ts';
import { isLong } from '../../table/row-batches.ts';
import { renderHeader, renderTable, type RowState } from '../../table/table.ts';
import type { FrameworkView } from '../framework-element.ts';
import { type CellMode, renderCells, renderOpened, renderOpenedList } from './cells.ts';
import type { Columns } from './columns.ts';

/** The id of the table's caption. */
export const CAPTION = 'caption';

/** What the table shows, and how. */
export interface GridContent {
  readonly columns: Columns;
  readonly mode: CellMode;
  readonly layout: Layout;
  readonly isScrolling: boolean;
  /** Whether there are no columns: each row opens to a list of what they would say. */
  readonly isListed: boolean;
}

/** The table: a row for each skill, a column for each place; markers lie behind and around columns. */
export function renderGrid(
  view: FrameworkView,
  rows: RowState<FrameworkSkill>,
  { columns, mode, layout, isScrolling, isListed }: GridContent,
): TemplateResult {
  const { localization } = view;
  const isAlone = layout.visible.length === 1;
  const table = renderTable(view, rows, {
    id: CAPTION,
    caption: renderCaption(view, columns),
    corner: localization.say('skill'),
    headers: isListed ? [] : renderHeaders(view, columns),
    cells: ({ subject }) => (isListed ? nothing : renderCells(view, subject, columns, { mode, isAlone })),
    details: ({ subject }) => [
      isAlone || isListed
        ? nothing
        : html`<tr role="row" class="opened" part="details">
            <td role="cell">${renderAbout(view, subject)}</td>
            ${renderOpened(view, subject, columns)}
          </tr>`,
      isListed || layout.hidden.length > 0
        ? renderOthers(view, subject, columns, { isWhole: isAlone || isListed, span: isListed ? 1 : undefined })
        : nothing,
    ],
  });
  const name = [
    isAlone ? 'alone' : '',
    isListed ? 'listed' : '',
    isLong(rows.subjects.length) ? '' : 'short',
    mode,
  ].join(' ');
  return renderFrame(table, { caption: CAPTION, isScrolling, name });
}

function renderHeaders(view: FrameworkView, columns: Columns): TemplateResult[] {
  return columns.all.map(({ name }, index) => {
    const mark = markOf(view, columns, index);
    const content = html`<span>${renderText(view, name)} ${mark && html`<br /><small>${mark}</small>`}</span>`;
    return renderHeader(content, index === columns.choice.current ? 'current' : '');
  });
}

/** The columns that do not show, below each other; or all of them, with what is said of the skill in general. */
function renderOthers(
  view: FrameworkView,
  skill: FrameworkSkill,
  columns: Columns,
  { isWhole, span = columns.all.length + 1 }: { isWhole: boolean; span?: number | undefined },
): TemplateResult {
  return html`<tr role="row" class="opened wide ${isWhole ? '' : 'others'}" part="details">
    <td role="cell" colspan=${span} aria-colspan=${span}>
      ${isWhole ? renderAbout(view, skill) : nothing} ${renderOpenedList(view, skill, columns)}
    </td>
  </tr>`;
}

function renderCaption(view: FrameworkView, { kind, role, all }: Columns): unknown {
  const { framework, localization } = view;
  const name = renderText(view, framework.name);
  if (kind === 'levels') {
    return [
      name,
      ': ',
      role
        ? localization.fill<unknown>('expectedOfRole', { role: renderText(view, role.name) })
        : localization.say('expectedOfAll'),
    ];
  }
  const level = framework.levels?.find(({ id }) => id === all[0]?.place.level);
  return level
    ? [name, ': ', localization.fill<unknown>('expectedOfRoles', { level: renderText(view, level.name) })]
    : name;
}

/** The word that marks the column of the current place or of the target. */
export function markOf({ localization }: View, { kind, choice }: Columns, index: number): string {
  const { current, target } = choice;
  if (index === current) return localization.say(kind === 'levels' ? 'current' : 'myRole');
  if (index !== target) return '';
  return localization.say(kind === 'levels' && target === current + 1 ? 'next' : 'target');
}

/** What the framework says of a skill in general. */
function renderAbout(view: View, { summary, name, url, links }: FrameworkSkill): unknown {
  return [
    summary === undefined ? nothing : html`<p class="muted">${renderText(view, summary)}</p>`,
    url ? html`<p>${renderReference(view, { name, url })}</p>` : nothing,
    links ? renderWords(view, { links }) : nothing,
  ];
}
