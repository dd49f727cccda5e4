import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { SkillAssessment } from '../../src/entries/index.ts';
import { all, allByRole, button, byRole, nameOf, one, textOf, until } from '../page.ts';
import { answer, answersOf, assessmentPage, chosenIn, nameOfAnswer, rowOf, stateOf, writeNote } from './assessment.ts';

const skills = (element: Node) => all(element, '[part=row] [role=heading]').map(textOf);
const heading = (element: Node) => textOf(one(element, '[part=heading]'));

beforeEach(() => localStorage.clear());

describe('<skill-assessment>', () => {
  it('shows each skill that the target asks, by groups', async () => {
    const element = await assessmentPage();
    expect(heading(element)).to.equal('Backend engineer, Senior: 22 skills');
    expect(skills(element)).to.have.length(22);
    expect(all(element, '[part=group]').map(textOf)).to.deep.equal([
      'Craft 5 skills, 5 not answered',
      'Design 5 skills, 5 not answered',
      'Operations 5 skills, 5 not answered',
      'People 5 skills, 5 not answered',
      'Direction 2 skills, 2 not answered',
    ]);
    expect(textOf(rowOf(element, 'Testing')))
      .to.contain('Advanced')
      .and.contain('removes flaky tests for good');
  });

  it('names every answer, and says which one is asked', async () => {
    const element = await assessmentPage();
    expect(answersOf(element, 'Testing').map(nameOfAnswer)).to.deep.equal([
      'None',
      'Awareness',
      'Working',
      'Advanced, asked at Senior',
      'Expert',
    ]);
    expect(answersOf(element, 'Documentation').map(nameOfAnswer)).to.deep.equal([
      'Met, asked at Senior',
      'Partly',
      'Not yet',
      'Doesn’t apply',
    ]);
    expect(allByRole(rowOf(element, 'Testing'), 'radiogroup').map(nameOf)).to.deep.equal(['Testing']);
  });

  it('names the note by its skill', async () => {
    const element = await assessmentPage();
    await writeNote(element, 'Testing', 'Flaky tests are gone');
    expect(allByRole(rowOf(element, 'Testing'), 'group').map(nameOf)).to.include('Testing');
    expect(byRole(element, 'button', 'Your note: Testing')).to.exist;
  });

  it('says in words how far an answer is from what is asked', async () => {
    const element = await assessmentPage();
    const states = [];
    for (const name of ['None', 'Awareness', 'Working', 'Advanced', 'Expert']) {
      await answer(element, 'Testing', name);
      states.push(stateOf(element, 'Testing'));
    }
    expect(states).to.deep.equal([
      '3 steps below Advanced',
      '2 steps below Advanced',
      'One step below Advanced',
      'At Advanced',
      'One step above Advanced',
    ]);
    const words = [];
    for (const name of ['Met', 'Partly', 'Not yet', 'Doesn’t apply']) {
      await answer(element, 'Documentation', name);
      words.push(stateOf(element, 'Documentation'));
    }
    expect(words).to.deep.equal(['Met', 'Partly met', 'Not met yet', 'Doesn’t apply here']);
    expect(stateOf(element, 'Debugging')).to.equal('Not answered yet');
  });

  it('tells the answer "none" from no answer', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'None');
    expect(chosenIn(element, 'Testing')).to.equal('None');
    expect(element.answers!.answers).to.have.length(1);
    expect(element.answers!.answers[0]).to.include({ skill: 'testing', proficiency: null });
    expect(textOf(one(element, '[part=group]'))).to.equal('Craft 5 skills, 4 not answered');
    await writeNote(element, 'Testing', '');
    button(rowOf(element, 'Testing'), 'Clear this answer').click();
    await until(() => stateOf(element, 'Testing') === 'Not answered yet');
    expect(chosenIn(element, 'Testing')).to.equal('');
    expect(element.answers!.answers).to.deep.equal([]);
  });

  it('answers by the keys', async () => {
    const element = await assessmentPage();
    answersOf(element, 'Testing')[0]!.focus();
    await sendKeys({ press: ' ' });
    await until(() => chosenIn(element, 'Testing') === 'None');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await until(() => stateOf(element, 'Testing') === 'One step below Advanced');
    expect(chosenIn(element, 'Testing')).to.equal('Working');
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => chosenIn(element, 'Testing') === 'Awareness');
  });

  it('moves among answers as they are laid out, also from right to left', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const element = await assessmentPage();
      await answer(element, 'Testing', 'Working');
      answersOf(element, 'Testing')[2]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      await until(() => chosenIn(element, 'Testing').startsWith('Advanced'));
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('answers by the pointer, on the letter that is seen', async () => {
    const element = await assessmentPage();
    const label = answersOf(element, 'Programming')[2]!.labels![0]!;
    label.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = label.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => chosenIn(element, 'Programming') === 'Working');
  });

  it('shows below the answers what the step with the focus means', async () => {
    const element = await assessmentPage();
    answersOf(element, 'Testing')[1]!.focus();
    await until(() => all(rowOf(element, 'Testing'), '[part=meaning]').length === 1);
    expect(textOf(one(rowOf(element, 'Testing'), '[part=meaning]'))).to.match(/^Awareness \w/);
    answersOf(element, 'Debugging')[1]!.focus();
    await until(() => all(rowOf(element, 'Testing'), '[part=meaning]').length === 0);
  });

  it('tells an answer once to screen readers', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    const told = one(element, '.root > [aria-live]');
    await until(() => textOf(told) === 'Testing: One step below Advanced.');
    expect(all(element, '[role=status], [role=alert]').map(textOf).filter(Boolean)).to.deep.equal([]);
  });
});

