import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { SkillFramework, SkillSearch } from '../../src/entries/index.ts';
import { all, byRole, button, checkbox, combobox, demoFramework, one, radio, textOf, until } from '../page.ts';
import { engineering, frameworkPage, settled } from './framework.ts';

const people = await demoFramework('people-and-technology');

const page = () => frameworkPage({ role: 'backend', level: 'middle' });
const skills = (element: Node) => all(element, '[part=role]').map(textOf);
const field = (element: Node) => byRole<HTMLInputElement>(element, 'searchbox', 'Find a skill');
const status = (element: Node) => textOf(one(one(element, '[role=search]'), '[aria-live]'));

/** Types as a reader does. */
async function type(element: Node, words: string): Promise<void> {
  field(element).focus();
  field(element).select();
  await sendKeys(words ? { type: words } : { press: 'Delete' });
}

describe('<skill-search>', () => {
  it('finds by words, wherever they stand, and tells how many are found', async () => {
    const element = await page();
    expect(byRole(element, 'search', 'Find a skill')).to.be.ok;
    expect(status(element)).to.equal('');
    await type(element, 'timeline');
    await until(() => skills(element).join() === 'Incident response');
    expect(status(element)).to.equal('1 of 23 skills shown');
    expect(all(element, '[part=group]').map(textOf)).to.deep.equal(['Operations 1 skill']);
    await type(element, 'DESIGN secure');
    await until(() => skills(element).includes('Secure design'));
    expect(field(element).matches(':focus')).to.be.true;
    await type(element, '');
    await until(() => skills(element).length === 23);
    expect(status(element)).to.equal('');
  });

  it('narrows the table only: the comparison above stays', async () => {
    const element = await page();
    const before = textOf(one(element, '[part=comparison]'));
    await type(element, 'hiring');
    await until(() => skills(element).includes('Hiring') && skills(element).length < 23);
    expect(textOf(one(element, '[part=comparison]'))).to.equal(before);
  });

  it('shows one group, by pointer and keys', async () => {
    const element = await page();
    const groups = byRole(element, 'radiogroup', 'Group');
    expect(all(groups, 'label').map(textOf)).to.deep.equal([
      'All groups',
      'Craft',
      'Design',
      'Operations',
      'People',
      'Direction',
    ]);
    radio(groups, 'Design').click();
    await until(() => skills(element).length === 5);
    expect(status(element)).to.equal('5 of 23 skills shown');
    radio(groups, 'Design').focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => skills(element)[0] === 'Delivery pipeline');
    expect(radio(groups, 'Operations').checked).to.be.true;
    radio(groups, 'All groups').click();
    await until(() => skills(element).length === 23);
  });

  it('has a list of more than six groups, and of any where there is little room', async () => {
    const element = await fixture<SkillSearch>(html`<skill-search .framework=${people}></skill-search>`);
    expect(combobox(element, 'Group').options).to.have.length(11);
    expect(all(element, '[role=radiogroup]')).to.be.empty;
    const narrow = await frameworkPage({ role: 'backend' }, engineering, 340);
    const shown = all(narrow, '[role=radiogroup]').filter((group) => group.checkVisibility());
    expect(shown.map((group) => group.getAttribute('aria-label'))).not.to.include('Group');
    const list = combobox(narrow, 'Group');
    expect(list.checkVisibility()).to.be.true;
    list.value = 'people';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => skills(narrow).length === 5);
  });

  it('shows only what changes, once there is a target', async () => {
    const element = await frameworkPage({ role: 'backend' });
    expect(() => checkbox(element, 'Only what changes')).to.throw();
    element.level = 'middle';
    await until(() => checkbox(element, 'Only what changes'));
    checkbox(element, 'Only what changes').click();
    await until(() => skills(element).length === 9);
    expect(status(element)).to.equal('9 of 23 skills shown');
    element.level = 'senior';
    await until(() => skills(element).length !== 9);
    expect(skills(element)).to.have.length.above(0);
    checkbox(element, 'Only what changes').click();
    await until(() => skills(element).length === 23);
  });

  it('says that nothing is found, and the way out works', async () => {
    const element = await page();
    radio(byRole(element, 'radiogroup', 'Group'), 'Design').click();
    await until(() => skills(element).length === 5);
    await type(element, 'mentoring');
    const empty = await until(() => one(element, '[part=empty]'));
    expect(textOf(empty)).to.equal('No skill matches “mentoring” in Design. Search everywhere');
    expect(status(element)).to.equal('0 of 23 skills shown');
    button(empty, 'Search everywhere').click();
    await until(() => skills(element).includes('Mentoring'));
    expect(radio(byRole(element, 'radiogroup', 'Group'), 'All groups').checked).to.be.true;
    expect(field(element).value).to.equal('mentoring');
    await type(element, 'quantum');
    await until(() => textOf(one(element, '[part=empty]')) === 'No skill matches “quantum”. All skills');
    button(one(element, '[part=empty]'), 'All skills').click();
    await until(() => skills(element).length === 23);
    expect(field(element).value).to.equal('');
  });

  it('tells of each wish, by input and change too; a listener can prevent it', async () => {
    const element = await fixture<SkillFramework>(
      html`<skill-framework .framework=${engineering} role="backend"
        ><skill-search></skill-search><framework-matrix></framework-matrix
      ></skill-framework>`,
    );
    await until(() => skills(element).length === 23);
    const search = one<SkillSearch>(element, 'skill-search');
    const told: unknown[] = [];
    element.addEventListener('query-change', (event) => told.push(event.detail));
    for (const name of ['input', 'change']) search.addEventListener(name, () => told.push([name, search.value]));
    radio(search, 'People').click();
    await until(() => skills(element).length === 5);
    expect(told).to.deep.equal([
      { value: { group: 'people' }, previous: {} },
      ['input', { group: 'people' }],
      ['change', { group: 'people' }],
    ]);
    element.addEventListener('query-change', (event) => event.preventDefault());
    radio(search, 'Craft').click();
    field(search).value = 'x';
    field(search).dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    expect(skills(element)).to.have.length(5);
    expect(search.value).to.deep.equal({ group: 'people' });
    expect(radio(search, 'People').checked).to.be.true;
    expect(field(search).value).to.equal('');
  });

  it('has a list of groups that is no wider than its place, however long a name is', async () => {
    const groups = engineering.groups!.map((group) => ({ ...group, name: 'Working together and leading people' }));
    const narrow = await frameworkPage({ role: 'backend' }, { ...engineering, groups }, 260);
    const [search, list] = [field(narrow), combobox(narrow, 'Group')].map((one) => one.getBoundingClientRect());
    expect(Math.round(list!.width)).to.equal(Math.round(search!.width));
  });

  it('narrows matrix and comparison of a composition', async () => {
    const element = await fixture<SkillFramework>(
      html`<skill-framework .framework=${engineering} role="backend" level="middle"
        ><skill-search></skill-search><role-comparison></role-comparison><framework-matrix></framework-matrix
      ></skill-framework>`,
    );
    await until(() => skills(element).length === 23);
    radio(element, 'People').click();
    await until(() => skills(element).length === 5);
    await until(() => all(one(element, 'role-comparison'), '[part~=row]').length === 2);
  });

  it('by words that are only spaces is none', async () => {
    const element = await page();
    await type(element, ' ');
    await until(() => field(element).value === ' ' && skills(element).length === 23);
    await settled(element);
    expect(status(element)).to.equal('');
    expect(field(element).value, 'what is typed stays').to.equal(' ');
  });
});
