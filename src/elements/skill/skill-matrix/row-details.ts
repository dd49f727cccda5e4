import { html, nothing, type TemplateResult } from 'lit';
import { type Expectation, findExpectation, type Role } from '../../../skill-document/index.ts';
import { renderReference, renderText } from '../../base/text.ts';
import type { Row, RowState } from '../../table/table.ts';
import { renderSummary } from '../../base/words.ts';
import { renderExpectation, renderStep } from '../expectation.ts';
import type { SkillView } from '../skill-element.ts';
import { type Extent, isLong } from './openable.ts';

/** The rows of the matrix: one for each role. */
export interface RoleRows extends RowState<Role> {
  /** How much of a role a row shows. */
  readonly extent: Extent;
  /** Whether only what is required is told in words. */
  readonly isRequiredOnly: boolean;
}

export interface RoleRow extends Row<Role> {
  readonly rows: RoleRows;
}

/** What a cell says of an expectation, beside the word for whether it is required. A long text is cut off until its row opens. */
export function renderCellText(
  view: SkillView,
  { subject, table, isOpen, rows }: RoleRow,
  expectation: Expectation,
): unknown {
  if (rows.isRequiredOnly && !expectation.required) return nothing;
  if (rows.isPrinting) return renderExpectation(view, expectation);
  const words = renderExpectation(view, expectation, renderSummary);
  if (isOpen || !isLong(expectation)) return words;
  return html`<div class="clamp">${words}</div>
    <button class="quiet" type="button" @click=${() => rows.toggle(subject, table)}>
      ${view.localization.say('more')}<span class="unseen">: ${renderText(view, subject.name)}</span>
    </button>`;
}

/** What the document says of a role in general. */
export function renderAbout(view: SkillView, role: Role): unknown {
  const { summary, url } = role;
  return [
    summary === undefined ? nothing : html`<p class="muted">${renderText(view, summary)}</p>`,
    url ? html`<p>${renderReference(view, role)}</p>` : nothing,
  ];
}

/** A row as wide as the table: all that is expected of a role, from level to level. */
export function renderGrowth(view: SkillView, { subject: role }: RoleRow, columns: number, name = ''): TemplateResult {
  const { skill, localization } = view;
  return html`<tr role="row" class="opened wide ${name}">
    <td role="cell" colspan=${columns} aria-colspan=${columns} part="details">
      <b>${localization.fill<unknown>('growth', { role: renderText(view, role.name) })}</b>
      ${name ? nothing : renderAbout(view, role)}
      <ol class="steps">
        ${skill.levels.map(({ id }, index) => renderStep(view, index, findExpectation(skill, role.id, id)))}
      </ol>
    </td>
  </tr>`;
}
