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
import { hasAskedWords, renderAskedWords, renderSign } from '../asked.ts';
import type { FrameworkView } from '../framework-element.ts';
import { renderKind } from '../kinds.ts';
import type { Column, Columns } from './columns.ts';

/** What cells show: signs of proficiencies, or words. */
export type CellMode = 'proficiency' | 'text';

/** What a cell is about. */
interface Cell {
  readonly skill: FrameworkSkill;
  readonly column: Column;
  readonly asked: Asked | undefined;
  /** Whether it also says what a proficiency means. */
  readonly isAlone: boolean;
  /** What the column of the current place asks, in the column of the target. `null` for nothing. */
  readonly before?: Asked | null | undefined;
  /** What changes on the way, in the column of the target. */
  readonly kind?: ChangeKind | undefined;
}

const CHANGES: readonly (ChangeKind | undefined)[] = ['newly-required', 'new', 'rises', 'changes'];

/** What the selection changes in the cells of a skill: while that stays, they stay. */
export function signatureOf(framework: Framework, skill: FrameworkSkill, { all, choice }: Columns): string {
  const { current, target } = choice;
  const [from, to] = [all[current]?.place, all[target]?.place];
  const kind = from && to && changeOf(framework, skill, from, to);
  return CHANGES.includes(kind) ? `${current} ${target} ${kind}` : '';
}

/** The cells of a skill. */
export function renderCells(
  view: FrameworkView,
  skill: FrameworkSkill,
  { all, choice, isAlone = false }: Columns,
  mode: CellMode,
): TemplateResult[] {
  const { framework } = view;
  const from = all[choice.current]?.place;
  return all.map((column, index) => {
    const asked = askedAt(framework, skill.id, column.place);
    const isTarget = index === choice.target && !!from;
    const aim = isTarget && {
      before: askedAt(framework, skill.id, from) ?? null,
      kind: changeOf(framework, skill, from, column.place),
    };
    return renderCell(view, { skill, column, asked, isAlone, ...aim }, mode);
  });
}

function renderCell(view: FrameworkView, cell: Cell, mode: CellMode): TemplateResult {
  const { asked, before, kind, isAlone } = cell;
  if (!asked)
    return html`<td role="cell" part="cell">
      <span class="none" part="none">${view.localization.say('noExpectation')}</span>
    </td>`;
  const isSame = isAsBelow(view, cell);
  const isChange = CHANGES.includes(kind);
  const name = isChange ? 'change' : isSame ? 'same' : 'up';
  if (mode === 'text' && isSame && !isChange) {
    return html`<td role="cell" class=${name} part="cell">${renderAsBelow(view, cell.column)}</td>`;
  }
  const sign =
    mode === 'text' && !asked.proficiency
      ? nothing
      : renderSign(view, asked, mode === 'text' ? 'name' : 'letter', isChange ? before : undefined);
  const words =
    mode === 'text' && (asked.text !== undefined || asked.items || (isAlone && asked.meaning))
      ? html`<div>${renderAskedWords(view, asked)}</div>`
      : nothing;
  return html`<td role="cell" class=${name} part="cell">
    ${words}${sign}${renderMarks(view, asked, isChange ? kind : undefined)}
  </td>`;
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
