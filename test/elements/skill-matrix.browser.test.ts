import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { SkillMatrix } from '../../src/entries/index.ts';
import { all, button, nameOf, one, textOf, until } from '../page.ts';
import { headers, matrix, skill } from './matrix.ts';

/** The levels that the buttons say are shown. */
function pressed(element: SkillMatrix): string[] {
  return all(element, 'button[aria-pressed=true]').map(textOf);
}

describe('<skill-matrix> as a grid', () => {
  it('is a table named by the skill, with a header for each level and each role', async () => {
    const element = await matrix(1100);
    const table = one(element, '[role=table]');
    expect(nameOf(table)).to.equal('Incident response: expectations by role and level');
    expect(headers(element)).to.deep.equal(['Role', 'Junior', 'Middle', 'Senior', 'Lead', 'Principal']);
    expect(headers(element, 'rowheader')).to.deep.equal([
      'Site reliability engineer',
      'Backend engineer',
      'Product manager',
    ]);
  });

  it('says in words what is required, what is optional, and what is empty', async () => {
    const element = await matrix(1100);
    const [, , , row] = all(element, '[role=row]');
    expect(all(row!, '[role=cell]').map(textOf)).to.deep.equal([
      '— No expectation',
      'Tells customers what is known. Optional',
      '— No expectation',
      "Owns the status page's promises. Required",
      'Decides what the company promises. Optional',
    ]);
  });

  it('says what a proficiency means in general where nothing else is said', async () => {
    const element = await matrix(1100, {
      skill: {
        ...skill,
        proficiencies: [{ id: 'working', name: 'Working', summary: 'Does it alone.' }],
        expectations: [{ role: 'product', level: 'junior', proficiency: 'working' }],
      },
    });
    expect(textOf(one(element, '[role=row]:last-child [role=cell]'))).to.equal('Does it alone. Working');
  });

  it('marks the current level and the next one with words', async () => {
    const element = await matrix(1100, { level: 'middle' });
    expect(headers(element)).to.deep.equal(['Role', 'Junior', 'Middle your level', 'Senior next', 'Lead', 'Principal']);
    element.target = 'lead';
    await element.updateComplete;
    expect(headers(element).slice(3)).to.deep.equal(['Senior', 'Lead target', 'Principal']);
  });

  it('puts one marker on the column of the level', async () => {
    const element = await matrix(1100, { level: 'middle' });
    const marker = one(element, '[part=marker-current]').getBoundingClientRect();
    const column = all(element, '[role=columnheader]')[2]!.getBoundingClientRect();
    expect(marker.left).to.be.closeTo(column.left, 1);
    expect(marker.width).to.be.closeTo(column.width, 1);
  });

  it('touches no row when the level changes', async () => {
    const element = await matrix(1100, { level: 'middle' });
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const group of all(element, 'tbody')) {
      observer.observe(group, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    element.level = 'lead';
    await element.updateComplete;
    expect(headers(element)).to.include('Lead your level');
    expect([...changes, ...observer.takeRecords()]).to.be.empty;
  });

  it('with all columns asked for and no room is a region that scrolls, with a name and a place in the tab order', async () => {
    const element = await matrix(500, { layout: 'grid' });
    const region = one(element, '[role=region]');
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(headers(element)).to.have.length(6);
    await expect(element).to.be.accessible();
  });
});

describe('<skill-matrix> where not all levels fit', () => {
  it('shows the current level and the target first, and a button for each level', async () => {
    const element = await matrix(640, { level: 'senior' });
    expect(headers(element)).to.deep.equal(['Role', 'Senior your level', 'Lead next']);
    expect(pressed(element)).to.deep.equal(['Senior', 'Lead']);
    expect(nameOf(one(element, '[role=group]'))).to.equal('Levels shown');
  });

  it('shows another one by its button, which keeps place and focus, until the level changes', async () => {
    const element = await matrix(640, { level: 'senior' });
    button(element, 'Junior').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(pressed(element)).to.deep.equal(['Junior', 'Senior']);
    expect(one(element, 'button:focus').getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(one(element, 'button:focus'))).to.equal('Junior');
    expect(headers(element)).to.deep.equal(['Role', 'Junior', 'Senior your level']);
    element.level = 'middle';
    await element.updateComplete;
    expect(headers(element)).to.deep.equal(['Role', 'Middle your level', 'Senior next']);
  });

  it('hides a level by its button, but not the last one', async () => {
    const element = await matrix(640, { level: 'senior' });
    for (const name of ['Lead', 'Senior']) {
      button(element, name).click();
      await element.updateComplete;
      expect(pressed(element)).to.deep.equal(['Senior']);
    }
    expect(headers(element)).to.deep.equal(['Role', 'Senior your level']);
  });

  it('opens a row to the levels that have no column too', async () => {
    const element = await matrix(640, { level: 'senior' });
    button(element, 'Backend engineer').click();
    await element.updateComplete;
    const shown = all(element, '[part~=details] li').filter((step) => step.checkVisibility());
    expect(shown.map((step) => textOf(step).split(' ')[0])).to.deep.equal(['Junior', 'Middle', 'Principal']);
  });

  it('shows one level in a narrow container, all of them where none is chosen', async () => {
    const element = await matrix(300, { level: 'middle' });
    const visible = () =>
      all(element, '[role=heading]')
        .filter((heading) => heading.checkVisibility())
        .map(textOf);
    expect(visible()).to.deep.equal(['Middle']);
    button(element, 'Lead').click();
    await element.updateComplete;
    expect(visible()).to.deep.equal(['Lead']);
    delete element.level;
    element.level = undefined;
    await element.updateComplete;
    await until(() => visible().length === 5);
    expect(element.scrollWidth).to.be.at.most(300);
  });

  it('follows the width of its container', async () => {
    const element = await matrix(1100, { level: 'middle' });
    element.parentElement!.style.width = '300px';
    await until(() => all(element, '[role=heading]').length > 0);
    element.parentElement!.style.width = '1100px';
    await until(() => headers(element).length === 6);
  });
});

describe('<skill-matrix layout="levels">', () => {
  it('has a heading and a table for each level', async () => {
    const element = await matrix(1100, { layout: 'levels', headingLevel: 4 });
    const headings = all(element, '[role=heading]');
    expect(headings.map(textOf)).to.deep.equal(['Junior', 'Middle', 'Senior', 'Lead', 'Principal']);
    expect(headings[0]!.ariaLevel ?? headings[0]!.getAttribute('aria-level')).to.equal('4');
    const [first] = all(element, '[role=table]');
    expect(all(first!, '[role=columnheader]').map(textOf)).to.deep.equal(['Role', 'Required', 'Description']);
    expect(all(first!, '[role=row]').slice(1).map(textOf)).to.deep.equal([
      'Site reliability engineer Required Acknowledges a page within five minutes and knows the runbook.',
      'Backend engineer Optional Joins the call when asked.',
      'Product manager — No expectation',
    ]);
  });
});
