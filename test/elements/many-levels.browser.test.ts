import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillDocument, SkillMatrix } from '../../src/entries/index.ts';
import { all, button, until } from '../page.ts';

/** Below this, in milliseconds, a duration says nothing about growth. */
const FLOOR = 20;

function document(levels: number, roles: number): SkillDocument {
  return {
    name: 'Many',
    levels: Array.from({ length: levels }, (_, index) => ({ id: `l${index}`, name: `Level ${index}` })),
    roles: Array.from({ length: roles }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` })),
    expectations: [{ role: 'r0', level: 'l1', required: true, text: 'Does it.' }],
  };
}

/** How long the shortest of some changes of the level takes, with layout and styles. */
async function changeTime(
  element: HTMLElement & { updateComplete: Promise<boolean> },
  property: string,
): Promise<number> {
  const times: number[] = [];
  for (const level of ['l2', 'l3', 'l4', 'l5']) {
    const began = performance.now();
    Object.assign(element, { [property]: level });
    await element.updateComplete;
    element.getBoundingClientRect();
    times.push(performance.now() - began);
  }
  return Math.max(FLOOR, Math.min(...times));
}

async function mounted<E extends HTMLElement>(tag: string, properties: object): Promise<E> {
  const box = await fixture<HTMLElement>(html`<div style="width: 600px"></div>`);
  const element = Object.assign(box.ownerDocument.createElement(tag), properties) as HTMLElement;
  box.append(element);
  return element as E;
}

describe('a change of level takes as long as there are levels, not longer,', () => {
  for (const [tag, property, properties] of [
    ['level-picker', 'value', {}],
    ['skill-matrix', 'level', { layout: 'auto' }],
    ['skill-matrix', 'level', { layout: 'grid', requiredOnly: true }],
    ['skill-matrix', 'level', { layout: 'levels' }],
    ['level-comparison', 'level', {}],
  ] as const) {
    it(`in <${tag}> ${JSON.stringify(properties)}`, async () => {
      const times: number[] = [];
      for (const levels of [50, 400]) {
        const element = await mounted<SkillMatrix>(tag, { skill: document(levels, 2), ...properties });
        await element.updateComplete;
        times.push(await changeTime(element, property));
        element.remove();
      }
      // In proportion it is 8 times as long, by the square 64 times.
      expect(times[1]! / times[0]!, times.join()).to.be.below(30);
    });
  }
});

describe('many levels of which few fit', () => {
  it('are hidden by as many rules as there are gaps', async () => {
    const rules: number[] = [];
    for (const levels of [50, 100, 200]) {
      const element = await mounted<SkillMatrix>('skill-matrix', { skill: document(levels, 1), level: 'l20' });
      await until(() => all(element, '[role=columnheader]').length === levels + 1);
      const visible = all(element, '[role=columnheader]').filter((header) => header.checkVisibility());
      expect(visible.length).to.be.within(2, 6);
      const sheets = element.shadowRoot!.adoptedStyleSheets.map(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      rules.push(sheets.flat().join().length);
    }
    expect(rules[2]! - rules[0]!, 'longer only by the digits of indices').to.be.below(100);
  });

  it('open one by one', async () => {
    const element = await mounted<SkillMatrix>('skill-matrix', { skill: document(300, 1), level: 'l20' });
    await until(() => all(element, '[role=columnheader]').length === 301);
    button(element, 'Level 299').click();
    await element.updateComplete;
    const visible = all(element, '[role=columnheader]').filter((header) => header.checkVisibility());
    expect(visible.map(({ textContent }) => textContent!.trim())).to.include('Level 299');
  });
});
