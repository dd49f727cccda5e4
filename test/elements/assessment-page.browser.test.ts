import { expect, fixture, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import '../../src/entries/index.ts';
import {
  assessmentContext,
  type Framework,
  type RoleComparison,
  type SkillFramework,
} from '../../src/entries/index.ts';
import { all, button, byRole, one, radio, textOf, until } from '../page.ts';
import { answer, assessment, backend, chosenIn, openFile, stateOf } from './assessment.ts';
import { choose, engineering, frameworkPage, settled } from './framework.ts';

const SHOW = 'header stats role picker comparison search matrix assessment';

/** The page of a framework, where the reader stands. */
async function answersPage(attributes: Partial<SkillFramework> = backend): Promise<SkillFramework> {
  const page = await frameworkPage({ show: SHOW, ...attributes });
  button(page, 'Where I stand').click();
  await until(() => all(own(page), '[part~=row], .notice').length > 0);
  await settled(page);
  return page;
}

/** A framework with a single role, and what is asked of it. */
function onlyOf(framework: Framework, id: string): Framework {
  return {
    ...framework,
    roles: framework.roles!.filter((role) => role.id === id).map((role) => ({ ...role, leadsTo: [] })),
    skills: framework.skills.map((skill) => ({
      ...skill,
      expectations: skill.expectations.filter(({ role }) => role === undefined || role === id),
    })),
  };
}

/** The self-assessment of a page. */
const own = (page: Element) => one<HTMLElementTagNameMap['skill-assessment']>(page, 'skill-assessment');
const seen = (page: Element, tag: string) => all(page, tag).filter((element) => element.checkVisibility()).length;

beforeEach(() => localStorage.clear());

describe('<skill-framework show="… assessment">', () => {
  it('switches between what is asked and where the reader stands', async () => {
    const page = await frameworkPage({ show: SHOW, ...backend });
    const [asked, answers] = [button(page, 'What is asked'), button(page, 'Where I stand')];
    expect([asked.ariaPressed, answers.ariaPressed]).to.deep.equal(['true', 'false']);
    expect([seen(page, 'framework-matrix'), seen(page, 'skill-assessment')]).to.deep.equal([1, 0]);
    answers.click();
    await until(() => seen(page, 'skill-assessment') === 1);
    expect([seen(page, 'framework-matrix'), seen(page, 'role-comparison')]).to.deep.equal([0, 0]);
    expect(button(page, 'Where I stand').ariaPressed).to.equal('true');
    await settled(page);
    expect(textOf(own(page))).to.contain('Backend engineer, Senior: 22 skills');
    expect(all(own(page), 'role-picker, level-picker')).to.deep.equal([]);
    await expect(page).to.be.accessible();
  });

  it('follows the role and the level of the page', async () => {
    const page = await answersPage({});
    expect(textOf(own(page))).to.contain('Choose your role and your level');
    await choose(page, 'manager', 'Lead');
    await until(() => textOf(own(page)).includes('Engineering manager, Principal'));
  });

  it('brings the role and the level of stored answers back to the page', async () => {
    const page = await answersPage();
    await answer(own(page), 'Testing', 'Working');
    page.remove();
    const again = await answersPage({});
    await until(() => textOf(own(again)).includes('Backend engineer, Senior: 22 skills'));
    expect(radio(again, 'Middle').checked).to.equal(true);
    await until(() => chosenIn(own(again), 'Testing') === 'Working');
  });

  it('brings the level back where there is one role only', async () => {
    const single = { framework: onlyOf(engineering, 'backend') };
    const page = await answersPage({ ...single, level: 'middle' });
    await answer(own(page), 'Testing', 'Working');
    page.remove();
    const again = await answersPage(single);
    await until(() => radio(again, 'Middle').checked);
  });

  for (const words of ['Beside mine, read-only', 'In place of mine']) {
    it(`takes the role and the level of a file while none are chosen: ${words}`, async () => {
      const page = await answersPage({});
      const file = assessment([{ skill: 'testing', proficiency: 'working' }], { person: { name: 'Ruth' } });
      await openFile(own(page), 'ruth.json', JSON.stringify(file));
      button(page, words).click();
      await until(() => textOf(own(page)).includes('Backend engineer, Senior: 22 skills'));
      expect(radio(page, 'Middle').checked).to.equal(true);
    });
  }

  it('keeps nothing of a file beside mine, and no other role and level than those chosen', async () => {
    const page = await answersPage({ role: 'sre', level: 'senior' });
    const file = assessment([{ skill: 'testing', proficiency: 'working' }], { person: { name: 'Ruth' } });
    await openFile(own(page), 'ruth.json', JSON.stringify(file));
    button(page, 'Beside mine, read-only').click();
    await until(() => textOf(own(page)).includes('Beside yours: Ruth'));
    expect(radio(page, 'Senior').checked).to.equal(true);
    dispatchEvent(new Event('pagehide'));
    expect(JSON.stringify(Object.values(localStorage))).not.to.contain('testing');
  });

  it('names whose file is beside mine before a role and a level are chosen', async () => {
    const page = await answersPage({});
    const file = { framework: { id: 'engineering' }, person: { name: 'Ruth' }, answers: [] };
    await openFile(own(page), 'ruth.json', JSON.stringify(file));
    button(page, 'Beside mine, read-only').click();
    await until(() => textOf(own(page)).includes('Beside yours: Ruth'));
    expect(textOf(own(page))).to.contain('Choose your role and your level');
    button(page, 'Remove').click();
    await until(() => !textOf(own(page)).includes('Ruth'));
  });

  it('marks in the comparison what the answers already meet', async () => {
    const page = await answersPage();
    const marked = () => all(page, '[part=met]').map((mark) => textOf(mark.closest('[part=row]')!));
    await answer(own(page), 'Testing', 'Advanced');
    await answer(own(page), 'Programming', 'Awareness');
    button(page, 'What is asked').click();
    await until(() => marked().length === 1);
    expect(marked()[0])
      .to.match(/^Testing/)
      .and.contain('You already meet this');
    button(page, 'Where I stand').click();
    await until(() => all(own(page), '[part~=row]').length === 22);
    await answer(own(page), 'Testing', 'None');
    button(page, 'What is asked').click();
    await until(() => all(page, 'role-comparison').length === 1 && marked().length === 0);
  });

  it('finds skills by the search of the answers, and by that of an author', async () => {
    const box = await fixture<SkillFramework>(
      html`<skill-framework my-role="backend" level="middle" .framework=${engineering}>
        <skill-search></skill-search>
        <div style="width: 1000px"><skill-assessment></skill-assessment></div>
      </skill-framework>`,
    );
    await until(() => all(own(box), '[part~=row]').length === 22);
    const field = byRole<HTMLInputElement>(one(box, 'skill-search'), 'searchbox', 'Find a skill');
    field.value = 'flaky';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => all(own(box), '[part~=row]').length === 1);
  });
});

