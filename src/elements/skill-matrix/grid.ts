import { html, type TemplateResult } from 'lit';
import { findExpectation, type Level, type Role } from '../../skill-document/index.ts';
import { renderGist, renderNone, renderRequirement } from '../expectation.ts';
import { renderText, type View } from '../text.ts';
import { renderDetails, renderRoleHeader } from './role-row.ts';
import { groups, type Rows } from './rows.ts';

/**
 * One table: a row for each role, a column for each level. Its elements have explicit roles, since the styles change
 * their `display`; each row is a grid of its own.
 */
export function renderGrid(view: View, rows: Rows): TemplateResult {
  const { skill, localization } = view;
  return html`<table role="table" class="grid" aria-labelledby="caption" part="table">
    <caption id="caption" class="unseen">
      ${localization.fill('tableName', { skill: renderText(view, skill.name) })}
    </caption>
    <thead role="rowgroup">
      <tr role="row" class="head">
        <th role="columnheader" scope="col">${localization.say('role')}</th>
        ${skill.levels.map(
          (level) => html`<th role="columnheader" scope="col" part="level">${renderText(view, level.name)}</th>`,
        )}
      </tr>
    </thead>
    ${groups(rows.roles).map(
      (group) =>
        html`<tbody role="rowgroup">
          ${group.map((role) => renderRow(view, role, rows))}
        </tbody>`,
    )}
  </table>`;
}

function renderRow(view: View, role: Role, rows: Rows): TemplateResult {
  const { levels } = view.skill;
  return html`<tr role="row" class="row">
      ${renderRoleHeader(view, role, rows)}${levels.map((level) => renderCell(view, role, level))}
    </tr>
    ${renderDetails(view, role, rows, levels.length + 1)}`;
}

function renderCell(view: View, role: Role, level: Level): TemplateResult {
  const expectation = findExpectation(view.skill, role.id, level.id);
  return html`<td role="cell" part="cell">
    ${expectation ? html`${renderGist(view, expectation)}${renderRequirement(view, expectation)}` : renderNone(view)}
  </td>`;
}
