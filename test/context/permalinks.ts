/** What tests of `permalink` do: open providers in a page, and go through its history. */
import { fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillFramework, SkillProfile } from '../../src/entries/index.ts';
import { demoDocument, demoFramework } from '../page.ts';

const skill = await demoDocument('incident-response');
const framework = await demoFramework('engineering');

/** The address of the page without a fragment. */
export const start = location.href.replace(/#.*/, '');

export type Given = Record<string, unknown>;
type Tag = 'skill-framework' | 'skill-profile';

/** What a permalink keeps of each provider. */
export const KEYS = {
  'skill-framework': ['role', 'level', 'targetRole', 'target', 'skill'],
  'skill-profile': ['role', 'level', 'target', 'roles'],
} as const;

/** Opens a page with one more provider. */
export async function open<T extends Tag>(tag: T, given: Given = {}): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  const content = tag === 'skill-framework' ? { framework } : { skill };
  Object.assign(element, { permalink: true, ...content, ...given });
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

/** What is selected, without what is not. */
export function selected(element: SkillFramework | SkillProfile): Given {
  const own = element as unknown as Given;
  const keys = KEYS[element.localName as Tag];
  return Object.fromEntries(keys.filter((key) => own[key] ?? false).map((key) => [key, own[key]]));
}

/** Goes through the history, as the browser's buttons do. */
export async function go(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
}
