import type { LevelIndices } from '../../skill-document/index.ts';

/**
 * The rules that put the markers on their columns, mute the levels below the current one, and hide those that don't
 * fit, on screens only. A stylesheet does it because then a change of level touches no cell, however long the table is.
 *
 * @param visible - the indices of the levels that fit
 * @param hidden - the indices of the others
 */
export function selectionSheet(
  visible: readonly number[],
  hidden: readonly number[],
  { current, target }: LevelIndices,
): string {
  return [
    `.frame{--of:${visible.length}}`,
    marker('tint', visible.indexOf(current)),
    marker('outline', visible.indexOf(target)),
    current > 0 && `${cells(`-n+${current + 1}`)}:not(:first-child),${section(`-n+${current}`)}{color:var(--muted)}`,
    hidden.length > 0 &&
      `@media screen{${hidden.map((index) => `${cells(index + 2)},${section(index + 1)}`).join()}{display:none}}`,
  ]
    .filter(Boolean)
    .join('');
}

function marker(name: 'tint' | 'outline', place: number): string | false {
  return place >= 0 && `.${name}{display:block;--at:${place}}`;
}

/** The cells and headers of the grid's columns; the first column is that of the roles. */
function cells(nth: number | string): string {
  return `.frame tr>:nth-child(${nth})`;
}

function section(nth: number | string): string {
  return `.level:nth-child(${nth})`;
}
