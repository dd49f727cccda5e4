import { html, nothing, type TemplateResult } from 'lit';
import { type Expectation, findExpectation, type Role } from '../../skill-document/index.ts';
import { renderExpectation, renderStep, renderSummary } from '../skill/expectation.ts';
import type { ForeignChanges } from '../base/foreign-changes.ts';
import { countGroups } from './row-batches.ts';
import { renderReference, renderText, type View, type Words } from '../base/text.ts';
import { unchanged } from '../base/unchanged.ts';
import { type Extent, isLong, isOpenable } from '../skill/skill-matrix/openable.ts';
import { rowKey } from './open-rows.ts';
import { keepInView } from './scrolling.ts';

/** What the tables need to know of the rows: which there are, how much they say, and how to open and close one. */
export interface RowState {
  readonly roles: readonly Role[];
  /** Those of them whose rows open. */
  readonly openable: readonly Role[];
  /** Those that are rendered by now, in groups. */
  readonly groups: readonly RowGroup[];
  /** How much of a role a row shows. */
  readonly extent: Extent;
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

/** What a row is to the cells in it. */
export interface Row {
  readonly role: Role;
  /** The table's caption. */
  readonly table: string;
  /** Whether there is more of the role than the row shows. */
  readonly isOpenable: boolean;
  readonly isOpen: boolean;
  readonly rows: RowState;
}

/** What makes one table different from another. */
export interface TableContent {
  /** The id of its caption. */
  readonly id: string;
  readonly caption: unknown;
  /** The headers of the columns beside that of the roles. */
  readonly headers: readonly TemplateResult[];
  /** The cells of a row, one for each header. */
  readonly cells: (row: Row) => unknown;
  /** The rows below an open one. */
  readonly details: (row: Row) => unknown;
}

/**
 * A table with a row for each role, named by its caption, which is hidden lest it be read twice. Its elements have
 * explicit roles, since the styles change their `display`; each row is a grid of its own, and row groups let browsers
 * skip what is off the screen. A group is rendered anew only when the document, the language or an open row changes,
 * not with the selection.
 */
export function renderTable(view: View, rows: RowState, content: TableContent): TemplateResult {
  const { id, caption, headers } = content;
  const { roles, groups } = rows;
  const isWhole = groups.length === countGroups(roles.length);
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys have the row's button
  return html`<table
    role="table"
    class=${rows.openable.length > 0 ? 'opening' : ''}
    aria-labelledby=${id}
    aria-rowcount=${isWhole ? nothing : roles.length + 1}
    part="table"
    @focusin=${keepInView}
    @click=${clickRow}
  >
    <caption id=${id} class="unseen" aria-hidden="true">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="head">
        ${renderHeader(view.localization.say('role'))} ${headers}
      </tr>
    </thead>
    ${unchanged([rows], () =>
      groups.map((group) => unchanged(group.of, () => renderGroup(view, rows, group, content), rows.foreignChanges)),
    )}
  </table>`;
}

function renderGroup(view: View, rows: RowState, group: RowGroup, content: TableContent): TemplateResult {
  return html`<tbody role="rowgroup">
    ${group.roles.map((role) => {
      const row: Row = {
        role,
        table: content.id,
        isOpenable: isOpenable(view.skill, role.id, rows.extent),
        isOpen: rows.open.has(rowKey(role, content.id)),
        rows,
      };
      return html`<tr role="row" class=${row.isOpenable ? 'openable' : nothing}>
          ${renderRoleHeader(view, row)}${content.cells(row)}
        </tr>
        ${row.isOpen && !rows.isPrinting ? content.details(row) : nothing}`;
    })}
  </tbody>`;
}

/** A click anywhere in a row does what its button does; not where it selects text or has a control of its own. */
function clickRow({ target }: Event): void {
  const element = target as Element;
  if (element.closest('a, button') || getSelection()?.toString()) return;
  element.closest('tr')?.querySelector<HTMLElement>('.opener')?.click();
}

/** The header of a column; `name` is what the styles know it by. */
export function renderHeader(content: unknown, name = ''): TemplateResult {
  return html`<th role="columnheader" scope="col" class=${name} part="header">${content}</th>`;
}

/** What a cell says of an expectation, beside the word for whether it is required. A long text is cut off until its row opens. */
export function renderCellText(view: View, { role, table, isOpen, rows }: Row, expectation: Expectation): unknown {
  if (rows.isRequiredOnly && !expectation.required) return nothing;
  if (rows.isPrinting) return renderExpectation(view, expectation);
  const words = renderSummary(view, expectation);
  if (isOpen || !isLong(expectation)) return words;
  return html`<div class="clamp">${words}</div>
    <button class="all" type="button" @click=${() => rows.toggle(role, table)}>
      ${view.localization.say('more')}<span class="unseen">: ${renderText(view, role.name)}</span>
    </button>`;
}

function renderRoleHeader(view: View, { role, table, isOpenable, isOpen, rows }: Row): TemplateResult {
  const name = renderText(view, role.name);
  return html`<th role="rowheader" scope="row" part="role">
    ${
      isOpenable
        ? html`<button class="opener" type="button" aria-expanded=${isOpen} @click=${() => rows.toggle(role, table)}>
            <span>${name}</span>
          </button>`
        : html`<span class="name">${name}</span>`
    }
    ${rows.isPrinting && role.summary ? html`<p class="muted">${renderText(view, role.summary)}</p>` : nothing}
  </th>`;
}

/** What the document says of a role in general. */
export function renderAbout(view: View, role: Role): unknown {
  const { summary, url } = role;
  return [
    summary === undefined ? nothing : html`<p class="muted">${renderText(view, summary)}</p>`,
    url ? html`<p>${renderReference(view, role)}</p>` : nothing,
  ];
}

/** A row as wide as the table: all that is expected of a role, from level to level. */
export function renderGrowth(view: View, { role }: Row, columns: number, name = ''): TemplateResult {
  const { skill, localization } = view;
  return html`<tr role="row" class="opened wide ${name}">
    <td role="cell" colspan=${columns} aria-colspan=${columns} part="details">
      <b>${localization.fill<Words>('growth', { role: renderText(view, role.name) })}</b>
      ${name ? nothing : renderAbout(view, role)}
      <ol class="steps">
        ${skill.levels.map(({ id }, index) => renderStep(view, index, findExpectation(skill, role.id, id)))}
      </ol>
    </td>
  </tr>`;
}
