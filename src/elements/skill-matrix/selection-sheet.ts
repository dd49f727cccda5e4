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
      `@media screen{${runs(hidden)
        .map(([first, last]) => `${cells(range(first + 2, last + 2))},${section(range(first + 1, last + 1))}`)
        .join()}{display:none}}`,
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

/** The first and the last of each row of neighbours, so that there are few selectors for many levels. */
function runs(indices: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const index of indices) {
    const run = found.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** From one place to another, in a pair of `:nth-child()`. */
function range(first: number, last: number): string {
  return first === last ? `${first}` : `n+${first}):nth-child(-n+${last}`;
}

function section(nth: number | string): string {
  return `.level:nth-child(${nth})`;
}
