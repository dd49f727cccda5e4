import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { SkillProfile } from '../../src/index.ts';
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

  for (const junk of ['{', 'null', '{"level":{}}', '{"level":1,"roles":{"length":9}}', '[]']) {
    it(`is not disturbed by ${junk} in the storage`, async () => {
      localStorage.setItem('skill-matrix/junk', junk);
      const element = await profile({ sync: 'junk', remember: '' });
      await until(() => radio(element, 'Junior'));
      expect(element.level).to.equal(undefined);
    });
  }
});
