import { fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Framework, FrameworkMatrix } from '../../src/entries/index.ts';
import { all, textOf, until } from '../page.ts';
import { engineering, settled } from './framework.ts';

/** A matrix alone in a box of that width. In pixels. */
export async function matrix(
  attributes: Partial<FrameworkMatrix> = {},
  framework: Framework = engineering,
  width = 1100,
): Promise<FrameworkMatrix> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement('framework-matrix'), { framework, ...attributes });
  box.append(element);
  await until(() => all(element, '[part=role]').length >= Math.min(23, framework.skills.length));
  await settled(element);
  return element;
}

export const backend = { role: 'backend', level: 'middle' };

export const headers = (element: Node) =>
  all(element, '[role=columnheader]')
    .filter((header) => header.checkVisibility())
    .map(textOf);

/** The row of a skill. */
export function rowOf(element: Node, skill: string): HTMLElement {
  const row = all(element, '[role=row]').find((one) => all(one, '[part=role]').map(textOf).includes(skill));
  if (!row) throw new Error(`There is no row ${skill}.`);
  return row;
}

export const cellsOf = (element: Node, skill: string) =>
  all(rowOf(element, skill), '[role=cell]')
    .filter((cell) => cell.checkVisibility())
    .map(textOf);

/** What stands below the row of a skill, by columns. */
export function openedBelow(element: Node, skill: string): HTMLElement[] {
  const below = rowOf(element, skill).nextElementSibling!;
  return below.matches('[part=details]') ? all(below, '[role=cell]') : [];
}
