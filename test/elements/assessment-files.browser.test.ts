import { expect } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Assessment } from '../../src/entries/index.ts';
import { all, button, one, textOf, until } from '../page.ts';
import { answer, assessment, assessmentPage, chosenIn, openFile, rowOf, savedFile, writeNote } from './assessment.ts';
import { engineering } from './framework.ts';

beforeEach(() => localStorage.clear());

describe('answers in files', () => {
  for (const [words, ending] of [
    ['Save as file', 'json'],
    ['Save as CSV', 'csv'],
  ] as const) {
    it(`are the same when a ${ending} file is opened again`, async () => {
      const element = await assessmentPage();
      await answer(element, 'Testing', 'Working');
      await answer(element, 'Debugging', 'None');
      await answer(element, 'Documentation', 'Doesn’t apply');
      await writeNote(element, 'Testing', '=1+1, "Ruth"\nand so on');
      const before = element.answers!;
      expect(before).to.include({ assessor: 'self', role: 'backend', level: 'middle', target: 'senior' });
      const { name, text } = await savedFile(element, words);
      expect(name).to.match(new RegExp(`^engineering-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
      button(element, 'Forget all').click();
      await until(() => chosenIn(element, 'Testing') === '');
      await openFile(element, name, text);
      expect(textOf(one(element, '[part=opened]'))).to.contain(`${name}: 3 answers (`);
      button(element, 'In place of mine').click();
      await until(() => chosenIn(element, 'Testing') === 'Working');
      const sorted = ({ answers }: Assessment) => [...answers].sort((a, b) => (a.skill < b.skill ? -1 : 1));
      expect(sorted(element.answers!)).to.deep.equal(sorted(before));
    });
  }

  it('for a spreadsheet have semicolons where the browser’s language has a decimal comma', async () => {
    const language = Object.getOwnPropertyDescriptor(Navigator.prototype, 'language')!;
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'de-DE' });
    try {
      const element = await assessmentPage();
      await answer(element, 'Testing', 'Working');
      const { name, text } = await savedFile(element, 'Save as CSV');
      expect(text).to.match(/^\uFEFF?Skill;Answer;Note;/);
      await answer(element, 'Testing', 'Advanced');
      await openFile(element, name, text);
      button(element, 'In place of mine').click();
      await until(() => chosenIn(element, 'Testing') === 'Working');
    } finally {
      Object.defineProperty(navigator, 'language', language);
    }
  });

  it('of another person open beside, read-only; what differs is marked and never averaged', async () => {
    const element = await assessmentPage();
    for (const skill of ['Testing', 'Debugging', 'Programming']) await answer(element, skill, 'Working');
    const theirs = assessment(
      [
        { skill: 'testing', proficiency: 'advanced', note: 'I saw the queue tests.' },
        { skill: 'debugging', proficiency: 'working' },
        { skill: 'programming', proficiency: 'awareness' },
        { skill: 'mentoring', proficiency: 'working' },
      ],
      { person: { name: 'Mira' }, assessor: 'D. Baker', updated: '2026-05-09T10:42:00Z' },
    );
    await openFile(element, 'baker.json', JSON.stringify(theirs));
    button(element, 'Beside mine, read-only').click();
    await until(() => textOf(element).includes('Beside yours: D. Baker, May 9, 2026'));
    expect(textOf(rowOf(element, 'Testing')))
      .to.contain('Answers differ')
      .and.contain('One step above yours');
    expect(textOf(rowOf(element, 'Programming'))).to.contain('One step below yours');
    expect(textOf(rowOf(element, 'Debugging')))
      .to.contain('D. Baker says the same')
      .and.not.contain('differ');
    expect(textOf(rowOf(element, 'Mentoring'))).not.to.contain('differ');
    one(rowOf(element, 'Testing'), 'summary').click();
    expect(textOf(rowOf(element, 'Testing'))).to.contain('I saw the queue tests.');
    expect(all(rowOf(element, 'Testing'), 'input[type=radio]')).to.have.length(5);
    await expect(element).to.be.accessible();
    button(element, 'Remove').click();
    await until(() => !textOf(element).includes('Baker'));
  });

  it('of another person show all that was said: reasons, notes, evidence, also where nothing is answered', async () => {
    const element = await assessmentPage();
    const place = { role: 'backend', level: 'senior' };
    await answer(element, 'Observability', 'None');
    const theirs = assessment(
      [
        { skill: 'testing', note: 'Let us talk about this one.' },
        {
          skill: 'debugging',
          proficiency: 'working',
          evidence: [{ name: 'Record 12', url: 'https://example.org/12' }],
        },
        { skill: 'observability', note: 'Since May.' },
        { skill: 'observability', ...place, met: 'not-applicable', reason: 'Another team does it.' },
      ],
      { person: { name: 'Ruth' } },
    );
    await openFile(element, 'ruth.json', JSON.stringify(theirs));
    button(element, 'Beside mine, read-only').click();
    await until(() => textOf(element).includes('Beside yours: Ruth'));
    for (const [skill, summary, ...words] of [
      ['Testing', 'Read the note', 'Let us talk about this one.'],
      ['Debugging', 'Evidence', 'Record 12'],
      ['Observability', 'Read the note', 'Another team does it.', 'Since May.'],
    ] as const) {
      button(rowOf(element, skill), summary).click();
      for (const one of words) expect(textOf(rowOf(element, skill))).to.contain(one);
    }
    expect(one<HTMLAnchorElement>(rowOf(element, 'Debugging'), 'a').href).to.equal('https://example.org/12');
    expect(textOf(rowOf(element, 'Programming'))).not.to.contain('Ruth');
  });

  it('of somebody about themselves open beside the reader’s answers about that person, at their role and level', async () => {
    const element = await assessmentPage();
    await answer(element, 'Testing', 'Working');
    const place = { role: 'data', level: 'junior', target: 'middle' };
    const theirs = assessment([{ skill: 'testing', proficiency: 'awareness' }], { person: { name: 'Ruth' }, ...place });
    await openFile(element, 'ruth.json', JSON.stringify(theirs));
    button(element, 'Beside my answers about Ruth, read-only').click();
    await until(() => textOf(element).includes('Beside yours: Ruth'));
    expect(one<HTMLSelectElement>(element, '[part=people] select').value).to.equal('Ruth');
    expect(chosenIn(element, 'Testing')).to.equal('');
    expect(textOf(element)).to.contain('Data engineer, Middle');
    await answer(element, 'Testing', 'Working');
    expect(element.answers).to.deep.include({ person: { name: 'Ruth' }, role: 'data', level: 'junior' });
    element.person = '';
    await until(() => element.answers!.role === 'backend');
    expect(element.answers!.answers.map(({ skill, proficiency }) => [skill, proficiency])).to.deep.equal([
      ['testing', 'working'],
    ]);
    // What another person says of Ruth, or what the reader saved, is not about the reader's answers about Ruth.
    await openFile(element, 'baker.json', JSON.stringify({ ...theirs, assessor: 'D. Baker' }));
    expect(textOf(one(element, '[part=opened]'))).not.to.contain('about Ruth');
  });

  it('of another framework are left out by name', async () => {
    const element = await assessmentPage();
    const foreign = { framework: { id: 'design', name: 'Design framework' }, answers: [] };
    await openFile(element, 'sam.json', JSON.stringify(foreign));
    expect(textOf(one(element, '[part=error]'))).to.contain(
      'sam.json belongs to another framework, “Design framework”, and was left out.',
    );
  });

  for (const [name, text, reason] of [
    ['broken.json', '{"framework":', /This is not JSON/],
    ['wrong.json', '{"framework":{},"answers":[{"skill":7}]}', /\/answers\/0\/skill Expected a string/],
    ['framework.json', JSON.stringify(engineering), /framework/],
    ['picture.png', '\u0089PNG\r\n\u001A\n\0\0', /no column "Skill"/],
    ['empty.csv', '', /The file is empty/],
  ] as const) {
    it(`that hold no answers are named, with the reason: ${name}`, async () => {
      const element = await assessmentPage();
      await answer(element, 'Testing', 'Working');
      await openFile(element, name, text);
      expect(textOf(one(element, '[part=error]')))
        .to.contain(`${name} holds no answers`)
        .and.match(reason);
      expect(chosenIn(element, 'Testing')).to.equal('Working');
      button(one(element, '[part=error]'), 'Close').click();
      await until(() => all(element, '[part=error]').length === 0);
    });
  }

  it('run no code and make no markup', async () => {
    const element = await assessmentPage();
    const hostile = '<img src=x onerror="parent.hit=1">';
    const theirs = assessment(
      [{ skill: 'testing', proficiency: 'expert', note: hostile, evidence: [{ name: hostile }] }],
      { assessor: hostile },
    );
    await openFile(element, `${hostile}.json`, JSON.stringify(theirs));
    button(element, 'Beside mine, read-only').click();
    await until(() => textOf(element).includes('Beside yours'));
    expect(all(element, 'img')).to.deep.equal([]);
    await openFile(
      element,
      'link.json',
      JSON.stringify({
        framework: { id: 'engineering' },
        answers: [{ skill: 'testing', evidence: [{ name: 'x', url: 'javascript:alert(1)' }] }],
      }),
    );
    expect(textOf(one(element, '[part=error]'))).to.contain('is not an http:, https:, mailto: or relative URL');
  });
});
