import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { findExpectation, type Role } from '../../skill-document/index.ts';
import { renderStep } from '../levels.ts';
import { renderReference, renderText, type View, type Words } from '../text.ts';

/** How many rows the browser lays out, or skips, together. */
const GROUP_SIZE = 50;

/** What the tables need to know of the rows: which there are, which are open, and how to open and close one. */
export interface Rows {
  readonly roles: readonly Role[];
  readonly open: ReadonlySet<string>;
  readonly toggle: (role: Role) => void;
}

/** What makes one table different from another. */
export interface Table {
  readonly id: string;
  readonly caption: unknown;
  /** The headers of the columns beside that of the roles. */
  readonly headers: readonly TemplateResult[];
  /** The cells of a role, one for each header. */
  readonly cells: (role: Role) => unknown;
}

/**
 * A table with a row for each role. Its elements have explicit roles, since the styles change their `display`; each row
 * is a grid of its own, and row groups let browsers skip what is off the screen. The rows are rendered anew only when
 * the document, the language or an open row changes, not with the selection.
 */
export function renderTable(view: View, rows: Rows, { id, caption, headers, cells }: Table): TemplateResult {
  const { skill, localization } = view;
  const renderRows = () =>
    groups(rows.roles).map(
      (group) =>
        html`<tbody role="rowgroup">
          ${group.map(
            (role) =>
              html`<tr role="row">
                  ${renderRoleHeader(view, role, rows)}${cells(role)}
                </tr>
                ${rows.open.has(role.id) ? renderDetails(view, role, headers.length + 1) : nothing}`,
          )}
        </tbody>`,
    );
  return html`<table role="table" aria-labelledby=${id} part="table">
    <caption id=${id} class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="head">
        ${renderHeader(localization.say('role'))} ${headers}
      </tr>
    </thead>
    ${guard([skill, rows.roles, rows.open, localization.lang(), localization.spoken], renderRows)}
  </table>`;
}

/** The header of a column; `name` is what the styles know it by. */
export function renderHeader(content: unknown, name = ''): TemplateResult {
  return html`<th role="columnheader" scope="col" class=${name} part="header">${content}</th>`;
}

function renderRoleHeader(view: View, role: Role, { open, toggle }: Rows): TemplateResult {
  return html`<th role="rowheader" scope="row" part="role">
    <button class="opener" type="button" aria-expanded=${open.has(role.id)} @click=${() => toggle(role)}>
      <span>${renderText(view, role.name)}</span>
    </button>
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

function groups(roles: readonly Role[]): Role[][] {
  const count = Math.ceil(roles.length / GROUP_SIZE);
  return Array.from({ length: count }, (_, index) => roles.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE));
}
