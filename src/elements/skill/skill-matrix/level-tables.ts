import { html, nothing, type TemplateResult } from 'lit';
import { findExpectation, type Level, type LevelIndices, statesRequired } from '../../../skill-document/index.ts';
import { renderNone, renderRequirement } from '../expectation.ts';
import { markOf, renderLevelName } from '../levels.ts';
import { renderText } from '../../base/text.ts';
import type { SkillView } from '../skill-element.ts';
import { renderHeader, renderTable } from '../../table/table.ts';
import { renderCellText, renderGrowth, type RoleRow, type RoleRows } from './row-details.ts';

/** The id of the caption of a level's table. */
export function captionOf(index: number): string {
  return `caption-${index}`;
}

/** A heading and a table of roles for each level. */
export function renderLevelTables(
  view: SkillView,
  rows: RoleRows,
  choice: LevelIndices,
  headingLevel: number,
): TemplateResult {
  return html`<div class="tables">
    ${view.skill.levels.map((_, index) => renderLevelTable(view, rows, choice, headingLevel, index))}
  </div>`;
}

function renderLevelTable(
  view: SkillView,
  rows: RoleRows,
  choice: LevelIndices,
  headingLevel: number,
  index: number,
): TemplateResult {
  const { skill, localization } = view;
  const level = skill.levels[index]!;
  const name = renderLevelName(view, index);
  const position = { index: localization.number(index + 1), count: localization.number(skill.levels.length) };
  const mark = markOf(view, index, choice);
  return html`<section class="level ${statesRequired(skill) ? '' : 'unmarked'}" part="level">
    <div class="bar">
      <div class="heading" role="heading" aria-level=${headingLevel} part="level-heading">${name}</div>
      <span class="muted">${mark && `${mark} · `}${localization.say('position', position)}</span>
    </div>
    ${level.summary ? html`<p class="muted">${renderText(view, level.summary)}</p>` : nothing}
    ${renderTable(view, rows, {
      id: captionOf(index),
      caption: [renderText(view, skill.name), ': ', name],
      corner: localization.say('role'),
      headers: [
        ...(statesRequired(skill) ? [renderHeader(localization.say('required'))] : []),
        renderHeader(localization.say('description')),
      ],
      cells: (row) => renderCells(view, { ...row, rows }, level),
      details: (row) => renderGrowth(view, { ...row, rows }, statesRequired(skill) ? 3 : 2),
    })}
  </section>`;
}

/** What is expected, and in a column before it whether that is required, where the document states it. */
function renderCells(view: SkillView, row: RoleRow, level: Level): TemplateResult {
  const { skill } = view;
  const expectation = findExpectation(skill, row.subject.id, level.id);
  const words = expectation ? renderCellText(view, row, expectation) : renderNone(view);
  const marks = expectation ? renderRequirement(view, expectation) : nothing;
  return statesRequired(skill)
    ? html`<td role="cell" part="cell">${marks}</td>
        <td role="cell" part="cell">${words}</td>`
    : html`<td role="cell" part="cell">${words} ${marks}</td>`;
}
