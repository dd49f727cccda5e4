import { html, nothing, type TemplateResult } from 'lit';
import {
  type Asked,
  askedAt,
  type ChangeKind,
  changeOf,
  type Framework,
  type FrameworkSkill,
  type Place,
} from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { unchanged } from '../../base/unchanged.ts';
import { hasAskedWords, renderAskedWords, renderSign } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { ASKING, renderKind } from '../kinds.ts';
import type { Column, Columns } from './columns.ts';

/** What cells show: signs of proficiencies, or words. */
export type CellMode = 'proficiency' | 'text';

/** What a cell is about. */
interface Cell {
  readonly skill: FrameworkSkill;
  readonly column: Column;
  /** In the column of the target. */
  readonly change?: Change | undefined;
}

/** What a target asks beyond the current place. */
interface Change {
  readonly kind: ChangeKind;
  /** What the current place asks; `null` for nothing. */
  readonly before: Asked | null;
}

/** What the selection changes in the cells of a skill: while that stays, they stay. */
export function signatureOf(framework: Framework, skill: FrameworkSkill, columns: Columns): string {
  const { current, target } = columns.choice;
  const change = changeIn(framework, skill, columns);
  return change ? `${current} ${target} ${change.kind}` : '';
}

/** What changes on the way from the current column to that of the target; `undefined` if it asks nothing more. */
function changeIn(framework: Framework, skill: FrameworkSkill, { all, choice }: Columns): Change | undefined {
  const [from, to] = [all[choice.current]?.place, all[choice.target]?.place];
  const kind = from && to && changeOf(framework, skill, from, to);
  return kind && ASKING.includes(kind) ? { kind, before: askedAt(framework, skill.id, from) ?? null } : undefined;
}

/** How cells show what is asked. */
export interface CellStyle {
  readonly mode: CellMode;
  /** Whether one column shows at a time, so that its cells say all. */
  readonly isAlone: boolean;
}

/** The cells of a skill. With another place or target only the cells of its columns are rendered again. */
export function renderCells(view: FrameworkView, skill: FrameworkSkill, columns: Columns, style: CellStyle): unknown[] {
  const change = changeIn(view.framework, skill, columns);
  return columns.all.map((column, index) => {
    const own = index === columns.choice.target ? change : undefined;
    const of = [skill, column, view.localization.words, style.mode, style.isAlone, own?.kind, own?.before];
    return unchanged(of, () => renderCell(view, { skill, column, change: own }, style));
  });
}

function renderCell(view: FrameworkView, cell: Cell, { mode, isAlone }: CellStyle): TemplateResult {
  const { skill, column, change } = cell;
  const asked = askedAt(view.framework, skill.id, column.place);
  if (!asked)
    return html`<td role="cell" part="cell">
      <span class="none" part="none">${view.localization.say('noExpectation')}</span>
    </td>`;
  const isSame = !isAlone && isAsBelow(view, cell);
  const name = change ? 'change' : isSame ? 'same' : 'up';
  if (mode === 'text' && isSame && !change) {
    return html`<td role="cell" class=${name} part="cell">${renderAsBelow(view, column)}</td>`;
  }
  const sign =
    mode === 'text' && !asked.proficiency
      ? nothing
      : renderSign(view, asked, mode === 'text' ? 'name' : 'letter', change?.before);
  const words =
    mode === 'text' && (asked.text !== undefined || asked.items || (isAlone && asked.meaning))
      ? html`<div>${renderAskedWords(view, asked)}</div>`
      : nothing;
  // Without the space, Orca in Firefox tells the place of a cell, but not what is in it.
  return html`<td role="cell" class=${name} part="cell">${words} ${sign}${renderMarks(view, asked, change?.kind)}</td>`;
}

/** Whether a level asks the same as the one below it. */
function isAsBelow({ framework }: FrameworkView, { skill, column }: Pick<Cell, 'skill' | 'column'>): boolean {
  return !!column.below && changeOf(framework, skill, column.below.place, column.place) === 'stays';
}

function renderAsBelow(view: FrameworkView, { below }: Column): TemplateResult {
  return html`<span>${view.localization.fill<unknown>('asAtLevel', { level: renderText(view, below!.name) })}</span>`;
}

/** The word for what is new or becomes required, else for what is optional. */
function renderMarks(view: FrameworkView, { required }: Asked, kind: ChangeKind | undefined): unknown {
  const pill = kind && renderKind(view, kind);
  if (pill && pill !== nothing) return html` ${pill}`;
  return required === false
    ? html` <span class="pill" part="optional">${view.localization.say('optional')}</span>`
    : nothing;
}

/** What a row opens to, under each column: the level by its name, and all that is asked there. */
export function renderOpened(view: FrameworkView, skill: FrameworkSkill, { all }: Columns): TemplateResult[] {
  return all.map((column) => html`<td role="cell">${renderLevelWords(view, skill, column)}</td>`);
}

/** The same as a list, for a table that shows one column. */
export function renderOpenedList(view: FrameworkView, skill: FrameworkSkill, { all }: Columns): TemplateResult {
  return html`<div class="steps">${all.map((column) => renderLevelWords(view, skill, column))}</div>`;
}

function renderLevelWords(view: FrameworkView, skill: FrameworkSkill, column: Column): TemplateResult {
  const asked = askedAt(view.framework, skill.id, column.place);
  const isSame = asked && isAsBelow(view, { skill, column });
  return html`<div class="step">
    <b>${renderText(view, column.name)}</b>
    ${
      asked
        ? html`${asked.proficiency ? html`<div>${renderSign(view, asked, 'name')}</div>` : nothing}
          ${asked.required === false ? html`<div>${renderMarks(view, asked, undefined)}</div>` : nothing}
          ${isSame ? html`<div class="muted">${renderAsBelow(view, column)}</div>` : renderAskedWords(view, asked)}`
        : html`<div class="none">${view.localization.say('noExpectation')}</div>`
    }
  </div>`;
}

/** Whether a skill has more to say than its cells: a summary, links, or words at a place. */
export function isOpenable(framework: Framework, skill: FrameworkSkill, places: readonly Place[]): boolean {
  const { summary, links, url } = skill;
  if (summary !== undefined || links || url) return true;
  return places.some((place) => {
    const asked = askedAt(framework, skill.id, place);
    return !!asked && hasAskedWords(asked);
  });
}

/** Whether any row can be opened, at any place: a skill says more than its cells show. */
export function hasOpenable({ skills, proficiencies = [] }: Framework): boolean {
  if (proficiencies.some(({ summary }) => summary)) return true;
  return skills.some(
    ({ summary, links, url, meanings, expectations }) =>
      summary || links || url || meanings || expectations.some(({ text, items, links }) => text || items || links),
  );
}
