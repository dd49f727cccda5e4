import { expect } from '@open-wc/testing';
import type { Framework, SkillFramework } from '../../src/entries/index.ts';
import { all, one, textOf } from '../page.ts';
import { frameworkPage } from './framework.ts';

/** What a table without texts makes: skills, each with a step at two levels. */
function stepsOnly(group?: string, expectation: object = {}): Framework {
  const proficiencies = ['Basic', 'Solid'].map((name) => ({ id: name.toLowerCase(), name }));
  const levels = ['Junior', 'Senior'].map((name) => ({ id: name.toLowerCase(), name }));
  const expectations = levels.map(({ id }, index) => ({
    level: id,
    proficiency: proficiencies[index]!.id,
    ...expectation,
  }));
  const skills = ['Slack', 'Notion'].map((name) => ({ id: name, name, ...(group && { group: 'g' }), expectations }));
  return {
    name: 'Tools',
    levels,
    proficiencies,
    ...(group && { groups: [{ id: 'g', name: group }] }),
    skills,
  } as never;
}

async function comparisonOf(framework: Framework, width?: number): Promise<SkillFramework> {
  return frameworkPage({ level: 'junior', show: 'comparison' } as never, framework, width);
}

/** The place of the text of the first element that matches. */
function placeOf(root: Node, selector: string): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(one(root, selector));
  return range.getBoundingClientRect();
}

describe('the layout of <role-comparison>', () => {
  it('has no empty column where skills have no groups', async () => {
    const element = await comparisonOf(stepsOnly(undefined, { text: 'Uses it.' }));
    const [heading, name] = [placeOf(element, '[part=heading]'), placeOf(element, '[part~=row] [role=heading]')];
    expect(Math.abs(heading.left - name.left)).to.be.below(1);
  });

  it('shows what changes beside the name where no skill has words', async () => {
    const element = await comparisonOf(stepsOnly('Tools'));
    const [name, change] = [placeOf(element, '[part~=row] [role=heading]'), placeOf(element, '.what')];
    expect(textOf(one(element, '.what'))).to.contain('Solid');
    expect(change.left).to.be.above(name.right);
    expect(change.top).to.be.below(name.bottom);
    for (const row of all(element, '[part~=row]')) expect(row.offsetHeight).to.be.below(40);
  });

  it('shows it below the name where some have words, or where there is little room', async () => {
    for (const element of [
      await comparisonOf(stepsOnly('Tools', { text: 'Uses it.' })),
      await comparisonOf(stepsOnly('Tools'), 320),
    ]) {
      expect(placeOf(element, '.what').top).to.be.at.least(placeOf(element, '[part~=row] [role=heading]').bottom - 4);
    }
  });

  it('breaks no word of thirteen letters in the name of a group', async () => {
    const element = await comparisonOf(stepsOnly('Communication'));
    const range = document.createRange();
    range.selectNodeContents(one(element, '.group-name bdi'));
    expect(range.getClientRects()).to.have.length(1);
  });
});
