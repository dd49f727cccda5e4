import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import { all, button, next, one, textOf, until } from '../page.ts';
import { headers, matrix, skill } from './matrix.ts';

describe('a cell of <skill-matrix>', () => {
  const long = 'Reads for design. '.repeat(60).trim();
  const wordy = {
    ...skill,
    expectations: [{ role: 'sre', level: 'junior', text: long }],
  };

  it('with a long text is cut off until its row opens, and whole for screen readers and search', async () => {
    const element = await matrix(1100, { skill: wordy });
    const height = () => one(element, '[role=cell]').getBoundingClientRect().height;
    const before = height();
    expect(textOf(one(element, '[role=cell]'))).to.contain(long);
    button(element, 'More: Site reliability engineer').click();
    await element.updateComplete;
    expect(height()).to.be.above(before * 2);
  });

  it('says nothing of required or optional where the document does not', async () => {
    for (const layout of ['grid', 'levels'] as const) {
      expect(textOf(await matrix(1100, { skill: wordy, layout }))).not.to.match(/required|optional/i);
    }
  });
});

describe('all rows of <skill-matrix>', () => {
  it('open and close by one button, with an event for each', async () => {
    const roles = skill.roles.map((role) => ({ ...role, summary: 'What it is about.' }));
    const element = await matrix(1100, { skill: { ...skill, roles } });
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
        ...(layout === 'levels' ? ['Principal Optional', 'Senior Required Advanced Commands'] : []),
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

describe('a row of <skill-matrix> that has no more to show', () => {
  it('has a name and no button, and the table does not speak of one', async () => {
    const plain = { ...skill, roles: skill.roles.map(({ id, name }) => ({ id, name })) };
    const expectations = skill.expectations.map(({ role, level, text }) => ({ role, level, text }));
    const element = await matrix(1100, { skill: { ...plain, expectations } as typeof skill });
    expect(all(element, 'button')).to.be.empty;
    expect(textOf(element)).not.to.contain('Click a row');
  });
});

describe('a click in a row of <skill-matrix>', () => {
  it('opens it, wherever that is, and closes it again', async () => {
    const element = await matrix(1100);
    const cell = all(element, '[role=cell]')[2]!;
    cell.click();
    await until(() => all(element, '[part~=details]').length === 1);
    cell.click();
    await until(() => all(element, '[part~=details]').length === 0);
  });

  it('leaves it alone where it follows a link or selects text', async () => {
    const element = await matrix(1100);
    getSelection()!.selectAllChildren(one(element, '[role=cell] p'));
    all(element, '[role=cell]')[0]!.click();
    await element.updateComplete;
    expect(all(element, '[part~=details]')).to.be.empty;
    getSelection()!.removeAllRanges();
  });

  it('puts the details under their own columns', async () => {
    const element = await matrix(1100);
    button(element, 'Site reliability engineer').click();
    await element.updateComplete;
    const lefts = (row: Element) => Array.from(row.children, (cell) => Math.round(cell.getBoundingClientRect().left));
    const [header] = all(element, '[role=row]');
    expect(lefts(one(element, '[part~=details]'))).to.deep.equal(lefts(header!));
  });
});
