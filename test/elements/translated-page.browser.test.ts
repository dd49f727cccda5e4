import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillMatrix, SkillProfile } from '../../src/entries/index.ts';
import { all, demoDocument, one, radio, textOf } from '../page.ts';
import { translators, untranslated } from '../translator.ts';

const skill = await demoDocument('incident-response');
const long = await demoDocument('technical-writing');

const SHOW = 'header stats picker filter comparison matrix';

/** What can be set of a profile. */
type State = Partial<Pick<SkillProfile, 'level' | 'target' | 'roles' | 'lang' | 'skill' | 'layout' | 'show'>>;

async function mount(state: State): Promise<SkillProfile> {
  const box = await fixture<HTMLElement>(html`<div lang="en" style="width: 1000px"></div>`);
  const profile = Object.assign(document.createElement('skill-profile'), { show: SHOW, ...state });
  box.append(profile);
  await settled(profile);
  return profile;
}

/** Waits until nothing is about to change: updates follow each other down the page, and rows grow between frames. */
async function settled(profile: SkillProfile): Promise<void> {
  const rendered = () => all(profile, '*').map(({ shadowRoot }) => shadowRoot?.textContent);
  let before = '';
  for (let same = 0; same < 2;) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const now = rendered().join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

const start: State = { skill, level: 'middle' };

const texts = new Map<State, string>();

/** The text of a page that comes with a state and is not translated. It is the same for all translators. */
async function textAfter(change: State): Promise<string> {
  const text = texts.get(change) ?? textOf(await mount({ ...start, ...change }));
  texts.set(change, text);
  return text;
}

const changes: Record<string, State> = {
  'another level': { level: 'senior' },
  'the top level': { level: 'principal' },
  'no level': { level: '' },
  'another target': { target: 'principal' },
  'other roles': { roles: ['product', 'sre'] },
  'no roles': { roles: [] },
  'another language': { lang: 'de' },
  'another document': { skill: long, level: 'level-3' },
  'another layout': { layout: 'levels' },
  'fewer sections': { show: 'picker comparison' },
};

describe('a page under a translator', () => {
  for (const [how, translate] of Object.entries(translators)) {
    for (const [what, change] of Object.entries(changes)) {
      it(`${how} says the right words after a change to ${what}`, async () => {
        const profile = await mount(start);
        translate(profile);
        await settled(profile);
        expect(textOf(profile)).to.contain('«Incident response»');
        Object.assign(profile, change);
        await settled(profile);
        // The announcement of a change is not part of the page as it comes.
        const text = untranslated(textOf(profile)).replace(/ From \S+ to \S+$/, '');
        expect(text.startsWith(await textAfter(change))).to.be.true;
      });
    }

    it(`${how} says the right words after change upon change, translated again each time`, async () => {
      const profile = await mount(start);
      for (const what of ['another level', 'other roles', 'another document', 'another language']) {
        translate(profile);
        await settled(profile);
        Object.assign(profile, changes[what]);
        await settled(profile);
      }
      translate(profile);
      await settled(profile);
      Object.assign(profile, start, { roles: undefined, lang: '' });
      await settled(profile);
      expect(untranslated(textOf(profile))).to.contain(await textAfter(start));
    }).timeout(60_000);

    it(`${how} keeps the focus, and opens and closes rows`, async () => {
      const profile = await mount(start);
      translate(profile);
      await settled(profile);
      const chosen = radio(profile, '«Senior»');
      chosen.click();
      chosen.focus();
      await settled(profile);
      expect(chosen.matches(':focus')).to.be.true;
      translate(profile);
      const opener = all(profile, 'button').find((each) => untranslated(textOf(each)) === 'Site reliability engineer')!;
      opener.focus();
      opener.click();
      await settled(profile);
      expect(opener.matches(':focus')).to.be.true;
      expect(untranslated(textOf(one(profile, '[part~=details]')))).to.contain('Names a scribe');
    });

    it(`${how} leaves the rows of the matrix as they are translated when the level changes`, async () => {
      const profile = await mount(start);
      translate(profile);
      await settled(profile);
      const changed: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changed.push(...records));
      observer.observe(one(profile, 'tbody'), { subtree: true, childList: true, characterData: true });
      profile.level = 'lead';
      await settled(profile);
      expect(textOf(one(profile, 'tbody'))).to.contain('«Leads a small incident alone.»');
      expect([...changed, ...observer.takeRecords()]).to.be.empty;
    });
  }

  it('keeps what others only add, as extensions add styles', async () => {
    const matrix = await fixture<SkillMatrix>(html`<skill-matrix .skill=${skill}></skill-matrix>`);
    matrix.shadowRoot!.append(document.createElement('style'));
    await new Promise((resolve) => setTimeout(resolve));
    matrix.level = 'middle';
    await matrix.updateComplete;
    expect(all(matrix, 'style')).to.have.length(1);
  });
});
