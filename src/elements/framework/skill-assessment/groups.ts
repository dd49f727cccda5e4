import { html, nothing, type TemplateResult } from 'lit';
import { type Group, groupsOf } from '../../../framework-document/index.ts';
import { renderText } from '../../base/text.ts';
import { unchanged } from '../../base/unchanged.ts';
import { countParts, split } from '../../table/row-batches.ts';
import type { AssessmentView } from './assessment-view.ts';
import type { Row } from './row.ts';
import { renderRow, type RowState } from './skill-row.ts';

/** How many rows are rendered together at most. */
const CHUNK_SIZE = 20;

/** Rows of a group, or a part of a long group. */
export interface RowChunk {
  readonly group?: Group | undefined;
  readonly isFirst: boolean;
  readonly rows: readonly Row[];
  /** All rows of the group. */
  readonly all: readonly Row[];
}

/** Splits rows into groups, and long groups into parts. */
export function chunksOf({ framework }: AssessmentView, rows: readonly Row[]): RowChunk[] {
  const bySkill = new Map(rows.map((row) => [row.skill, row]));
  return groupsOf(framework, [...bySkill.keys()]).flatMap(({ group, skills }) => {
    const all = skills.map((skill) => bySkill.get(skill)!);
    return split(all, CHUNK_SIZE).map((part, index) => ({ group, isFirst: index === 0, rows: part, all }));
  });
}

/** How many rows are rendered at once: a list that is not longer is there whole. */
const FIRST_ROWS = 40;

/** How many chunks to render at once. */
export function countFirst(chunks: readonly RowChunk[]): number {
  return countParts(
    chunks.map(({ rows }) => rows.length),
    FIRST_ROWS,
  );
}

/** How the rows of a list are shown. */
export interface ListState {
  /** The groups that are folded, by id. */
  readonly folded: ReadonlySet<string>;
  readonly stateOf: (row: Row) => RowState;
  readonly toggleGroup: (id: string) => void;
}

/** A group with its name, which folds it, and its rows. */
export function renderChunk(view: AssessmentView, chunk: RowChunk, list: ListState): TemplateResult {
  const { group, isFirst } = chunk;
  const isFolded = !!group && list.folded.has(group.id);
  const states = chunk.rows.map(list.stateOf);
  return html`<div class="group ${isFirst ? '' : 'more'} ${states.some(({ isHere }) => isHere) ? 'here' : ''}">
    ${group && isFirst ? renderGroupName(view, group, chunk, isFolded, list) : nothing}
    <div class="rows" role="list" ?hidden=${isFolded}>
      ${isFolded ? nothing : chunk.rows.map((row, index) => renderUnchanged(view, row, states[index]!))}
    </div>
  </div>`;
}

function renderUnchanged(view: AssessmentView, row: Row, state: RowState): unknown {
  const { framework, localization, place, otherName, skillHeading } = view;
  const { skill, gap, general, specific, beside } = row;
  const { isNoteOpen, step, isHere, hasChanged } = state;
  const made = [framework, localization.words, localization.lang(), place, otherName, skillHeading, skill, gap?.asked];
  const answers = [gap?.answer, general, specific, beside?.theirs.general, beside?.theirs.specific];
  return unchanged([...made, ...answers, isNoteOpen, step, isHere, hasChanged], () => renderRow(view, row, state));
}

function renderGroupName(
  view: AssessmentView,
  group: Group,
  { all }: RowChunk,
  isFolded: boolean,
  { toggleGroup }: ListState,
): TemplateResult {
  const { localization } = view;
  const open = all.filter(({ gap }) => gap?.state === 'not-answered').length;
  const skills = localization.count('skillCount', all.length);
  const counts =
    open > 0 ? localization.say('groupCounts', { skills, open: localization.count('notAnsweredCount', open) }) : skills;
  return html`<div class="group-name" role="heading" aria-level=${Math.max(2, view.skillHeading - 1)}>
    <button type="button" aria-expanded=${!isFolded} @click=${() => toggleGroup(group.id)} part="group">
      <bdi>${renderText(view, group.name)}</bdi> <small class="muted">${counts}</small>
    </button>
  </div>`;
}
