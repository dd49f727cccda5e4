import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillMatrix } from '../../src/entries/index.ts';
import { all, demoDocument, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function mount(attributes: Partial<SkillMatrix>): Promise<SkillMatrix> {
  const element = await fixture<SkillMatrix>(html`<skill-matrix style="width: 1100px"></skill-matrix>`);
  Object.assign(element, attributes);
  await element.updateComplete;
  return element;
}

describe('<skill-matrix> of many roles', () => {
  const many = (count: number) => ({
    ...skill,
    roles: Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` })),
    expectations: Array.from({ length: count }, (_, index) => ({
      role: `r${index}`,
      level: 'junior',
      text: `Text ${index}`,
    })),
  });
  const rowsOf = (element: SkillMatrix) => all(element, 'tbody [role=row]').length;

  it('shows the first rows at once, says how many there will be, and has all of them soon', async () => {
    const element = await mount({ skill: many(300) });
    expect(rowsOf(element)).to.be.at.least(10);
    if (rowsOf(element) < 300) expect(one(element, '[role=table]').getAttribute('aria-rowcount')).to.equal('301');
    await until(() => rowsOf(element) === 300);
    expect(one(element, '[role=table]').hasAttribute('aria-rowcount')).to.be.false;
    expect(all(element, '[role=rowheader]').map(textOf)).to.deep.equal(many(300).roles.map(({ name }) => name));
  });

  it('is not taken apart by a change of level, and begins anew with another document', async () => {
    const element = await mount({ skill: many(300) });
    await until(() => rowsOf(element) === 300);
    element.level = 'senior';
    await element.updateComplete;
    expect(rowsOf(element)).to.equal(300);
    element.skill = many(120);
    await until(() => rowsOf(element) === 120);
    element.skill = many(250);
    await element.updateComplete;
    element.skill = many(200);
    await until(() => rowsOf(element) === 200);
  });

  for (const layout of ['grid', 'levels'] as const) {
    it(`scrolls to a row that is not there yet (${layout})`, async () => {
      const element = await mount({ skill: many(600), layout });
      await element.scrollToRole('r590', { block: 'center' });
      const row = all(element, '[role=rowheader]').find((header) => textOf(header) === 'Role 590')!;
      await until(() => {
        const { top, bottom } = row.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
      scrollTo(0, 0);
    });
  }

  it('renders no row sooner for a role that it does not show', async () => {
    const element = await mount({ skill: many(3000), layout: 'grid' });
    await element.scrollToRole('nobody');
    expect(rowsOf(element)).to.be.below(3000);
    expect(scrollY).to.equal(0);
  });

  it('grows where the browser has no scheduler and an element of the page is called so', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'scheduler');
    delete (window as any).scheduler;
    const box = await fixture<HTMLElement>(html`<div id="scheduler"></div>`);
    expect((window as any).scheduler).to.equal(box);
    const element = await mount({ skill: many(300) });
    await until(() => rowsOf(element) === 300);
    if (own) Object.defineProperty(window, 'scheduler', own);
  });

  it('has all rows on paper, however few are there when printing begins', async () => {
    const element = await mount({ skill: many(600), layout: 'grid' });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(rowsOf(element)).to.equal(600);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('many <skill-matrix> on a page', () => {
  for (const [count, isSkipped] of [
    [40, true],
    [5, false],
  ] as const) {
    it(`${isSkipped ? 'let the browser skip rows until they are in view' : 'are all drawn'} (${count})`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 1100px">
          ${Array.from({ length: count }, () => html`<skill-matrix .skill=${skill} style="margin-block-end: 150vh"></skill-matrix>`)}
        </div>`,
      );
      await until(() => all(box, 'tbody').length === count);
      const last = all(box, 'tbody').at(-1)!;
      const isDrawn = () => last.querySelector('td')!.checkVisibility({ contentVisibilityAuto: true });
      // Rows are skipped, or drawn, with the frame after this one.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      expect(isDrawn()).to.equal(!isSkipped);
      expect(all(last, '[role=row]').length).to.equal(3);
      last.scrollIntoView();
      await until(isDrawn);
      window.scrollTo(0, 0);
    });
  }
});
