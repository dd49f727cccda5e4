/** Removed elements leave no element, node or listener behind. In Chromium, which can count them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { TAGS } from '../src/define/tags.ts';
import { json, needOwnChromium, serve } from './chromium.ts';

needOwnChromium();

/** Once each order. What is held must be exactly the same, so that more would find no other leak. */
const TIMES = 6;

/**
 * In the page: `go(tag, times)` mounts, uses and removes an element, in another order of elements and providers each
 * time: alone; provider first; element first; moved from one provider to another; a provider that wraps the element
 * and announces itself late; provider gone before the element.
 */
const SCRIPT = `
const skill = ${json};
const framework = ${readFileSync('demo/documents/engineering.json', 'utf8')};
const isOfFramework = (element) => 'framework' in element;
const give = (element) => Object.assign(element, isOfFramework(element) ? { framework } : { skill });
const provider = (element) => {
  const around = document.createElement(isOfFramework(element) ? 'skill-framework' : 'skill-profile');
  return Object.assign(give(around), { sync: 'leaks', permalink: true });
};
const pause = () => new Promise((resolve) => setTimeout(resolve));
const orders = [
  async (element, place) => { give(element); place.append(element); await use(element); element.remove(); },
  async (element, place) => {
    const around = provider(element); place.append(around); around.append(element); await use(element); element.remove(); around.remove();
  },
  async (element, place) => {
    const around = provider(element); around.append(element); place.append(around); await use(element); around.remove();
  },
  async (element, place) => {
    place.append(element); await pause(); const around = provider(element); place.append(around); around.append(element);
    await use(element); const other = provider(element); place.append(other); other.append(element); await use(element);
    around.remove(); other.remove();
  },
  async (element, place) => {
    const plain = document.createElement('div'); place.append(plain); plain.append(element); await pause();
    plain.addEventListener('context-request', (event) => {
      event.stopPropagation();
      const [, name] = String(event.context.description).split('/');
      event.callback({ selection: {}, query: {}, skill, framework }[name], () => {});
    });
    for (const key of ['skill', 'framework', 'selection']) {
      const event = new Event('context-provider', { bubbles: true, composed: true });
      plain.dispatchEvent(Object.assign(event, { context: Symbol.for('skill-matrix/' + key + '/v1'), contextTarget: plain }));
    }
    await use(element); plain.remove();
  },
  async (element, place) => {
    const around = provider(element); place.append(around); around.append(element); await use(element);
    place.append(element); around.remove(); await pause(); element.remove();
  },
];
async function use(element) {
  await element.updateComplete;
  await pause();
  const control = element.shadowRoot.querySelector('input:not(:checked), select, button, summary');
  control?.click();
  element.level = 'middle';
  element.role = 'backend';
  element.roles = [skill.roles[0].id];
  element.lang = 'de';
  await element.updateComplete;
  await pause();
}
/** Long enough for everything to be rendered once, so that what the library keeps for all elements is there. */
async function linger(tag) {
  const element = document.createElement(tag);
  const around = provider(element);
  around.append(element);
  document.body.append(around);
  await use(element);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  around.remove();
}
async function go(tag, times) {
  for (let time = 0; time < times; time++) {
    const place = document.createElement('main');
    document.body.append(place);
    await orders[time % orders.length](document.createElement(tag), place);
    place.remove();
  }
}`;

let page: Page;
let session: CDPSession;

/** Counts the objects with a prototype, which is given as source. */
async function count(prototype: string): Promise<number> {
  const handle = await page.evaluateHandle(prototype);
  const objects = await page.queryObjects(handle as never);
  const length = await page.evaluate((list) => (list as unknown as object[]).length, objects);
  await objects.dispose();
  await handle.dispose();
  return length;
}

type Held = Record<'nodes' | 'listeners' | 'elements' | 'references', number>;

/** What the page holds, once it lets go of nothing more: finalizers and ended animations take their time. */
async function held(): Promise<Held> {
  let last = await heldNow();
  for (let time = 0; time < 20; time++) {
    const next = await heldNow();
    if (isDeepStrictEqual(next, last)) break;
    last = next;
  }
  return last;
}

/** Counts what the page holds after garbage collection: DOM nodes, listeners, our elements, weak references. */
async function heldNow(): Promise<Held> {
  for (let time = 0; time < 2; time++) {
    await session.send('HeapProfiler.collectGarbage');
    // Finalizers run in a separate task, and a frame lets go of animations.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
  }
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
  const elements = await count(`Object.getPrototypeOf(customElements.get('skill-stats')).prototype`);
  return { nodes, listeners, elements, references: await count('WeakRef.prototype') };
}

describe('memory', () => {
  before(async () => {
    ({ page } = await serve(
      '<script src="skill-assessment.js"></script><script src="page.js"></script><body>',
      SCRIPT,
    ));
    session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
  });

  for (const tag of TAGS) {
    it(`keeps nothing of ${TIMES} removed <${tag}>`, async () => {
      await page.evaluate(`linger('${tag}').then(() => go('${tag}', ${TIMES}))`);
      const few = await held();
      await page.evaluate(`go('${tag}', ${TIMES})`);
      assert.deepEqual(await held(), few);
    });
  }

  it('fails if something is kept', async () => {
    const before = await held();
    await page.evaluate(
      `document.addEventListener('leak', ((element) => () => element)(document.createElement('skill-stats')))`,
    );
    const { elements, listeners } = await held();
    assert.deepEqual([elements, listeners], [before.elements + 1, before.listeners + 1]);
  });
});
