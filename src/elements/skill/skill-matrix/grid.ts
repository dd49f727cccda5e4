import { html, nothing, type TemplateResult } from 'lit';
import { type LevelIndices, findExpectation } from '../../../skill-document/index.ts';
import { hasRest, renderRest } from '../../base/words.ts';
import { renderNone, renderRequirement } from '../expectation.ts';
import { markOf, renderLevelName } from '../levels.ts';
import { renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';
import { renderFrame } from '../../table/frame.ts';
import { renderCell, renderHeader, renderTable } from '../../table/table.ts';
import { renderAbout, renderCellText, renderGrowth, type RoleRow, type RoleRows } from './row-details.ts';

/**
 * One table: a row for each role, a column for each level. Two elements that move mark the columns of the current level
 * and of the target; where the columns scroll, in a region that the keyboard reaches.
 */
export function renderGrid(
  view: SkillView,
  rows: RoleRows,
  choice: LevelIndices,
  isScrolling: boolean,
): TemplateResult {
  const { skill, localization } = view;
  const table = renderTable(view, rows, {
    id: 'caption',
    corner: localization.say('role'),
    caption: localization.fill('tableName', { skill: renderText(view, skill.name) }),
    headers: skill.levels.map((_, index) => {
      const mark = markOf(view, index, choice);
      const name = index === choice.current ? 'current' : '';
      // On a line of its own by a break: of a text and a block beside it Firefox with Orca tells the block only.
      return renderHeader(
        html`<span>${renderLevelName(view, index)} ${mark && html`<br /><small>${mark}</small>`}</span>`,
        name,
      );
    }),
    cells: (row) => renderCells(view, { ...row, rows }),
    details: (row) => renderDetails(view, { ...row, rows }),
  });
  return renderFrame(table, { caption: 'caption', isScrolling });
}

function renderCells(view: SkillView, row: RoleRow): TemplateResult[] {
  const { skill } = view;
  return skill.levels.map((level) => {
    const expectation = findExpectation(skill, row.subject.id, level.id);
    if (!expectation) return renderCell(renderNone(view));
    const marks = renderRequirement(view, expectation);
    const words = renderCellText(view, row, expectation);
    return renderCell(marks === nothing ? words : [words, ' ', marks]);
  });
}

/** What the cells above leave out, under their columns; then the levels that have no column. */
function renderDetails(view: SkillView, row: RoleRow): unknown {
  const { skill } = view;
  const { subject: role, rows } = row;
  const rest = skill.levels.map((level, index) => {
    const expectation = findExpectation(skill, role.id, level.id);
    return html`<td role="cell">
      ${
        expectation && hasRest(expectation)
          ? html`<div class="step"><b>${renderLevelName(view, index)}</b>${renderRest(view, expectation)}</div>`
          : nothing
      }
    </td>`;
  });
  return html`<tr role="row" class="opened" part="details">
      <td role="cell">${renderAbout(view, role)}</td>
      ${rest}
    </tr>
    ${rows.extent === 'some' ? renderGrowth(view, row, skill.levels.length + 1, 'others') : nothing}`;
}
