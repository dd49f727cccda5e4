import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillProfile } from '../../src/entries/index.ts';
import { demoDocument, radio, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function profile(attributes: Record<string, string>): Promise<SkillProfile> {
  const element = document.createElement('skill-profile');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.skill = skill;
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

describe('profiles with the same `sync`', () => {
  it('share level, target and roles; others keep their own', async () => {
    const first = await profile({ sync: 'a', level: 'junior' });
    const second = await profile({ sync: 'a' });
    const other = await profile({ sync: 'b', level: 'lead' });
    expect(second.level, 'who joins takes the selection of the others').to.equal('junior');
    radio(second, 'Senior').click();
    await until(() => first.level === 'senior');
    await until(() => radio(first, 'Senior').checked);
    first.target = 'principal';
    first.roles = ['sre'];
    await until(() => second.target === 'principal' && second.roles?.join() === 'sre');
    expect([other.level, other.target, other.roles]).to.deep.equal(['lead', undefined, undefined]);
  });

  it('tell those that have no selection yet', async () => {
    const first = await profile({ sync: 'c' });
    await profile({ sync: 'c', level: 'middle' });
    await until(() => first.level === 'middle');
  });

  it('part when one leaves the page', async () => {
    const first = await profile({ sync: 'd', level: 'junior' });
    const second = await profile({ sync: 'd' });
    second.remove();
    first.level = 'lead';
    await first.updateComplete;
    expect(second.level).to.equal('junior');
  });

  it('understand those of another copy of the library, by an event on the document', async () => {
    const first = await profile({ sync: 'e', level: 'junior' });
    document.dispatchEvent(
      new CustomEvent('skill-matrix/sync', { detail: { name: 'e', from: {}, selection: { level: 'lead' } } }),
    );
    await until(() => radio(first, 'Lead').checked);
  });

  it('take only ids from others', async () => {
    const first = await profile({ sync: 'f', level: 'junior' });
    const selection = { level: 5, roles: 'x', skill: {}, sync: 'g', innerHTML: 'x' };
    document.dispatchEvent(new CustomEvent('skill-matrix/sync', { detail: { name: 'f', from: {}, selection } }));
    await first.updateComplete;
    expect([first.level, first.roles, first.sync, first.innerHTML]).to.deep.equal([undefined, undefined, 'f', '']);
  });
});

describe('a profile with `remember`', () => {
  beforeEach(() => localStorage.clear());

  it('has at the next visit what was selected, rather than what the page says', async () => {
    const first = await profile({ sync: 'team', remember: '', level: 'junior' });
    expect(localStorage, 'nothing was chosen yet').to.have.length(0);
    radio(first, 'Senior').click();
    await until(() => localStorage.length === 1);
    expect(localStorage.key(0)).to.equal('skill-matrix/team');
    first.remove();
    expect((await profile({ sync: 'team', remember: '', level: 'junior' })).level).to.equal('senior');
    expect((await profile({ sync: 'other', remember: '', level: 'junior' })).level).to.equal('junior');
  });

  /** Loads, chooses, and leaves the page; what is kept under which key. */
  async function visit(given: Partial<SkillProfile>, choice = 'Senior'): Promise<string[]> {
    const element = document.createElement('skill-profile');
    Object.assign(element, given, { remember: true });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await until(() => radio(element, choice)).then((input) => input.click());
    await until(() => element.level);
    await element.updateComplete;
    element.remove();
    return Object.keys(localStorage);
  }

  async function levelOf(given: Partial<SkillProfile>): Promise<string | undefined> {
    const element = document.createElement('skill-profile');
    Object.assign(element, given, { remember: true });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await until(() => radio(element, 'Senior'));
    await element.updateComplete;
    return element.level;
  }

  const withId = (id: string | undefined) => ({ ...skill, id }) as typeof skill;

  it('keeps what was selected by the id of the document, and gives it to no other document', async () => {
    expect(await visit({ skill: withId('a') })).to.deep.equal(['skill-matrix#a']);
    expect(await levelOf({ skill: withId('a') })).to.equal('senior');
    expect(await levelOf({ skill: withId('b') })).to.equal(undefined);
    expect(await levelOf({ skill: withId('a'), sync: 'a' }), 'a name is no id').to.equal(undefined);
  });

  it('keeps nothing of a document that nothing tells from others', async () => {
    expect(await visit({ skill: withId(undefined) })).to.deep.equal([]);
    expect(await levelOf({ skill: withId(undefined) })).to.equal(undefined);
  });

  it('keeps what was selected by the absolute address of a document without an id', async () => {
    const realFetch = window.fetch;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(withId(undefined))));
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/one/';
    const { href } = new URL('/one/skill.json', location.href);
    expect(await visit({ src: 'skill.json#part' })).to.deep.equal([`skill-matrix:${href}`]);
    expect(await levelOf({ src: './skill.json' })).to.equal('senior');
    base.href = '/two/';
    expect(await levelOf({ src: 'skill.json' }), 'another page’s document').to.equal(undefined);
    base.remove();
    window.fetch = realFetch;
  });

  it('waits for a document that arrives later than the element', async () => {
    const element = document.createElement('skill-profile');
    element.remember = true;
    localStorage.setItem('skill-matrix#late', '{"level":"senior"}');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(element.level).to.equal(undefined);
    element.skill = withId('late');
    await until(() => radio(element, 'Senior').checked);
    element.skill = withId(undefined);
    await element.updateComplete;
    radio(element, 'Junior').click();
    await until(() => element.level === 'junior');
    expect({ ...localStorage }).to.deep.equal({ 'skill-matrix#late': '{"level":"senior"}' });
  });

  for (const junk of ['{', 'null', '{"level":{}}', '{"level":1,"roles":{"length":9}}', '[]']) {
    it(`is not disturbed by ${junk} in the storage`, async () => {
      localStorage.setItem('skill-matrix/junk', junk);
      const element = await profile({ sync: 'junk', remember: '' });
      await until(() => radio(element, 'Junior'));
      expect(element.level).to.equal(undefined);
    });
  }
});
