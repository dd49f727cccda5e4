import type { LevelIndices } from '../../skill-document/index.ts';
import type { Layout } from './layout.ts';

/**
 * The rules that put the markers on their columns, mute the levels below the current one, and hide those that don't
 * fit, on screens only. A stylesheet does it because then a change of level touches no cell, however long the table is.
 */
export function selectionSheet({ visible, hidden }: Layout, { current, target }: LevelIndices): string {
  return [
    `.frame{--of:${visible.length}}`,
    marker('tint', visible.indexOf(current)),
    marker('outline', visible.indexOf(target)),
    current > 0 &&
      `${CELL}:not(:first-child):nth-child(-n+${current + 1}),.level:nth-child(-n+${current}){color:var(--muted)}`,
    // By those that show, which are few: browsers compare every cell with every selector.
    hidden.length > 0 &&
      `@media screen{${CELL}:not(:first-child,${children(visible, 2)}),.level:not(${children(visible, 1)}){display:none}}`,
  ]
    .filter(Boolean)
    .join('');
}

function marker(name: 'tint' | 'outline', place: number): string | false {
  return place >= 0 && `.${name}{display:block;--at:${place}}`;
}

/** A cell or a header of the grid; the first of a row is that of the role. */
const CELL = '.frame tr>*';

function children(indices: readonly number[], first: number): string {
  return indices.map((index) => `:nth-child(${index + first})`).join();
}
