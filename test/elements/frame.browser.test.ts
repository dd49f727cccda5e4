import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillMatrix } from '../../src/entries/index.ts';
import { all, demoDocument, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function frame(): Promise<Document> {
  const element = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="Frame"
      width="1100"
      height="600"
      srcdoc=${'<!doctype html><title>Frame</title><body>'}
    ></iframe>`,
  );
  return until(() => (element.contentDocument?.title === 'Frame' ? element.contentDocument : undefined));
}

async function matrix(): Promise<SkillMatrix> {
  const box = await fixture<HTMLElement>(html`<div style="width: 1100px"></div>`);
  const element = Object.assign(document.createElement('skill-matrix'), { skill, level: 'senior', layout: 'grid' });
  box.append(element);
  await until(() => all(element, '[role=row]').length === 4);
  return element;
}

/** How the header of a level looks: past ones recede, and the element's own styles lay rows out as grids. */
function look(element: SkillMatrix): unknown {
  const view = element.ownerDocument.defaultView!;
  const [, junior, , senior] = all(element, '[role=columnheader]');
  return {
    row: view.getComputedStyle(junior!.parentElement!).display,
    isPastMuted: view.getComputedStyle(junior!).color !== view.getComputedStyle(senior!).color,
    weight: view.getComputedStyle(junior!).fontWeight,
  };
}

const DESIGNED = { row: 'grid', isPastMuted: true, weight: '600' };

describe('an element that is moved into a frame', () => {
  it('keeps its styles there, through a change of level, and once it is back', async () => {
    const element = await matrix();
    const home = element.parentElement!;
    expect(look(element)).to.deep.equal(DESIGNED);
    const there = await frame();
    there.body.append(element);
    await element.updateComplete;
    expect(look(element)).to.deep.equal(DESIGNED);
    element.level = 'middle';
    await element.updateComplete;
    expect(look(element)).to.deep.equal(DESIGNED);
    home.append(element);
    await element.updateComplete;
    expect(look(element)).to.deep.equal(DESIGNED);
    expect(textOf(element)).to.contain('Middle your level');
  });

  it('has them where it was never anywhere else', async () => {
    const element = Object.assign(document.createElement('skill-matrix'), { skill, level: 'senior', layout: 'grid' });
    (await frame()).body.append(element);
    await element.updateComplete;
    expect(look(element as SkillMatrix)).to.deep.equal(DESIGNED);
  });

  it('has them with all that a profile shows, beside others', async () => {
    const there = await frame();
    for (const level of ['junior', 'middle']) {
      const profile = Object.assign(document.createElement('skill-profile'), { skill, level });
      there.body.append(profile);
      await until(() => all(profile, '[role=row]').length > 0);
      const label = one(profile, '[part~=level]');
      expect(there.defaultView!.getComputedStyle(label).cursor).to.equal('pointer');
    }
  });
});
