import { expect } from '@open-wc/testing';

import '../../src/entries/index.ts';

import { all, button, byRole, nameOf, one, textOf, until } from '../page.ts';
import { answer, assessmentPage, backend, chosenIn, rowOf, stateOf } from './assessment.ts';
import { rail } from './framework.ts';

const skills = (element: Node) => all(element, '[part=row] [role=heading]').map(textOf);
const heading = (element: Node) => textOf(one(element, '[part=heading]'));

beforeEach(() => localStorage.clear());

describe('what is shown of a self-assessment', () => {
  it('are open gaps only: a skill that is answered meanwhile stays until the filter is used again', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Advanced');
    button(element, 'Open gaps only').click();
    await until(() => !skills(element).includes('Testing'));
    expect(skills(element)).to.have.length(21);
    await answer(element, 'Programming', 'Expert');
    expect(skills(element)).to.include('Programming');
    button(element, 'Open gaps only').click();
    await until(() => skills(element).length === 22);
    button(element, 'Open gaps only').click();
    await until(() => !skills(element).includes('Programming'));
  });

  it('is told in a number when a filter changes it', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Expert');
    button(element, 'Open gaps only').click();
    await until(() => textOf(one(element, '.root > [aria-live]')) === '21 of 22 skills shown');
  });

  it('are the skills without an answer, counted in words', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'None');
    button(element, 'Not answered 21').click();
    await until(() => skills(element).length === 21);
    expect(skills(element)).not.to.include('Testing');
  });

  it('are the skills that words find', async () => {
    const element = await assessmentPage();
    const field = byRole<HTMLInputElement>(element, 'searchbox', 'Find a skill');
    field.value = 'flaky';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => skills(element).length === 1);
    expect(skills(element)).to.deep.equal(['Testing']);
    field.value = 'no such thing';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => textOf(element).includes('No skill matches “no such thing”.'));
  });

  for (const width of [1000, 360]) {
    it(`is never below what sticks to the top when the keyboard goes up, ${width} px wide`, async () => {
      const element = await assessmentPage(backend, undefined, width);
      // A host's header, below which the list has to stay too.
      element.style.setProperty('--skill-sticky-offset', '50px');
      if (width < 500) button(element, 'All in a list').click();
      await element.updateComplete;
      const controls = all(element, '[part=row] :is(input, button)');
      for (const control of controls.slice(-24).reverse()) {
        control.focus();
        const sticking = one(element, width < 500 ? '[part=stepping]' : '.head').getBoundingClientRect();
        expect(control.getBoundingClientRect().top, nameOf(control)).to.be.at.least(sticking.bottom - 1);
      }
    });
  }

  it('folds by groups', async () => {
    const element = await assessmentPage();
    const group = button(element, 'Craft 5 skills, 5 not answered');
    expect(group.ariaExpanded).to.equal('true');
    group.click();
    await until(() => !skills(element).includes('Testing'));
    expect(group.ariaExpanded).to.equal('false');
    expect(skills(element)).to.have.length(17);
  });

  it('are the skills that are not asked, one click away', async () => {
    const element = await assessmentPage();
    const more = one<HTMLDetailsElement>(element, '.rest');
    expect(textOf(more)).to.equal('2 other skills are not asked here (Backend engineer, Senior).');
    one(more, 'summary').click();
    await until(() => skills(element).length === 24);
    const [name] = all(more, '[part=row] [role=heading]').map(textOf);
    await answer(element, name!, 'Working');
    expect(chosenIn(element, name!)).to.equal('Working');
    expect(all(rowOf(element, name!), '[part=state]')).to.deep.equal([]);
  });

  it('is one skill at a time where there is little room, or all in a list', async () => {
    const element = await assessmentPage(backend, undefined, 320);
    const seen = () => all(element, '[part=row]').filter((row) => row.checkVisibility());
    expect(seen().map((row) => textOf(one(row, '[role=heading]')))).to.deep.equal(['Programming']);
    expect(textOf(one(element, '[part=stepping]')))
      .to.contain('Skill 1 of 22')
      .and.contain('22 not answered');
    button(element, 'Next skill').click();
    await until(() => textOf(one(element, '[part=stepping]')).includes('Skill 2 of 22'));
    expect(seen().map((row) => textOf(one(row, '[role=heading]')))).to.deep.equal(['Testing']);
    await answer(element, 'Testing', 'Working');
    expect(textOf(one(element, '[part=stepping]'))).to.contain('21 not answered');
    await expect(element).to.be.accessible();
    button(element, 'All in a list').click();
    await until(() => seen().length === 22);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('says what is missing where no role or level is chosen', async () => {
    const element = await assessmentPage({});
    expect(textOf(one(element, '.notice'))).to.equal('Choose your role and your level to see what the next one asks.');
  });

  it('is what the own level asks where there is no next one', async () => {
    const element = await assessmentPage({ role: 'backend', level: 'principal' });
    expect(heading(element)).to.match(/^Backend engineer, Principal: \d+ skills$/);
  });

  it('mentions no roles in a framework without them, and no steps in one without proficiencies', async () => {
    const element = await assessmentPage({ level: 'learning' }, rail);
    expect(textOf(element)).not.to.match(/\brole|steps? (below|above)|what the steps/i);
    const [name] = skills(element);
    await answer(element, name!, 'Partly');
    expect(stateOf(element, name!)).to.equal('Partly met');
  });
});

describe('<skill-assessment> with seven steps whose names are numbers', () => {
  const proficiencies = Array.from({ length: 7 }, (_, index) => ({ id: `p${index}`, name: String(index) }));
  const levels = ['Junior', 'Senior'].map((name) => ({ id: name, name }));
  const expectations = levels.map(({ id }, index) => ({ level: id, proficiency: `p${index + 3}` }));
  const numbered = { name: 'Zero to six', levels, proficiencies, skills: [{ id: 's', name: 'S', expectations }] };

  it('has room for "None" in its segment, and no list of what the numbers stand for', async () => {
    const element = await assessmentPage({ level: 'Junior', lang: 'fr' }, numbered as never);
    const [none] = all(one(rowOf(element, 'S'), '[role=radiogroup]'), 'label');
    const words = document.createRange();
    words.selectNodeContents(one(none!, 'span'));
    const { left, right } = none!.getBoundingClientRect();
    expect(words.getBoundingClientRect().left - left).to.be.at.least(4);
    expect(right - words.getBoundingClientRect().right).to.be.at.least(4);
    expect(all(element, '[part=legend] li')).to.have.length(0);
  });
});
