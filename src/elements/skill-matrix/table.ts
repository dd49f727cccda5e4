import { html, nothing, type TemplateResult } from 'lit';
import { type Expectation, findExpectation, type Role } from '../../skill-document/index.ts';
import { renderSummary, renderExpectation, renderStep } from '../expectation.ts';
import type { ForeignChanges } from '../foreign-changes.ts';
import { countGroups } from '../row-batches.ts';
import { renderReference, renderText, type View, type Words } from '../text.ts';
import { unchanged } from '../unchanged.ts';

/** What the tables need to know of the rows: which there are, how much they say, and how to open and close one. */
export interface RowState {
  readonly roles: readonly Role[];
  /** Those that are rendered by now, in groups. */
  readonly groups: readonly RowGroup[];
  /** Whether only what is required is told in words. */
  readonly isRequiredOnly: boolean;
  /** Whether the cells say all there is, since on paper nothing opens. */
  readonly isPrinting: boolean;
  /** The open rows, by `rowKey`. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (role: Role, table: string) => void;
  readonly foreignChanges: ForeignChanges;
}

interface RowGroup {
  readonly roles: readonly Role[];
  /** What its rows are made of; while that stays, they stay. */
  readonly of: readonly unknown[];
}

/** A row among those of all tables. */
export function rowKey({ id }: Role, table: string): string {
  return `${table} ${id}`;
}

/** What makes one table different from another. */
export interface TableContent {
  /** The id of its caption. */
  readonly id: string;
  readonly caption: unknown;
  /** The headers of the columns beside that of the roles. */
  readonly headers: readonly TemplateResult[];
  /** The cells of a role, one for each header. */
  readonly cells: (role: Role) => unknown;
}

/**
 * A table with a row for each role, named by its caption, which is hidden lest it be read twice. Its elements have
 * explicit roles, since the styles change their `display`; each row is a grid of its own, and row groups let browsers
 * skip what is off the screen. A group is rendered anew only when the document, the language or an open row changes,
 * not with the selection.
 */
export function renderTable(view: View, rows: RowState, { id, caption, headers, cells }: TableContent): TemplateResult {
  const { localization } = view;
  const { roles, groups, isPrinting, open } = rows;
  const renderGroup = (group: RowGroup) =>
    html`<tbody role="rowgroup">
      ${group.roles.map(
        (role) =>
          html`<tr role="row">
              ${renderRoleHeader(view, role, rows, id)}${cells(role)}
            </tr>
            ${!isPrinting && open.has(rowKey(role, id)) ? renderDetails(view, role, headers.length + 1) : nothing}`,
      )}
    </tbody>`;
  const isWhole = groups.length === countGroups(roles.length);
  return html`<table
    role="table"
    aria-labelledby=${id}
    aria-rowcount=${isWhole ? nothing : roles.length + 1}
    part="table"
    @focusin=${keepInView}
  >
    <caption id=${id} class="unseen" aria-hidden="true">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="head">
        ${renderHeader(localization.say('role'))} ${headers}
      </tr>
    </thead>
    ${unchanged([rows], () => groups.map((group) => unchanged(group.of, () => renderGroup(group), rows.foreignChanges)))}
  </table>`;
}

/** How long browsers may take to lay out the rows around a place. In milliseconds. */
const SETTLING = 500;

/** Scrolls to a row or to what is in it, and again while the browser lays out rows whose height was a guess so far. */
export function scrollSteadily(target: Element, options?: ScrollIntoViewOptions): void {
  let end = 0;
  const observer = new ResizeObserver(() => {
    end ||= window.setTimeout(() => observer.disconnect(), SETTLING);
    // In the next frame: rows that scrolling lays out within this one would be reported as a loop.
    requestAnimationFrame(() => target.scrollIntoView(options));
  });
  observer.observe(target.closest('table')!);
}

/** Once the rows above are laid out, the focus may have moved out of view. */
function keepInView({ target }: Event): void {
  scrollSteadily(target as Element, { block: 'nearest', inline: 'nearest' });
}

/** The header of a column; `name` is what the styles know it by. */
export function renderHeader(content: unknown, name = ''): TemplateResult {
  return html`<th role="columnheader" scope="col" class=${name} part="header">${content}</th>`;
}

/** What a cell says of an expectation, beside the word for whether it is required. */
export function renderCellText(view: View, rows: RowState, expectation: Expectation): unknown {
  if (rows.isRequiredOnly && !expectation.required) return nothing;
  return rows.isPrinting ? renderExpectation(view, expectation) : renderSummary(view, expectation);
}

function renderRoleHeader(view: View, role: Role, rows: RowState, table: string): TemplateResult {
  const isOpen = rows.open.has(rowKey(role, table));
  return html`<th role="rowheader" scope="row" part="role">
    <button class="opener" type="button" aria-expanded=${isOpen} @click=${() => rows.toggle(role, table)}>
      <span>${renderText(view, role.name)}</span>
    </button>
    ${rows.isPrinting && role.summary ? html`<p class="muted">${renderText(view, role.summary)}</p>` : nothing}
  </th>`;
}

/** The row below an open one: the role, and all that is expected of it from level to level. */
function renderDetails(view: View, role: Role, columns: number): TemplateResult {
  const { skill, localization } = view;
  return html`<tr role="row" class="opened">
    <td role="cell" class="details" colspan=${columns} aria-colspan=${columns} part="details">
      <b>${localization.fill<Words>('growth', { role: renderReference(view, role) })}</b>
      ${role.summary ? html`<p class="muted">${renderText(view, role.summary)}</p>` : nothing}
      <ol class="steps">
        ${skill.levels.map((level) => renderStep(view, level, findExpectation(skill, role.id, level.id)))}
      </ol>
    </td>
  </tr>`;
}
