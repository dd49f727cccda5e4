import { fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Framework, SkillFramework } from '../../src/entries/index.ts';
import { all, combobox, demoFramework, radio, textOf, until } from '../page.ts';

/** Six roles, two of which lack levels; five levels; 24 skills with proficiencies and words. */
export const engineering = await demoFramework('engineering');

/** Four levels and words only; no roles. */
export const rail = await demoFramework('kestrel-rail');

type Attributes = Partial<SkillFramework>;

/** A page of a framework in a box of that width. In pixels. */
export async function frameworkPage(
  attributes: Attributes = {},
  framework: Framework = engineering,
  width = 1100,
): Promise<SkillFramework> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement('skill-framework'), { framework, ...attributes });
  box.append(element);
  await settled(element);
  return element;
}

/** Waits until an element and all in it are rendered. */
export async function settled(root: Element): Promise<void> {
  let count = -1;
  while (all(root, '*').length !== count) {
    count = all(root, '*').length;
    await Promise.all(all(root, '*').map((element) => (element as Partial<SkillFramework>).updateComplete));
  }
}

/** Picks a role from a list, as a reader does. */
export function pickRole(root: Node, role: string, label = 'Your role'): void {
  const list = combobox(root, label);
  list.value = role;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The two choices. */
export async function choose(element: SkillFramework, role: string, level: string): Promise<void> {
  pickRole(element, role);
  await until(() => element.role === role);
  radio(element, level).click();
  await settled(element);
}

/** The heading of the comparison, without arrows. */
export function titleOf(element: Node): string {
  return all(element, '[part=comparison] [part=heading]').map(textOf).join().replace('→ ', '');
}

/** Requirements of two roles, without levels. */
export const requirements = {
  name: 'Ward',
  roles: [
    { id: 'nurse', name: 'Nurse' },
    { id: 'doctor', name: 'Doctor' },
  ],
  proficiencies: [
    { id: 'basic', name: 'Basic' },
    { id: 'broad', name: 'Broad' },
  ],
  skills: [
    { id: 'hygiene', name: 'Hygiene', expectations: [{ proficiency: 'basic' }] },
    { id: 'surgery', name: 'Surgery', expectations: [{ role: 'doctor', text: 'Operates.' }] },
    {
      id: 'care',
      name: 'Care',
      expectations: [
        { role: 'nurse', proficiency: 'broad' },
        { role: 'doctor', proficiency: 'basic' },
      ],
    },
  ],
} as unknown as Framework;
