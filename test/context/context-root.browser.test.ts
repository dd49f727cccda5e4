/** Providers that are there after their consumers: each gets the waiting requests from within it, and no others. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { SkillProfile } from '../../src/entries/index.ts';
import { textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const SKILL = Symbol.for('skill-matrix/skill/v1');

let number = 0;

/** Makes the elements of a name providers, all at once, as a script does that is loaded late. */
function defineProvider(name: string): void {
  customElements.define(name, class extends SkillProfile {});
}

/** Counts the requests of our elements that are no providers while something happens. */
function countRequests(happen: () => void): number {
  let count = 0;
  const counting = (event: Event) => {
    if ((event.composedPath()[0] as Element).matches('skill-stats, level-picker')) count++;
  };
  addEventListener('context-request', counting, true);
  happen();
  removeEventListener('context-request', counting, true);
  return count;
}

/** How many requests are sent when so many providers announce themselves, each with two waiting elements. */
async function requestsOf(size: number): Promise<number> {
  const name = `late-provider-${++number}`;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${name}><skill-stats></skill-stats><level-picker></level-picker></${name}>`.repeat(size);
  await Promise.all([...box.querySelectorAll<SkillProfile>('skill-stats')].map(({ updateComplete }) => updateComplete));
  const count = countRequests(() => defineProvider(name));
  for (const provider of box.children) Object.assign(provider, { skill: codeReview() });
  await until(() => [...box.querySelectorAll('skill-stats')].every((stats) => textOf(stats).includes('optional')));
  box.remove();
  return count;
}

describe('providers that come late', () => {
  it('repeat as many requests as wait within them: twice as many for twice as many', async () => {
    const counts = [];
    for (const size of [5, 10, 20]) counts.push(await requestsOf(size));
    expect(counts[0]).to.be.greaterThan(0);
    expect(counts).to.deep.equal([counts[0], 2 * counts[0]!, 4 * counts[0]!]);
  });

  it('do not disturb who waits elsewhere', async () => {
    const name = `late-provider-${++number}`;
    const box = await fixture<HTMLElement>(html`<div><skill-stats></skill-stats></div>`);
    box.insertAdjacentHTML('beforeend', `<${name}></${name}>`);
    expect(countRequests(() => defineProvider(name))).to.equal(0);
  });

  /** Where a consumer may stand within its provider. */
  const places: Record<string, (name: string, stats: Element) => Element> = {
    'in its light tree': (name, stats) => {
      const provider = document.createElement(name);
      provider.append(document.createElement('p'));
      provider.firstElementChild!.append(stats);
      return provider;
    },
    ...Object.fromEntries(
      (['open', 'closed'] as const).flatMap((mode) => [
        [
          `in a shadow tree within it (${mode})`,
          (name: string, stats: Element) => {
            const provider = document.createElement(name);
            const widget = document.createElement('div');
            const inner = document.createElement('div');
            provider.append(widget);
            widget.attachShadow({ mode }).append(inner);
            inner.attachShadow({ mode }).append(stats);
            return provider;
          },
        ],
        [
          `in a slot within it (${mode})`,
          (name: string, stats: Element) => {
            const widget = document.createElement('div');
            widget.append(document.createElement('p'));
            widget.firstElementChild!.append(stats);
            widget.attachShadow({ mode }).innerHTML = `<${name}><slot></slot></${name}>`;
            return widget;
          },
        ],
        [
          `in a slot of a slot within it (${mode})`,
          (name: string, stats: Element) => {
            const outer = document.createElement('div');
            outer.append(stats);
            const root = outer.attachShadow({ mode });
            root.innerHTML = `<div><slot></slot></div>`;
            root.firstElementChild!.attachShadow({ mode }).innerHTML = `<${name}><slot></slot></${name}>`;
            return outer;
          },
        ],
      ]),
    ),
  };
  for (const [what, build] of Object.entries(places)) {
    it(`reach an element ${what}`, async () => {
      const name = `late-provider-${++number}`;
      const stats = document.createElement('skill-stats');
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(build(name, stats));
      await stats.updateComplete;
      const provider: Element[] = [];
      customElements.define(
        name,
        class extends SkillProfile {
          constructor() {
            super();
            provider.push(this);
          }
        },
      );
      Object.assign(provider[0]!, { skill: codeReview() });
      await until(() => textOf(stats).includes('the other 3 optional'));
    });
  }

  it('are reached once by a request that another provider answered meanwhile', async () => {
    const name = `late-provider-${++number}`;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<${name}><skill-stats></skill-stats></${name}>`;
    const stats = box.querySelector('skill-stats')!;
    await stats.updateComplete;
    const early = document.createElement('skill-profile');
    early.skill = codeReview();
    box.append(early);
    early.append(stats);
    await until(() => textOf(stats).includes('the other 3 optional'));
    defineProvider(name);
    expect(stats.skill?.id).to.equal('code-review');
    box.firstElementChild!.append(stats);
    await stats.updateComplete;
    expect(stats.skill).to.equal(undefined);
  });

  it('answer requests of plain scripts too, with the callback that asked', async () => {
    const name = `late-provider-${++number}`;
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<${name}><b></b></${name}>`;
    const values: unknown[] = [];
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: SKILL,
      callback: (value: unknown) => values.push(value),
      subscribe: true,
    });
    box.querySelector('b')!.dispatchEvent(request);
    defineProvider(name);
    Object.assign(box.firstElementChild!, { skill: codeReview() });
    await until(() => (values.at(-1) as { id?: string } | undefined)?.id === 'code-review');
  });
});
