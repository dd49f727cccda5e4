import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';
import '../../src/entries/index.ts';
import { all, demoDocument, demoFramework, textOf } from '../page.ts';
import { assessment } from './assessment.ts';
import { requirements } from './framework.ts';

const skill = await demoDocument('incident-response');
const long = await demoDocument('technical-writing');

const framework = await demoFramework('engineering');
const people = await demoFramework('people-and-technology');
const rail = await demoFramework('kestrel-rail');

const answers = assessment([
  { skill: 'programming', proficiency: 'working', note: 'Ask Ruth.' },
  { skill: 'testing', proficiency: null },
  { skill: 'documentation', role: 'backend', level: 'senior', met: 'not-applicable', reason: 'No documents.' },
]);

const states = {
  'a framework': html`<skill-framework .framework=${framework} my-role="backend" level="middle"></skill-framework>`,
  'a framework in words': html`<skill-framework
    .framework=${framework}
    my-role="backend"
    level="middle"
    cells="text"
    skill="incident-response"
  ></skill-framework>`,
  'a framework with nothing chosen': html`<skill-framework .framework=${framework}></skill-framework>`,
  'a framework without roles': html`<skill-framework .framework=${rail} level="guiding"></skill-framework>`,
  'a framework without levels': html`<skill-framework
    .framework=${requirements}
    my-role="nurse"
    target-role="doctor"
  ></skill-framework>`,
  'a large framework in German': html`<skill-framework
    lang="de"
    .framework=${people}
    my-role="software"
    level="senior"
  ></skill-framework>`,
  'a move to another role': html`<skill-framework
    .framework=${framework}
    my-role="backend"
    level="senior"
    target-role="manager"
    target="lead"
  ></skill-framework>`,
  'nothing that matches': html`<framework-matrix
    .framework=${framework}
    .query=${{ words: 'quantum', group: 'design' }}
  ></framework-matrix>`,
  'roles side by side': html`<framework-matrix
    .framework=${framework}
    columns="roles"
    my-role="data"
    level="senior"
  ></framework-matrix>`,
  'a search': html`<skill-search .framework=${framework} .value=${{ words: 'test', group: 'craft' }}></skill-search>`,
  'a comparison of roles': html`<role-comparison .framework=${framework} my-role="sre" level="lead"></role-comparison>`,
  'a self-assessment': html`<skill-assessment
    .framework=${framework}
    my-role="backend"
    level="middle"
    .answers=${answers}
  ></skill-assessment>`,
  'a list of roles': html`<role-picker .skill=${skill} value="sre"></role-picker>`,
  'my role': html`<skill-profile .skill=${skill} my-role="backend" level="middle"></skill-profile>`,
  'the whole page': html`<skill-profile .skill=${skill} level="middle"></skill-profile>`,
  'the whole page in German': html`<skill-profile lang="de" .skill=${skill} level="middle"></skill-profile>`,
  'the whole page without a level': html`<skill-profile .skill=${skill}></skill-profile>`,
  'the whole page at the top level': html`<skill-profile .skill=${skill} level="principal"></skill-profile>`,
  'the whole page with a filter and a target': html`<skill-profile
    .skill=${skill}
    level="junior"
    target="senior"
    show="header stats picker filter comparison matrix"
  ></skill-profile>`,
  'a table for each level': html`<skill-profile .skill=${skill} level="middle" layout="levels"></skill-profile>`,
  'all columns': html`<skill-matrix .skill=${long} layout="grid" level="level-3"></skill-matrix>`,
  'levels more than one apart': html`<level-comparison
    .skill=${long}
    level="level-2"
    target="level-6"
  ></level-comparison>`,
  'a picker': html`<level-picker .skill=${skill} value="lead"></level-picker>`,
  'a disabled picker': html`<level-picker .skill=${skill} value="lead" disabled></level-picker>`,
  'a filter': html`<role-filter .skill=${skill} .value=${['sre']}></role-filter>`,
  'what is required only': html`<skill-matrix .skill=${skill} level="middle" required-only></skill-matrix>`,
  'no role': html`<skill-matrix .skill=${skill} .roles=${[]}></skill-matrix>`,
  figures: html`<skill-stats .skill=${skill}></skill-stats>`,
  'an error': html`<skill-profile .skill=${{ levels: [] } as never}></skill-profile>`,
  loading: html`<skill-profile src="/never"></skill-profile>`,
  nothing: html`<skill-matrix></skill-matrix>`,
};

interface Combination {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly width: 1100 | 320;
}

const LIGHT = { scheme: 'light', dir: 'ltr', width: 1100 } as const;
const DARK = { scheme: 'dark', dir: 'rtl', width: 320 } as const;

const isChromium = /Chrome\//.test(navigator.userAgent);

/**
 * Two for each browser, since axe takes most of the time of all browser tests. They differ in everything, and together
 * the browsers have each scheme with each direction and each width, and each direction with each width.
 */
function combinations(): readonly Combination[] {
  if (isChromium) return [LIGHT, DARK];
  if (/Firefox\//.test(navigator.userAgent)) {
    return [
      { ...LIGHT, dir: 'rtl' },
      { ...DARK, dir: 'ltr' },
    ];
  }
  return [
    { ...LIGHT, width: 320 },
    { ...DARK, width: 1100 },
  ];
}

/** The rules about what is drawn. All others are about the elements, which are the same in each browser. */
const DRAWN = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** What axe finds: all that it looks for in Chromium, what is drawn in the others. */
async function findViolations(box: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(box, {
    resultTypes: ['violations'],
    ...(!isChromium && { runOnly: DRAWN }),
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}, ${nodes.map(({ html }) => html).join(' ')}`);
}

const realFetch = window.fetch;

describe('axe finds nothing in', () => {
  before(() => {
    window.fetch = () => new Promise(() => undefined);
  });
  after(() => {
    window.fetch = realFetch;
  });
  for (const [name, state] of Object.entries(states)) {
    for (const { scheme, dir, width } of combinations()) {
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
        expect(await findViolations(box)).to.deep.equal([]);
        if (name !== 'all columns') expect(box.scrollWidth, 'nothing scrolls sideways').to.be.at.most(width);
        for (const target of all(box, 'button, input, select, summary').filter((element) =>
          element.checkVisibility(),
        )) {
          const { width: across, height } = target.getBoundingClientRect();
          expect(Math.min(across, height), `${textOf(target)} is a target`).to.be.at.least(24);
        }
      });
    }
  }
});
