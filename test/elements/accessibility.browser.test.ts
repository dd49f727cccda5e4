import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import { all, demoDocument, one } from '../page.ts';

const skill = await demoDocument('incident-response');
const long = await demoDocument('technical-writing');

const states = {
  'the whole page': html`<skill-profile .skill=${skill} level="middle"></skill-profile>`,
  'the whole page in German': html`<skill-profile lang="de" .skill=${skill} level="middle"></skill-profile>`,
  'the whole page without a level': html`<skill-profile .skill=${skill}></skill-profile>`,
  'the whole page at the top level': html`<skill-profile .skill=${skill} level="principal"></skill-profile>`,
  'a table for each level': html`<skill-profile .skill=${skill} level="middle" layout="levels"></skill-profile>`,
  'all columns': html`<skill-matrix .skill=${long} layout="grid" level="level-3"></skill-matrix>`,
  'levels more than one apart': html`<level-comparison
    .skill=${long}
    level="level-2"
    target="level-6"
  ></level-comparison>`,
  'a picker': html`<level-picker .skill=${skill} value="lead"></level-picker>`,
  'a disabled picker': html`<level-picker .skill=${skill} value="lead" disabled></level-picker>`,
  figures: html`<skill-stats .skill=${skill}></skill-stats>`,
  loading: html`<skill-profile src="/never"></skill-profile>`,
  nothing: html`<skill-matrix></skill-matrix>`,
};

const realFetch = window.fetch;

describe('axe finds nothing in', () => {
  before(() => {
    window.fetch = () => new Promise(() => undefined);
  });
  after(() => {
    window.fetch = realFetch;
  });
  for (const [name, state] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      for (const [dir, width] of [
        ['ltr', 1100],
        ['rtl', 320],
      ] as const) {
        it(`${name} (${scheme}, ${dir}, ${width} px)`, async () => {
          const box = await fixture<HTMLElement>(
            html`<main
              dir=${dir}
              style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#16181d; color: #fff' : '#fff'}; width: ${width}px"
            >
              <h1>Page</h1>
              ${state}
            </main>`,
          );
          await Promise.all(all(box, '*').map((element) => (element as any).updateComplete));
          await expect(box).to.be.accessible();
          if (name !== 'all columns')
            expect(one(box, 'main').scrollWidth, 'nothing scrolls sideways').to.be.at.most(width);
        });
      }
    }
  }
});
