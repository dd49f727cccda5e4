import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { parse, type SkillDocument, type SkillMatrix, SkillProfile } from '../../src/entries/index.ts';
import { all, one, radio, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const SKILL = Symbol.for('skill-matrix/skill/v1');
const SELECTION = Symbol.for('skill-matrix/selection/v1');

/** A consumer in plain JavaScript, by the Community Context Protocol. */
class PlainConsumer extends HTMLElement {
  values = new Map<symbol, any>();
  stops = new Set<() => void>();
  keep = [SKILL, SELECTION].map((context) => (value: unknown, unsubscribe?: () => void) => {
    this.values.set(context, value);
    if (unsubscribe) this.stops.add(unsubscribe);
  });
  connectedCallback() {
    [SKILL, SELECTION].forEach((context, index) => {
      const request = new Event('context-request', { bubbles: true, composed: true });
      this.dispatchEvent(
        Object.assign(request, { context, callback: this.keep[index], subscribe: true, contextTarget: this }),
      );
    });
  }
  disconnectedCallback() {
    this.stops.forEach((stop) => stop());
    this.stops.clear();
    this.values.clear();
  }
}

/** A provider in plain JavaScript, by the Community Context Protocol. */
class PlainProvider extends HTMLElement {
  values = new Map<symbol, unknown>([[SELECTION, {}]]);
  subscribers = new Map<symbol, Map<unknown, () => void>>([
    [SKILL, new Map()],
    [SELECTION, new Map()],
  ]);
  constructor() {
    super();
    this.addEventListener('context-request', (event: any) => {
      const known = this.subscribers.get(event.context);
      if (!known) return;
      event.stopPropagation();
      const unsubscribe = () => known.delete(event.callback);
      const tell = () => event.callback(this.values.get(event.context), unsubscribe);
      if (event.subscribe) known.set(event.callback, tell);
      tell();
    });
  }
  connectedCallback() {
    for (const context of [SKILL, SELECTION]) {
      this.dispatchEvent(
        Object.assign(new Event('context-provider', { bubbles: true, composed: true }), {
          context,
          contextTarget: this,
        }),
      );
    }
  }
  provide(context: symbol, value: unknown) {
    this.values.set(context, value);
    this.subscribers.get(context)!.forEach((tell) => tell());
  }
}

customElements.define('plain-consumer', PlainConsumer);
customElements.define('plain-provider', PlainProvider);

describe('a consumer without lit', () => {
  it('follows our provider, and gets plain frozen values', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile level="junior" .skill=${codeReview()}><plain-consumer></plain-consumer></skill-profile>`,
    );
    const { values } = one<PlainConsumer>(profile, 'plain-consumer');
    expect(values.get(SKILL)).to.deep.equal(codeReview());
    expect(values.get(SELECTION)).to.deep.equal({ level: 'junior', target: 'senior' });
    expect(Object.isFrozen(values.get(SKILL)) && Object.isFrozen(values.get(SELECTION))).to.be.true;
    profile.level = 'senior';
    await profile.updateComplete;
    expect(values.get(SELECTION)).to.deep.equal({ level: 'senior', target: 'staff' });
  });

  it('gets what a provider has that is defined long after it', async () => {
    const box = await fixture<HTMLElement>(html`<late-profile><plain-consumer></plain-consumer></late-profile>`);
    const consumer = one<PlainConsumer>(box, 'plain-consumer');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(consumer.values.size).to.equal(0);
    customElements.define('late-profile', class extends SkillProfile {});
    (box as SkillProfile).skill = codeReview();
    await until(() => consumer.values.get(SKILL)?.name === 'Code review');
  });
});

describe('a provider without lit', () => {
  it('provides for our elements, and hears their wishes', async () => {
    const provider = await fixture<PlainProvider>(
      html`<plain-provider><level-picker></level-picker><skill-matrix layout="levels"></skill-matrix></plain-provider>`,
    );
    expect(textOf(provider)).to.equal('');
    provider.provide(SKILL, codeReview());
    provider.provide(SELECTION, Object.freeze({ level: 'junior' }));
    await until(() => radio(provider, 'Junior').checked);
    provider.addEventListener('level-change', (event) => provider.provide(SELECTION, { level: event.detail.value }));
    radio(provider, 'Staff').click();
    await until(() => radio(provider, 'Staff').checked);
    expect(textOf(one(provider, 'skill-matrix'))).to.contain('Turns remarks into tools');
  });

  it('is found when it is defined long after our elements', async () => {
    const box = await fixture<HTMLElement>(html`<late-provider><skill-stats></skill-stats></late-provider>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    customElements.define('late-provider', class extends PlainProvider {} as CustomElementConstructor);
    (box as PlainProvider).provide(SKILL, parse(codeReview()).skill);
    await until(() => textOf(box).includes('the other 3 optional'));
  });

  it('that hands down what is no document gets told in the element', async () => {
    const provider = await fixture<PlainProvider>(html`<plain-provider><skill-stats></skill-stats></plain-provider>`);
    provider.provide(SKILL, { ...codeReview(), domain: { name: 'x', url: 'javascript:alert(1)' } });
    await until(() => textOf(provider).includes('/domain/url'));
  });
});

describe('an element that moves', () => {
  const named = (name: string): SkillDocument => ({ ...codeReview(), name });

  it('follows its new provider, and forgets the old one', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <skill-profile .skill=${named('First')}><skill-matrix layout="grid"></skill-matrix></skill-profile>
        <skill-profile .skill=${named('Second')}><p>Here</p></skill-profile>
      </div>`,
    );
    const [first, second] = all<SkillProfile>(box, 'skill-profile');
    const matrix = one<SkillMatrix>(box, 'skill-matrix');
    expect(matrix.skill!.name).to.equal('First');
    second!.append(matrix);
    await matrix.updateComplete;
    expect(matrix.skill!.name).to.equal('Second');
    first!.skill = named('First again');
    await first!.updateComplete;
    expect(matrix.skill!.name).to.equal('Second');
    box.append(matrix);
    await matrix.updateComplete;
    expect(matrix.skill).to.equal(undefined);
    expect(textOf(matrix)).to.equal('There is no skill document to show.');
  });

  it('gets the nearer provider that is put between', async () => {
    const outer = await fixture<SkillProfile>(
      html`<skill-profile .skill=${named('Outer')}
        ><div><skill-stats></skill-stats></div
      ></skill-profile>`,
    );
    const inner = document.createElement('skill-profile');
    inner.skill = named('Inner');
    const stats = one<SkillMatrix>(outer, 'skill-stats');
    inner.append(stats);
    one(outer, 'div').append(inner);
    await until(() => stats.skill?.name === 'Inner');
  });

  it('aborts its request when it leaves, and asks again when it comes back', async () => {
    const realFetch = window.fetch;
    const signals: AbortSignal[] = [];
    window.fetch = (_input, init) => {
      signals.push(init!.signal!);
      return new Promise(() => undefined);
    };
    const profile = await fixture<SkillProfile>(html`<skill-profile src="x"></skill-profile>`);
    const { parentNode } = profile;
    profile.remove();
    expect(signals[0]!.aborted).to.be.true;
    parentNode!.append(profile);
    expect(signals).to.have.length(2);
    window.fetch = realFetch;
  });
});
