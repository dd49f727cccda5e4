// cspell:locale de,en
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import { all, button, demoDocument, one, until } from '../page.ts';

const skill = await demoDocument('incident-response');

/** Grounds and texts of hosts, none of which declares a `color-scheme`. */
const HOSTS = {
  'dark slate': ['#1e2129', '#e2e4e9'],
  black: ['#000', '#fff'],
  cream: ['#fbf3e4', '#33302a'],
  'light grey': ['#f4f5f7', '#172b4d'],
};

describe('on a host’s ground without a color-scheme', () => {
  for (const [name, [ground, text]] of Object.entries(HOSTS)) {
    it(`${name}, everything can be read, and nothing has a ground of its own at rest`, async () => {
      const box = await fixture<HTMLElement>(
        html`<main style="background: ${ground}; color: ${text}">
          <h1>Page</h1>
          <skill-profile
            .skill=${skill}
            level="middle"
            show="header stats picker filter comparison matrix"
          ></skill-profile>
          <skill-profile src="/nowhere.json"></skill-profile>
        </main>`,
      );
      await until(() => all(box, '[role=alert]').length === 1 && all(box, '[role=rowheader]').length > 0);
      button(box, 'Site reliability engineer').click();
      await until(() => all(box, '[part~=details]').length > 0);
      await expect(box).to.be.accessible();
      const header = getComputedStyle(one(box, 'thead'));
      if (CSS.supports('animation-timeline: view()'))
        expect(header.backgroundColor, 'transparent').to.match(/[,/] 0\)$/);
    });
  }
});

describe('words longer than the page is wide', () => {
  const long = 'Rechtsschutzversicherungsgesellschaft';
  for (const width of [390, 320]) {
    it(`break rather than make a page of ${width} px scroll sideways`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <skill-profile
            lang="de"
            level="a"
            show="header stats picker filter comparison matrix"
            .skill=${{
              name: long,
              levels: [
                { id: 'a', name: `${long}stufe` },
                { id: 'b', name: `${long}grad` },
              ],
              roles: [
                { id: 'r', name: `${long}rolle` },
                { id: 's', name: 'Kurz' },
              ],
              proficiencies: [{ id: 'p', name: `${long}stand` }],
              expectations: [{ role: 'r', level: 'b', text: long, proficiency: 'p', required: true, items: [long] }],
            }}
          ></skill-profile>
        </div>`,
      );
      await until(() => all(box, '[role=rowheader]').length > 0);
      expect(box.scrollWidth).to.be.at.most(width);
    });
  }
});
