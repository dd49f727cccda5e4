import { html, nothing, type TemplateResult } from 'lit';
import { findExpectation, type Level, type Role } from '../../skill-document/index.ts';
import { renderGist, renderNone, renderRequirement } from '../expectation.ts';
import { renderText, type View } from '../text.ts';
import { renderDetails, renderRoleHeader } from './role-row.ts';
import { groups, type Rows } from './rows.ts';

const COLUMNS = 3;

/** A heading and a table of roles for each level; explicit roles for the same reason as in the grid. */
export function renderLevels(view: View, rows: Rows, headingLevel: number): TemplateResult {
  return html`<div class="levels">
    ${view.skill.levels.map((level, index) => renderLevel(view, level, index, rows, headingLevel))}
  </div>`;
}

function renderLevel(view: View, level: Level, index: number, rows: Rows, headingLevel: number): TemplateResult {
  const { skill, localization } = view;
  const name = renderText(view, level.name);
  const position = { index: localization.number(index + 1), count: localization.number(skill.levels.length) };
  return html`<section class="level" part="level">
    <div class="title">
      <div class="heading" role="heading" aria-level=${headingLevel} part="level-heading">${name}</div>
      <span class="position">${localization.say('position', position)}</span>
    </div>
    ${level.summary ? html`<p class="muted prose">${renderText(view, level.summary)}</p>` : nothing}
    <table role="table" aria-labelledby="caption-${index}" part="table">
      <caption id="caption-${index}" class="unseen">
        ${renderText(view, skill.name)}: ${name}
      </caption>
      <thead role="rowgroup">
        <tr role="row" class="names">
          <th role="columnheader" scope="col">${localization.say('role')}</th>
          <th role="columnheader" scope="col">${localization.say('required')}</th>
          <th role="columnheader" scope="col">${localization.say('description')}</th>
        </tr>
      </thead>
      ${groups(rows.roles).map(
        (group) =>
          html`<tbody role="rowgroup">
            ${group.map((role) => renderRow(view, role, level, rows))}
          </tbody>`,
      )}
    </table>
  </section>`;
}

function renderRow(view: View, role: Role, level: Level, rows: Rows): TemplateResult {
  const expectation = findExpectation(view.skill, role.id, level.id);
  return html`<tr role="row" class="entry">
      ${renderRoleHeader(view, role, rows)}
      <td role="cell" class="requirement" part="cell">
        ${expectation ? renderRequirement(view, expectation) : nothing}
      </td>
      <td role="cell" class="description" part="cell">
        ${expectation ? renderGist(view, expectation) : renderNone(view)}
      </td>
    </tr>
    ${renderDetails(view, role, rows, COLUMNS)}`;
}
