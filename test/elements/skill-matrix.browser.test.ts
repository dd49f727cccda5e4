import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.ts';
import type { SkillMatrix } from '../../src/index.ts';
import { all, button, demoDocument, nameOf, next, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function matrix(width: number, attributes: Partial<SkillMatrix> = {}): Promise<SkillMatrix> {
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  const element = Object.assign(document.createElement('skill-matrix'), { skill, ...attributes });
  box.append(element);
  await element.updateComplete;
  return element;
}

function headers(element: SkillMatrix, role = 'columnheader'): string[] {
  return all(element, `[role=${role}]`)
    .filter((header) => header.checkVisibility())
    .map(textOf);
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
      'No expectation',
      'Tells customers what is known. Optional',
      'No expectation',
      "Owns the status page's promises. Required",
      'Decides what the company promises. Optional',
    ]);
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
  it('shows the current level and the target first, counts and names the others', async () => {
    const element = await matrix(640, { level: 'senior' });
    expect(headers(element)).to.deep.equal(['Role', 'Senior your level', 'Lead next']);
    expect(textOf(one(element, '[part=more]'))).to.equal('3 more levels: Junior Middle Principal');
  });

  it('shows another one on a click, until the level changes', async () => {
    const element = await matrix(640, { level: 'senior' });
    button(element, 'Junior').click();
    await element.updateComplete;
    expect(headers(element)).to.deep.equal(['Role', 'Junior', 'Senior your level']);
    element.level = 'middle';
    await element.updateComplete;
    expect(headers(element)).to.deep.equal(['Role', 'Middle your level', 'Senior next']);
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
      'Product manager No expectation',
    ]);
  });
});

describe('all rows of <skill-matrix>', () => {
  it('open and close by one button, with an event for each', async () => {
    const element = await matrix(1100);
    const told: unknown[] = [];
    element.addEventListener('detail-toggle', (event) => told.push(Object.values(event.detail)));
    button(element, 'Backend engineer').click();
    await element.updateComplete;
    button(element, 'Open all rows').click();
    await element.updateComplete;
    expect(all(element, '[part~=details]')).to.have.length(3);
    expect(told).to.deep.equal([
      ['backend', true],
      ['sre', true],
      ['product', true],
    ]);
    button(element, 'Close all rows').click();
    await element.updateComplete;
    expect(all(element, '[part~=details]')).to.be.empty;
    expect(told).to.have.length(6);
  });

  it('are on paper whole, whatever is open, and a table for each of many levels', async () => {
    const element = await matrix(1100, { level: 'middle' });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '[role=heading]')).to.have.length(5);
    const text = textOf(element);
    for (const { text: words, items = [], links = [] } of skill.expectations) {
      for (const piece of [words, ...items, ...links.map(({ name }) => name)]) expect(text).to.contain(piece);
    }
    expect(text).to.contain('Keeps services within their objectives.').and.to.contain('your level · 2 of 5');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(headers(element)).to.have.length(6);
    expect(textOf(element)).not.to.contain('Names a scribe');
  });
});

describe('a row of <skill-matrix>', () => {
  for (const layout of ['grid', 'levels'] as const) {
    it(`opens to its details by a button (${layout})`, async () => {
      const element = await matrix(1100, { layout });
      const opener = button(element, 'Site reliability engineer');
      expect(opener.getAttribute('aria-expanded')).to.equal('false');
      opener.focus();
      const toggled = next<CustomEvent>(element, 'detail-toggle');
      await sendKeys({ press: 'Enter' });
      expect((await toggled).detail).to.deep.equal({ role: 'sre', open: true });
      await element.updateComplete;
      expect(opener.getAttribute('aria-expanded')).to.equal('true');
      const details = textOf(one(element, '[part~=details]'));
      for (const words of [
        'Hands over in writing',
        'Incident guide',
        'Keeps services within their objectives.',
        'Principal Optional',
        'Senior Required Advanced Commands',
      ]) {
        expect(details).to.contain(words);
      }
      const link = one<HTMLAnchorElement>(element, '[part~=details] li a');
      expect(link.rel).to.contain('noopener');
      expect(link.title).to.equal('leads to another site');
      expect(all(element, '[part~=details]'), 'one row opens').to.have.length(1);
      await expect(element).to.be.accessible();
      await sendKeys({ press: ' ' });
      await until(() => all(element, '[part~=details]').length === 0);
    });
  }
});