describe('answers that an application gives to the page', () => {
  it('are shown, and changed by readers', async () => {
    const page = await answersPage();
    page.answers = assessment([{ skill: 'testing', proficiency: 'expert' }]);
    await until(() => stateOf(own(page), 'Testing') === 'One step above Advanced');
    await answer(own(page), 'Debugging', 'Working');
    await until(() => page.answers!.answers.length === 2);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('give way again to those of the browser', async () => {
    const page = await answersPage();
    await answer(own(page), 'Testing', 'Working');
    page.answers = assessment([{ skill: 'testing', proficiency: 'expert' }]);
    await until(() => chosenIn(own(page), 'Testing') === 'Expert');
    page.answers = undefined;
    await until(() => chosenIn(own(page), 'Testing') === 'Working');
  });

  it('reach a comparison through context, from any provider', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const given = assessment([{ skill: 'testing', proficiency: 'expert' }]);
    new ContextProvider(box, { context: assessmentContext, initialValue: given });
    const comparison: RoleComparison = Object.assign(document.createElement('role-comparison'), {
      framework: engineering,
      ...backend,
    });
    box.append(comparison);
    await until(() => all(comparison, '[part=met]').length === 1);
    expect(textOf(one(comparison, '[part=met]').closest('[part=row]')!)).to.match(/^Testing/);
  });
});
