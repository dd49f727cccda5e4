import { expect } from '@open-wc/testing';
import type { Framework } from '../../src/entries/index.ts';
import { all, button, textOf, until } from '../page.ts';
import { backend, headers, matrix, openedBelow, rowOf } from './framework-matrix.ts';
import { engineering } from './framework.ts';

const NAMES = ['Grundkenntnisse', 'Selbstständig anwendend', 'Fortgeschritten und anleitend', 'Fachverantwortung'];
const longNames: Framework = {
  ...engineering,
  proficiencies: engineering.proficiencies!.map((one, index) => ({ ...one, name: NAMES[index]! })),
};

/** Where the text of an element is. */
function placeOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

describe('the room of <framework-matrix>', () => {
  for (const width of [1100, 760, 320]) {
    it(`holds long names of proficiencies at ${width} px`, async () => {
      const element = await matrix({ ...backend, cells: 'text' }, longNames, width);
      button(element, 'Incident response').click();
      await until(() => openedBelow(element, 'Incident response').length > 0);
      const cells = all(element, '[role=cell]').filter((cell) => cell.checkVisibility());
      const names = cells.flatMap((cell) => all(cell, '.name-of').map((name) => [cell, name] as const));
      expect(names.length).to.be.above(10);
      for (const [cell, name] of names) {
        if (!name.checkVisibility()) continue;
        expect(placeOf(name).right, name.textContent!).to.be.at.most(cell.getBoundingClientRect().right);
      }
    });
  }

  it('has the signs of a row on one line, also beside a pill', async () => {
    const element = await matrix({ ...backend, cells: 'proficiency' });
    const signs = all(rowOf(element, 'Secure design'), '.ladder').map((sign) => sign.getBoundingClientRect().bottom);
    expect(signs).to.have.length.above(2);
    expect(Math.max(...signs) - Math.min(...signs)).to.be.below(1);
  });

  it('is as much on both sides of what a row opens to', async () => {
    const element = await matrix({ ...backend, cells: 'proficiency' }, engineering, 320);
    button(element, 'Incident response').click();
    await until(() => openedBelow(element, 'Incident response').length > 0);
    const [opened] = openedBelow(element, 'Incident response');
    const [outer, inner] = [opened!, all(opened!, '.step')[0]!].map((one) => one.getBoundingClientRect());
    expect(outer!.right - inner!.right).to.equal(inner!.left - outer!.left);
  });

  it('is on paper a list for each skill where there are many levels, whatever is open', async () => {
    const levels = Array.from({ length: 7 }, (_, index) => ({ id: `l${index}`, name: `Level ${index}` }));
    const expectations = levels.map(({ id, name }) => ({ level: id, text: `Cooks as at ${name}.` }));
    const skills = ['Broth', 'Dough'].map((name) => ({ id: name.toLowerCase(), name, expectations }));
    const element = await matrix({}, { name: 'Kitchen', levels, skills });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '[role=columnheader]').map(textOf)).to.deep.equal(['Skill']);
    for (const { name } of skills) {
      const [list, ...others] = openedBelow(element, name);
      expect(others).to.be.empty;
      expect(all(list!, '.step').map((step) => textOf(all(step, 'b')[0]!))).to.deep.equal(
        levels.map((one) => one.name),
      );
      for (const { text } of expectations) expect(textOf(list!)).to.contain(text);
    }
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(headers(element).length).to.be.above(2);
    expect(openedBelow(element, 'Broth')).to.be.empty;
  });
});