describe('the note of an answer', () => {
  it('is kept with the answer, and with links as evidence', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'Moved the tests.');
    for (const words of ['https://example.org/tests', 'the talk in May', 'javascript:alert(1)']) {
      const field = one<HTMLInputElement>(rowOf(element, 'Testing'), 'form input');
      field.value = words;
      button(rowOf(element, 'Testing'), 'Add').click();
      await element.updateComplete;
    }
    expect(textOf(one(rowOf(element, 'Testing'), '.note-button'))).to.contain('Your note');
    const [kept] = element.answers!.answers;
    expect(kept).to.include({ skill: 'testing', proficiency: 'working', note: 'Moved the tests.' });
    expect(kept!.evidence).to.deep.equal([
      { name: 'example.org/tests', url: 'https://example.org/tests' },
      { name: 'the talk in May' },
      { name: 'javascript:alert(1)' },
    ]);
    expect(all<HTMLAnchorElement>(element, '.evidence a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/tests',
    ]);
    await expect(element).to.be.accessible();
    button(element, 'Remove the talk in May').click();
    await until(() => element.answers!.answers[0]!.evidence!.length === 2);
  });

  it('stays when the answer is cleared', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'Ask Ruth.');
    button(rowOf(element, 'Testing'), 'Clear this answer').click();
    await until(() => stateOf(element, 'Testing') === 'Not answered yet');
    expect(element.answers!.answers[0]).to.include({ skill: 'testing', note: 'Ask Ruth.' });
    expect(one<HTMLTextAreaElement>(rowOf(element, 'Testing'), 'textarea').value).to.equal('Ask Ruth.');
  });

  it('asks why a skill does not apply, and goes on without a reason', async () => {
    const element = await assessmentPage();
    await answer(element, 'Product sense', 'Doesn’t apply');
    const reason = one<HTMLInputElement>(rowOf(element, 'Product sense'), '[part=reason] input');
    expect(textOf(reason.labels![0]!)).to.contain('Why it doesn’t apply here');
    expect(element.answers!.answers[0]).to.include({ level: 'senior', role: 'backend', met: 'not-applicable' });
    reason.value = 'Our scope is fixed.';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => element.answers!.answers[0]!.reason === 'Our scope is fixed.');
  });

  it('has "doesn’t apply" for steps too; a step takes it back', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    await writeNote(element, 'Testing', 'n');
    button(rowOf(element, 'Testing'), 'Doesn’t apply here').click();
    await until(() => stateOf(element, 'Testing') === 'Doesn’t apply here');
    expect(chosenIn(element, 'Testing')).to.equal('');
    await answer(element, 'Testing', 'Awareness');
    expect(stateOf(element, 'Testing')).to.equal('2 steps below Advanced');
    expect(element.answers!.answers).to.have.length(1);
  });
});

describe('the words of a self-assessment', () => {
  it('has no percentage, no score and no ranking', async () => {
    const element: SkillAssessment = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    expect(textOf(element)).not.to.match(/%|percent|score|rank|points?\b|average/i);
  });
});
