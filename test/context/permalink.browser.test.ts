import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { combobox, radio, textOf, until } from '../page.ts';
import { go, KEYS, open, selected, start } from './permalinks.ts';

afterEach(() => {
  history.replaceState(null, '', start);
});

describe('a link to a place in the page, beside `permalink`', () => {
  it('keeps the selection, and its own part of the fragment', async () => {
    const element = await open('skill-framework', { role: 'backend' });
    element.level = 'middle';
    await element.updateComplete;
    const link = await fixture<HTMLAnchorElement>(html`<a href="#place">Place</a>`);
    link.click();
    await until(() => location.hash.includes('place&'));
    expect(location.hash).to.equal('#place&role=backend&level=middle');
    expect(selected(element)).to.deep.equal({ role: 'backend', level: 'middle' });
    await go(-2);
    await until(() => element.level === undefined);
    expect(selected(element)).to.deep.equal({ role: 'backend' });
  });
});

describe('`permalink`', () => {
  // WebKit allows a hundred changes of the URL in thirty seconds.
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const selections = {
    'skill-framework': fc.record({ role: id, level: id, targetRole: id, target: id, skill: id }, { requiredKeys: [] }),
    'skill-profile': fc.record(
      { role: id, level: id, target: id, roles: fc.array(id, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  };
  for (const tag of ['skill-framework', 'skill-profile'] as const) {
    it(`opens any selection again: <${tag}>`, async () => {
      await fc.assert(
        fc.asyncProperty(selections[tag], fc.option(id, { nil: '' }), async (selection, name) => {
          const first = await open(tag, { id: name });
          Object.assign(first, Object.fromEntries(KEYS[tag].map((key) => [key, undefined])), selection);
          await first.updateComplete;
          first.remove();
          const second = await open(tag, { id: name });
          expect(selected(second)).to.deep.equal(selection);
          second.remove();
        }),
        { numRuns: 15, examples: [[{ role: 'a b+c&d=e#f%20ä', level: ' ' }, 'a:b &']] },
      );
    });
  }

  it('can be read: plain words in the order of the choices', async () => {
    const element = await open('skill-framework');
    Object.assign(element, { target: 'lead', level: 'senior', role: 'backend', targetRole: 'manager' });
    await element.updateComplete;
    expect(location.hash).to.equal('#role=backend&level=senior&targetRole=manager&target=lead');
    const profile = await open('skill-profile', { id: 'incidents' });
    Object.assign(profile, { roles: ['sre', 'a b'], level: 'middle' });
    await profile.updateComplete;
    expect(location.hash.split('&').slice(-2)).to.deep.equal(['incidents:level=middle', 'incidents:roles=sre+a%20b']);
  });

  it('does not write what was not chosen', async () => {
    await open('skill-framework', { role: 'backend', level: 'senior' });
    expect(location.hash).to.equal('');
  });

  it('goes before what the page says, and before what was remembered', async () => {
    localStorage.setItem('skill-matrix#engineering', '{"level":"junior","skill":"hiring"}');
    history.replaceState(null, '', '#role=data&level=lead');
    const element = await open('skill-framework', { role: 'backend', level: 'middle', remember: true });
    expect(selected(element)).to.deep.equal({ role: 'data', level: 'lead' });
    element.remove();
    history.replaceState(null, '', start);
    const next = await open('skill-framework', { role: 'backend', level: 'middle', remember: true });
    expect(selected(next), 'which stays for a visit without a link').to.deep.equal({
      level: 'junior',
      skill: 'hiring',
    });
    expect(location.hash, 'so that a colleague sees the same').to.equal('#level=junior&skill=hiring');
    localStorage.clear();
  });

  it('opens the same view for a colleague', async () => {
    const mine = await open('skill-framework');
    const list = combobox(mine, 'Your role');
    list.value = 'backend';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => mine.role === 'backend');
    radio(mine, 'Middle').click();
    await until(() => location.hash === '#role=backend&level=middle');
    mine.remove();
    const theirs = await open('skill-framework');
    await until(() => textOf(theirs).includes('9 of 22 skills change'));
    expect(radio(theirs, 'Middle').checked).to.be.true;
    expect(combobox(theirs, 'Your role').value).to.equal('backend');
  });

  it('leaves other parts of the fragment, the query and the state of the page as they are', async () => {
    history.replaceState({ mine: 1 }, '', `${start}#section-2&x=1&team:role=y&level=junior`);
    const element = await open('skill-framework');
    expect(element.level).to.equal('junior');
    element.level = 'lead';
    await element.updateComplete;
    expect(location.hash).to.equal('#section-2&x=1&team:role=y&level=lead');
    expect([history.state.mine, location.search]).to.deep.equal([1, new URL(start).search]);
    element.level = undefined;
    await element.updateComplete;
    expect(location.hash).to.equal('#section-2&x=1&team:role=y');
  });

  it('adds no step for what was remembered', async () => {
    localStorage.setItem('skill-matrix#engineering', '{"level":"junior"}');
    const steps: string[] = [];
    const { pushState } = history;
    history.pushState = (...given) => void steps.push(String(given[2]));
    const element = await open('skill-framework', { remember: true });
    await element.updateComplete;
    expect([element.level, steps.join()]).to.deep.equal(['junior', '']);
    history.pushState = pushState;
    localStorage.clear();
  });

  it('goes back and forward through what was chosen, to the beginning', async () => {
    const element = await open('skill-profile', { level: 'junior' });
    for (const level of ['middle', 'senior']) {
      radio(element, level === 'middle' ? 'Middle' : 'Senior').click();
      await until(() => location.hash === `#level=${level}`);
    }
    await go(-1);
    await until(() => radio(element, 'Middle').checked);
    await go(-1);
    await until(() => radio(element, 'Junior').checked);
    expect(location.hash).to.equal('');
    await go(2);
    await until(() => radio(element, 'Senior').checked);
    expect(location.hash, 'nothing is written on the way').to.equal('#level=senior');
  });

  it('follows a fragment that the reader or the page sets', async () => {
    const element = await open('skill-profile', { level: 'junior' });
    location.hash = '#level=lead&role=sre';
    await until(() => element.level === 'lead' && element.role === 'sre');
    await until(() => textOf(element).includes('Site reliability engineer your role'));
  });

  it('keeps that nothing is chosen, where the page begins with something', async () => {
    const first = await open('skill-profile', { level: 'junior' });
    first.level = undefined;
    await first.updateComplete;
    first.remove();
    expect(selected(await open('skill-profile', { level: 'junior' }))).to.deep.equal({});
  });

  it('of a link that is cut or odd selects what it can', async () => {
    for (const hash of [
      '#level',
      '#=x',
      '#level=%E0%A4%A',
      '#level=lead&',
      '#&&level=lead',
      '#__proto__=x&level=lead',
    ]) {
      history.replaceState(null, '', hash);
      const element = await open('skill-profile');
      expect(['lead', undefined, '%E0%A4%A'], hash).to.include(element.level);
      element.remove();
    }
  });
});
