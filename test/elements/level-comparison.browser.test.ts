import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.ts';
import type { LevelComparison } from '../../src/index.ts';
import { all, demoDocument, one, textOf } from '../page.ts';

const skill = await demoDocument('incident-response');

async function comparison(level?: string, target?: string): Promise<LevelComparison> {
  const element = Object.assign(document.createElement('level-comparison'), { skill, level, target });
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
        'Hands over in writing Closes an incident only when the users are well again Incident guide At Middle',
      'Backend engineer Newly required Finds causes across services and writes the review that others learn from. ' +
        'At Middle (optional)',
      'Product manager Nothing is asked at Senior. At Middle (optional)',
    ]);
  });

  it('puts a role that requires something before one that does not', async () => {
    const rows = all(await comparison('senior'), '[part~=row] > b').map(textOf);
    expect(rows).to.deep.equal(['Site reliability engineer', 'Backend engineer', 'Product manager']);
    const [first, , last] = all(await comparison('lead'), '[part~=row]').map(textOf);
    expect(first).to.contain('Site reliability engineer Optional');
    expect(last).to.contain('Backend engineer Nothing is asked at Principal.');
  });

  it('shows the levels in between', async () => {
    const [row] = all(await comparison('junior', 'lead'), '[part~=row]');
    expect(
      all(row!, 'ol > li')
        .map(textOf)
        .map((text) => text.slice(0, 30)),
    ).to.deep.equal(['Middle Required Working Leads ', 'Senior Required Advanced Comma']);
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
