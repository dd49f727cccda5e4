import type { FrameworkSkill } from '../../../framework-document/index.ts';
import type { ForeignChanges } from '../../base/foreign-changes.ts';
import { Latest } from '../../base/latest.ts';
import type { Layout } from '../../table/layout.ts';
import { type OpenRows, rowKey } from '../../table/open-rows.ts';
import type { RowGroup, RowState } from '../../table/table.ts';
import type { FrameworkView } from '../framework-element.ts';
import { type CellMode, signatureOf } from './cells.ts';
import type { Columns } from './columns.ts';
import { CAPTION } from './grid.ts';
import type { Found } from './skill-finder.ts';

/** What rows are made of. */
export interface RowContent {
  readonly columns: Columns;
  readonly mode: CellMode;
  readonly found: Found;
  readonly layout: Layout;
  /** Whether all rows are open, whatever the reader opened. */
  readonly isListed: boolean;
}

/** The rows of the matrix, which stay while what they are made of does. */
export class MatrixRows {
  readonly #open: OpenRows;
  readonly #foreignChanges: ForeignChanges;
  readonly #rows = new Latest<RowState<FrameworkSkill>>();
  readonly #groups = new Latest<RowGroup<FrameworkSkill>[]>();

  constructor(open: OpenRows, foreignChanges: ForeignChanges) {
    this.#open = open;
    this.#foreignChanges = foreignChanges;
  }

  /**
   * The same object until something about the rows changes: the table then compares no row by itself.
   *
   * @param count - how many groups are rendered by now
   */
  choose(view: FrameworkView, content: RowContent, count: number): RowState<FrameworkSkill> {
    const { found, columns, isListed } = content;
    const { keys } = this.#open;
    const basis = basisOf(view, content);
    const of = [...basis, columns.choice.current, columns.choice.target, found, keys];
    return this.#rows.get([...of, count], () => {
      const open = isListed ? new Set(found.skills.map((skill) => rowKey(skill, CAPTION))) : keys;
      // Groups that are rendered stay while others follow.
      const groups = this.#groups.get(of, () => []);
      for (const { heading, skills } of found.chunks.slice(groups.length, count)) {
        const states = skills.map((skill) => {
          const signature = signatureOf(view.framework, skill, columns);
          return open.has(rowKey(skill, CAPTION)) ? `${signature} open` : signature;
        });
        groups.push({ subjects: skills, of: [...basis, heading, ...skills, ...states], heading: heading?.(view) });
      }
      return {
        subjects: found.skills,
        openable: found.openable,
        groups: [...groups],
        groupCount: found.chunks.length,
        isPrinting: false,
        open,
        toggle: (skill) => this.#open.toggle([skill], [CAPTION]),
        foreignChanges: this.#foreignChanges,
      };
    });
  }
}

/** What all rows depend on, whatever is selected. */
function basisOf(
  { framework, localization }: FrameworkView,
  { columns, mode, layout, isListed }: RowContent,
): unknown[] {
  const { kind, role, all } = columns;
  const room = [layout.visible.length === 1, layout.hidden.length > 0, isListed];
  return [framework, localization.words, mode, kind, role, all[0]?.place.level, ...room];
}
