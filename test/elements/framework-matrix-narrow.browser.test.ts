import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, button, nameOf, one, textOf, until } from '../page.ts';
import { backend, cellsOf, headers, matrix, openedBelow } from './framework-matrix.ts';
import { engineering, frameworkPage, rail, settled } from './framework.ts';

describe('<framework-matrix> where there is little room', () => {
  const status = (element: Node) => textOf(one(one(element, '[part=more]'), '[role=status]'));

  it('shows one level at a time, with named buttons to the others', async () => {
    const element = await matrix(backend, engineering, 360);
    expect(headers(element), 'for screen readers').to.deep.equal(['Skill', 'Middle your level']);
    expect(status(element)).to.equal('Middle your level · 2 of 5');
    button(element, 'Next level').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(element) === 'Senior next · 3 of 5');
    expect(nameOf(one(element, 'button:focus'))).to.equal('Next level');
    expect(cellsOf(element, 'Capacity and cost')).to.have.length(1);
    button(element, 'Next level').click();
    await until(() => status(element) === 'Lead 4 of 5');
    button(element, 'Next level').click();
    await until(() => status(element) === 'Principal 5 of 5');
    expect((button(element, 'Next level') as HTMLButtonElement).disabled).to.be.true;
    button(element, 'Previous level').click();
    await until(() => status(element) === 'Lead 4 of 5');
    const sizes = ['Previous level', 'Next level'].map((name) => button(element, name).getBoundingClientRect());
    expect(Math.min(...sizes.flatMap(({ width, height }) => [width, height]))).to.be.at.least(40);
  });

  it('begins with the lowest level while none is chosen', async () => {
    expect(status(await matrix({ role: 'sre' }, engineering, 360))).to.equal('Middle 1 of 4');
  });

  it('opens a row to all levels, one below the other', async () => {
    const element = await matrix(backend, engineering, 360);
    button(element, 'Incident response').click();
    await until(() => openedBelow(element, 'Incident response').length > 0);
    const [opened] = openedBelow(element, 'Incident response');
    const steps = all(opened!, '*').filter((step) => /^(Junior|Middle|Senior|Lead|Principal)$/.test(textOf(step)));
    expect(steps.filter((step) => step.checkVisibility()).map(textOf)).to.deep.equal([
      'Junior',
      'Middle',
      'Senior',
      'Lead',
      'Principal',
    ]);
    expect(textOf(opened!)).to.contain('Leads a small incident alone.');
  });

  it('shows words right below the name of their skill', async () => {
    const element = await matrix({ ...backend, cells: 'text' }, engineering, 360);
    const words = all(element, 'tr.openable [role=cell]').find((cell) => cell.checkVisibility())!;
    const { bottom } = one(element, '.opener').getBoundingClientRect();
    expect(words.getBoundingClientRect().top - bottom).to.be.below(8);
    const [name] = all(element, '.opener > span');
    const start = parseFloat(getComputedStyle(words).paddingInlineStart) + words.getBoundingClientRect().left;
    expect(Math.abs(start - name!.getBoundingClientRect().left), 'from where the name begins').to.be.below(3);
  });

  it('has buttons for all columns where some fit', async () => {
    const element = await matrix({ ...backend, cells: 'text' }, engineering, 640);
    expect(nameOf(one(element, '[part=more]'))).to.equal('Levels shown');
    expect(headers(element)).to.deep.equal(['Skill', 'Middle your level', 'Senior next']);
    button(element, 'Lead').click();
    await until(() => headers(element).includes('Lead'));
  });

  for (const framework of [engineering, rail]) {
    it(`scrolls nothing sideways at 320 pixels: ${String(framework.name)}`, async () => {
      const page = await frameworkPage({ role: 'backend', level: framework.levels![1]!.id }, framework, 320);
      for (const summary of all(page, 'summary')) summary.click();
      button(page, 'Open all rows').click();
      await settled(page);
      expect(page.scrollWidth).to.be.at.most(320);
      for (const box of all(page, 'div, section, table, ul')) {
        if (getComputedStyle(box).overflowX !== 'visible') continue;
        expect(box.getBoundingClientRect().right, box.className).to.be.at.most(page.getBoundingClientRect().right + 1);
      }
    });
  }
});
