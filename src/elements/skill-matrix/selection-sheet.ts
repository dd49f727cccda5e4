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
    current > 0 && `${cells(1, current)},${sections(0, current - 1)}{color:var(--muted)}`,
    hidden.length > 0 &&
      `@media screen{${runs(hidden).map(([first, last]) => `${cells(first + 1, last + 1)},${sections(first, last)}`)}{display:none}}`,
  ]
    .filter(Boolean)
    .join('');
}

function marker(name: 'tint' | 'outline', place: number): string | false {
  return place >= 0 && `.${name}{display:block;--at:${place}}`;
}

/**
 * The first and the last of those that follow each other without a gap. A selector for each run rather than for each
 * level: browsers compare every cell with every selector.
 */
function runs(ascending: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const index of ascending) {
    const run = found.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else found.push([index, index]);
  }
  return found;
}

/** The cells and headers in columns of the grid; 0 is that of the roles. */
function cells(first: number, last: number): string {
  return `.frame tr>${children(first, last)}`;
}

function sections(first: number, last: number): string {
  return `.level${children(first, last)}`;
}

function children(first: number, last: number): string {
  return `:nth-child(n+${first + 1}):nth-child(-n+${last + 1})`;
}
