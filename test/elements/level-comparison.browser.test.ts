import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { LevelComparison } from '../../src/entries/index.ts';
import { all, allByRole, demoDocument, one, textOf } from '../page.ts';

const skill = await demoDocument('incident-response');

async function comparison(level?: string, target?: string, of = skill): Promise<LevelComparison> {
  const element = Object.assign(document.createElement('level-comparison'), { skill: of, level, target });
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

describe('<level-comparison>', () => {
  it('shows what the next level asks, required first, and what becomes required', async () => {
    const element = await comparison('middle');
    expect(textOf(one(element, '[role=heading]'))).to.equal('From Middle to Senior');
    expect(all(element, '[part~=row]').map(textOf)).to.deep.equal([
      'Site reliability engineer Required Advanced Commands incidents across teams, keeps calm and keeps the timeline honest. ' +
        'Hands over in writing Closes an incident only when the users are well again Incident guide Site reliability engineer: At Middle',
      'Backend engineer Newly required Finds causes across services and writes the review that others learn from. ' +
        'Backend engineer: At Middle (optional)',
      'Senior asks nothing of: Product manager',
    ]);
  });

  it('puts a role that requires something before one that does not', async () => {
    const rows = all(await comparison('senior'), '[part~=row] [role=heading]').map(textOf);
    expect(rows).to.deep.equal(['Site reliability engineer', 'Backend engineer', 'Product manager']);
    const [first, , last] = all(await comparison('lead'), '[part~=row]').map(textOf);
    expect(first).to.contain('Site reliability engineer Optional');
    expect(last).to.equal('Principal asks nothing of: Backend engineer');
  });

  it('shows each level on the way, ascending and by its name, the target last', async () => {
    const [row] = all(await comparison('junior', 'lead'), '[part~=row]');
    expect(
      all(row!, 'ol > li')
        .map(textOf)
        .map((text) => text.slice(0, 30)),
    ).to.deep.equal([
      'Middle Required Working Leads ',
      'Senior Required Advanced Comma',
      'Lead Required Sets how the tea',
    ]);
  });

  it('is a list of roles, each with a heading below that of the comparison', async () => {
    const element = await comparison('middle');
    expect(all(one(element, '[role=list]'), '[role=listitem]')).to.have.length(3);
    expect(all(element, '[role=heading]').map((heading) => [textOf(heading), heading.ariaLevel])).to.deep.equal([
      ['From Middle to Senior', '2'],
      ['Site reliability engineer', '3'],
      ['Backend engineer', '3'],
    ]);
  });

  it('names the role in what folds away what was expected so far', async () => {
    const names = allByRole(await comparison('middle'), 'button')
      .filter(({ localName }) => localName === 'summary')
      .map(textOf);
    expect(names).to.deep.equal(['Site reliability engineer: At Middle', 'Backend engineer: At Middle (optional)']);
  });

  it('names once all roles of which the target asks nothing', async () => {
    const silent = { ...skill, expectations: skill.expectations.filter(({ role }) => role === 'sre') };
    const element = await comparison('middle', undefined, silent);
    expect(textOf(element)).to.contain('Senior asks nothing of: Backend engineer, Product manager');
    expect(all(element, '[part~=row]')).to.have.length(2);
  });

  it('says nothing of required or optional where the document does not', async () => {
    const expectations = skill.expectations.map((expectation) => ({ ...expectation, required: undefined }));
    const text = textOf(await comparison('middle', undefined, { ...skill, expectations }));
    expect(text).not.to.match(/required|optional/i);
    expect(text).to.contain('Site reliability engineer Advanced Commands');
  });

  it('shows what a proficiency alone expects, and the examples of items', async () => {
    const element = await comparison('middle', undefined, {
      ...skill,
      expectations: [
        { role: 'sre', level: 'senior', proficiency: 'advanced' },
        {
          role: 'backend',
          level: 'senior',
          items: ['One', { text: 'Two', examples: ['For one', 'For another'] }],
        },
      ],
    });
    const rows = all(element, '[part~=row]').map(textOf);
    expect(rows[0]).to.equal('Site reliability engineer Advanced');
    expect(rows[1]).to.equal('Backend engineer One Two For one For another');
    expect(all(element, 'li li').map(textOf)).to.deep.equal(['For one', 'For another']);
  });

  it('shows what was expected so far one click away', async () => {
    const element = await comparison('middle');
    const summary = one(element, 'summary');
    expect(textOf(element)).not.to.contain('Leads a small incident alone.');
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(textOf(element)).to.contain('Leads a small incident alone.').and.to.contain('Names a scribe');
  });

  for (const [state, level, target, sentence] of [
    ['no level', undefined, undefined, 'Choose your level to see what the next one asks.'],
    ['an unknown level', 'staff', undefined, 'Choose your level to see what the next one asks.'],
    ['the top level', 'principal', undefined, 'Principal is the highest level: there is no next one.'],
    ['a target below the level', 'senior', 'junior', 'Junior is not above Senior: choose a higher level to aim at.'],
    ['a target at the level', 'senior', 'senior', 'Senior is not above Senior: choose a higher level to aim at.'],
  ] as const) {
    it(`says what is the matter with ${state}`, async () => {
      expect(textOf(await comparison(level, target))).to.equal(sentence);
    });
  }
});
