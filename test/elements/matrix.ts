import { fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillMatrix } from '../../src/entries/index.ts';
import { all, demoDocument, textOf } from '../page.ts';

export const skill = await demoDocument('incident-response');

/** A matrix of the skill, alone in a box of that width. In pixels. */
export async function matrix(width: number, attributes: Partial<SkillMatrix> = {}): Promise<SkillMatrix> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement('skill-matrix'), { skill, ...attributes });
  box.append(element);
  await element.updateComplete;
  return element;
}

/** The visible headers of columns or rows. */
export function headers(element: SkillMatrix, role = 'columnheader'): string[] {
  return all(element, `[role=${role}]`)
    .filter((header) => header.checkVisibility())
    .map(textOf);
}
