import { html, nothing, type TemplateResult } from 'lit';
import { findExpectation, type Role } from '../../skill-document/index.ts';
import { renderNone, renderRequirement, renderWhole } from '../expectation.ts';
import { renderReference, renderText, type View } from '../text.ts';
import type { Rows } from './rows.ts';

/** A row's header: the role's name, on the button that opens the row. */
export function renderRoleHeader(view: View, role: Role, { open, toggle }: Rows): TemplateResult {
  return html`<th role="rowheader" scope="row" part="role">
    <button class="opener" type="button" aria-expanded=${open.has(role.id)} @click=${() => toggle(role)}>
      <span>${renderText(view, role.name)}</span>
    </button>
  </th>`;
}

/** The row below an open one: the role, and all that is expected of it from level to level. */
export function renderDetails(
  view: View,
  role: Role,
  { open }: Rows,
  columns: number,
): TemplateResult | typeof nothing {
  if (!open.has(role.id)) return nothing;
  const { skill, localization } = view;
  return html`<tr role="row" class="details">
    <td role="cell" colspan=${columns} aria-colspan=${columns} part="details">
      <p class="growth">${localization.fill('growth', { role: renderReference(view, role) })}</p>
      ${role.summary ? html`<p class="muted prose">${renderText(view, role.summary)}</p>` : nothing}
      <ol>
        ${skill.levels.map((level) => {
          const expectation = findExpectation(skill, role.id, level.id);
          return html`<li>
            <span class="step">${renderText(view, level.name)}</span>
            ${
              expectation
                ? html`${renderRequirement(view, expectation)} ${renderWhole(view, expectation)}`
                : renderNone(view)
            }
          </li>`;
        })}
      </ol>
    </td>
  </tr>`;
}
