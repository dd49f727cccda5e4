import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Framework } from '../../src/entries/index.ts';
import { all, button, one, textOf, until } from '../page.ts';
import {
  answer,
  assessment,
  assessmentPage,
  backend,
  chosenIn,
  openFile,
  rowOf,
  savedFile,
  writeNote,
} from './assessment.ts';
import { engineering } from './framework.ts';

beforeEach(() => localStorage.clear());

describe('answers to a framework that has changed', () => {
  /** Version 5: a skill was renamed, one has another text, one went, one is new. */
  const next = {
    ...engineering,
    version: '5',
    skills: engineering.skills.flatMap((skill) => {
      if (skill.id === 'debugging') return [];
      if (skill.id === 'testing') return { ...skill, id: 'quality-work', formerly: ['testing'] };
      if (skill.id === 'programming') return { ...skill, summary: 'Another summary.' };
      return skill.id === 'mentoring'
        ? [skill, { ...skill, id: 'sponsoring', name: 'Sponsoring', formerly: [] }]
        : skill;
    }),
  } as Framework;

  it('follow renamed skills; nothing is lost, and what changed is shown', async () => {
    const element = await assessmentPage();
    for (const skill of ['Testing', 'Debugging', 'Programming']) {
      await answer(element, skill, 'Working');
      await writeNote(element, skill, `About ${skill}.`);
    }
    element.remove();
    const later = await assessmentPage({}, next);
    expect(chosenIn(later, 'Testing')).to.equal('Working');
    expect(textOf(one(later, '[part=changes]'))).to.contain(
      'Version 5 of the framework is out; you answered version 4. 1 text is different, 1 skill is new',
    );
    expect(textOf(rowOf(later, 'Programming'))).to.contain('The text has changed since you answered.');
    expect(textOf(one(later, '[part=unused]'))).to.contain(
      '1 answer fits nothing in this version. It is kept: debugging.',
    );
    button(later, 'Show the 2').click();
    await until(() => all(later, '[part=row]').length === 2);
    expect(all(later, '[part=row] [role=heading]').map(textOf)).to.deep.equal(['Programming', 'Sponsoring']);
    const { text } = await savedFile(later, 'Save as file');
    for (const skill of ['Testing', 'Debugging', 'Programming']) expect(text).to.contain(`About ${skill}.`);
    button(later, 'Continue with this version').click();
    await until(() => all(later, '[part=changes]').length === 0);
    await answer(later, 'Testing', 'Expert');
    const again = await (later.remove(), assessmentPage({}, next));
    expect(chosenIn(again, 'Testing')).to.equal('Expert');
    expect(again.answers!.answers.filter(({ note }) => note === 'About Testing.')).to.have.length(1);
    expect(all(again, '[part=changes]')).to.deep.equal([]);
  });

  it('say which version they are to when another person gives them', async () => {
    const element = await assessmentPage(backend, next);
    const file = assessment([{ skill: 'testing', proficiency: 'working' }], { person: { name: 'Ruth' } });
    for (const [version, line] of [
      ['4', 'Beside yours: Ruth · Version 4 Remove'],
      ['5', 'Beside yours: Ruth Remove'],
    ]) {
      await openFile(element, 'ruth.json', JSON.stringify({ ...file, framework: { id: 'engineering', version } }));
      button(element, 'Beside mine, read-only').click();
      await until(() => textOf(element).includes(line!));
      expect(textOf(rowOf(element, 'Testing'))).to.contain('Ruth');
    }
  });
});
