import type { LevelIndices } from '../../document/levels.ts';
import type { Layout } from './layout.ts';

/**
 * The rules that put the markers on their columns, mute the levels below the current one, mark where levels are left out
 * between columns, and hide those that don't fit, on screens only. A stylesheet does it because then a change of level
 * touches no cell, however long the table is.
 */
export function selectionSheet({ visible, hidden }: Layout, { current, target }: LevelIndices): string {
  const gaps = visible.filter((index, place) => place > 0 && index > visible[place - 1]! + 1);
  return [
    `.frame{--of:${visible.length}}`,
    marker('tint', visible.indexOf(current)),
    marker('outline', visible.indexOf(target)),
    step(current, 'border-color:var(--accent)'),
    step(target, 'border-color:var(--accent);border-style:dashed'),
    current > 0 &&
      `${CELL}:not(:first-child):nth-child(-n+${current + 1}),.level:nth-child(-n+${current}){color:var(--muted)}`,
    ...(hidden.length > 0
      ? [
          // By those that show, which are few: browsers compare every cell with every selector.
          `@media screen{${CELL}:not(:first-child,${children(visible, 2)}),.level:not(${children(visible, 1)}),`,
          `.others .step:is(${children(visible, 1)}){display:none}}`,
          ...gaps.flatMap((index) => [
            `@media screen{${CELL}:nth-child(${index + 2}){border-inline-start:1px dashed var(--control)}`,
            `.head>:nth-child(${index + 2})::before{content:'⋯ '/''}}`,
          ]),
        ]
      : ['.others{display:none}']),
  ]
    .filter(Boolean)
    .join('');
}

function marker(name: 'tint' | 'outline', place: number): string | false {
  return place >= 0 && `.${name}{display:block;--at:${place}}`;
}

/** The line above or beside a level in the details of a row. */
function step(index: number, rule: string): string | false {
  return index >= 0 && `.opened>:nth-child(${index + 2})>.step,.steps>.step:nth-child(${index + 1}){${rule}}`;
}

/** A cell or a header of the grid; the first of a row is that of the role. */
const CELL = '.frame tr:not(.others)>*';

function children(indices: readonly number[], first: number): string {
  return indices.map((index) => `:nth-child(${index + first})`).join();
}
