import { html, nothing, type TemplateResult } from 'lit';
import { type LevelIndices, findExpectation } from '../../skill-document/index.ts';
import { renderNone, renderRequirement } from '../expectation.ts';
import { markOf, renderLevelName } from '../levels.ts';
import { renderText, type View } from '../text.ts';
import { renderCellText, renderHeader, renderTable, type RowState } from './table.ts';

/**
 * One table: a row for each role, a column for each level. Two elements that move mark the columns of the current level
 * and of the target; where the columns scroll, in a region that the keyboard reaches.
 */
export function renderGrid(view: View, rows: RowState, choice: LevelIndices, isScrolling: boolean): TemplateResult {
  const { skill, localization } = view;
  const table = renderTable(view, rows, {
    id: 'caption',
    caption: localization.fill('tableName', { skill: renderText(view, skill.name) }),
    headers: skill.levels.map((_, index) => {
      const mark = markOf(view, index, choice);
      const name = index === choice.current ? 'current' : index === choice.target ? 'target' : '';
      return renderHeader([renderLevelName(view, index), mark && html` <small>${mark}</small>`], name);
    }),
    cells: (role) =>
      skill.levels.map((level) => {
        const expectation = findExpectation(skill, role.id, level.id);
        return expectation
          ? html`<td role="cell" part="cell">
              ${renderCellText(view, rows, expectation)}${renderRequirement(view, expectation)}
            </td>`
          : html`<td role="cell" part="cell">${renderNone(view)}</td>`;
      }),
  });
  return html`<div
    class=${isScrolling ? 'scroll' : ''}
    role=${isScrolling ? 'region' : nothing}
    tabindex=${isScrolling ? 0 : nothing}
    aria-labelledby=${isScrolling ? 'caption' : nothing}
  >
    <div class="frame">
      <i class="marker tint" part="marker-current"></i>
      ${table}
      <i class="marker outline" part="marker-target"></i>
    </div>
  </div>`;
}
