import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Answer } from '../../src/entries/index.ts';
import { one, textOf, until } from '../page.ts';
import { answer, assessment, assessmentPage, chosenIn, stateOf } from './assessment.ts';

beforeEach(() => localStorage.clear());

describe('an application that keeps answers', () => {
  it('hears of each answer, and can say no', async () => {
    const element = await assessmentPage();
    const heard: Answer[] = [];
    const listen = (event: CustomEvent<Answer>) => {
      heard.push(event.detail);
      if (event.detail.skill === 'debugging') event.preventDefault();
    };
    element.addEventListener('assessment-change', listen);
    await answer(element, 'Testing', 'Working');
    await answer(element, 'Debugging', 'Working');
    expect(heard.map(({ skill, proficiency }) => [skill, proficiency])).to.deep.equal([
      ['testing', 'working'],
      ['debugging', 'working'],
    ]);
    expect(chosenIn(element, 'Debugging')).to.equal('');
    expect(stateOf(element, 'Debugging')).to.equal('Not answered yet');
    expect(element.answers!.answers.map(({ skill }) => skill)).to.deep.equal(['testing']);
  });

  it('gives answers, which the browser does not store', async () => {
    const element = await assessmentPage();
    element.answers = assessment([{ skill: 'testing', proficiency: 'expert' }]);
    await until(() => stateOf(element, 'Testing') === 'One step above Advanced');
    await answer(element, 'Debugging', 'Working');
    expect(element.answers!.answers).to.have.length(2);
    expect(textOf(one(element, '[part=keeping]')))
      .to.contain('This page keeps your answers')
      .and.not.contain('Forget');
    expect(textOf(element)).not.to.contain('Nothing is sent');
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('is told all that is wrong with its answers', async () => {
    const element = await assessmentPage();
    const give = (answers: unknown) => () => (element.answers = answers as never);
    expect(give({ answers: [{ skill: '' }, { met: 'quite' }] })).to.throw(
      TypeError,
      /\/framework "framework" is missing.*\/answers\/0\/skill.*\/answers\/1\/met "quite" is not one of: met, partly/s,
    );
    expect(stateOf(element, 'Testing')).to.equal('Not answered yet');
  });
});
