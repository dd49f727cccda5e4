import { expect } from '@open-wc/testing';
import { radio, until } from '../page.ts';
import { go, open, start } from './permalinks.ts';

afterEach(() => {
  history.replaceState(null, '', start);
});

describe('`permalink` of several providers on a page', () => {
  it('has the names of their ids, else of `sync`', async () => {
    const [first, second] = [
      await open('skill-framework', { id: 'one' }),
      await open('skill-profile', { sync: 'two' }),
    ];
    first.role = 'backend';
    await first.updateComplete;
    second.role = 'sre';
    await second.updateComplete;
    expect(location.hash).to.equal('#one:role=backend&two:role=sre');
    await go(-1);
    await until(() => (second.role ?? null) === null);
    expect(first.role).to.equal('backend');
  });

  it('of one `sync` name is one step for each choice', async () => {
    const [first, second] = [await open('skill-profile', { sync: 's' }), await open('skill-profile', { sync: 's' })];
    first.level = 'senior';
    await until(() => second.level === 'senior');
    await second.updateComplete;
    first.level = 'lead';
    await until(() => second.level === 'lead');
    await second.updateComplete;
    await go(-1);
    await until(() => first.level === 'senior' && second.level === 'senior');
    await until(() => radio(second, 'Senior').checked);
    expect(location.hash).to.equal('#s:level=senior');
  });

  it('is written by none without it', async () => {
    const element = await open('skill-profile', { permalink: false });
    element.level = 'senior';
    await element.updateComplete;
    expect(location.hash).to.equal('');
    location.hash = '#level=lead';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.level).to.equal('senior');
  });

  it('is no longer read by those that left the page', async () => {
    const element = await open('skill-profile', { level: 'junior' });
    element.remove();
    location.hash = '#level=lead';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.level).to.equal('junior');
  });
});
