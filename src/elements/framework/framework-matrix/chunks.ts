import { html, type TemplateResult } from 'lit';
import type { FrameworkSkill, Group, GroupPart } from '../../../framework-document/index.ts';
import { renderText, type View } from '../../base/text.ts';
import { split } from '../../table/row-batches.ts';

/** How many rows are laid out together at most. */
const CHUNK_SIZE = 20;

/** Rows that are laid out together: a group, or a part of a long one. */
export interface Chunk {
  readonly skills: readonly FrameworkSkill[];
  /** Renders the heading; only in the first part of a group. */
  readonly heading?: ((view: View) => TemplateResult) | undefined;
}

const headings = new WeakMap<Group, Map<number, Chunk['heading']>>();

/** Splits groups into the parts that are laid out together. */
export function chunksOf(groups: readonly GroupPart[]): Chunk[] {
  return groups.flatMap(({ group, skills }) =>
    split(skills, CHUNK_SIZE).map((part, index) => ({
      skills: part,
      heading: group && index === 0 ? headingOf(group, skills.length) : undefined,
    })),
  );
}

/** The same function each time, so that rows below it stay. */
function headingOf(group: Group, count: number): Chunk['heading'] {
  let known = headings.get(group);
  if (!known) headings.set(group, (known = new Map()));
  let heading = known.get(count);
  if (!heading) {
    heading = (view) =>
      html`${renderText(view, group.name)}
        <small class="muted">${view.localization.count('skillCount', count)}</small>`;
    known.set(count, heading);
  }
  return heading;
}
