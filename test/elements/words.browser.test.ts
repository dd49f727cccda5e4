import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillProfile } from '../../src/entries/index.ts';
import { all, demoDocument, one, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

/** What turns the text after it around: an override, an embedding, an isolate, and letters that run the other way. */
const TURNING = ['\u202eAbc', '\u202bAbc', '\u2067Abc', '\u05d0\u05d1\u05d2', '\u0627\u0628'];

async function profileOf(name: string): Promise<SkillProfile> {
  const levels = skill.levels.map((level, index) => (index === 1 ? { ...level, name } : level));
  const profile = await fixture<SkillProfile>(
    html`<skill-profile
      lang="en"
      level="middle"
      .skill=${{ ...skill, levels, lang: undefined, name, group: { name } }}
    ></skill-profile>`,
  );
  await until(() => all(profile, '[role=columnheader]').length > 2);
  return profile;
}

/** All elements that have a text with that name in it. */
function placesOf(root: Node, name: string): HTMLElement[] {
  return all(root, '*').filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.includes(name)),
  );
}

describe('a name that turns text around', () => {
  for (const name of TURNING) {
    it(`has an order of its own wherever it stands (${escape(name)})`, async () => {
      const places = placesOf(await profileOf(name), name);
      expect(places.length).to.be.at.least(6);
      for (const place of places) {
        const { unicodeBidi, display } = getComputedStyle(place);
        const isApart = unicodeBidi.startsWith('isolate') || display !== 'inline';
        expect(isApart, place.outerHTML).to.be.true;
      }
    });
  }

  it('leaves what follows it where it was', async () => {
    const after = async (name: string) => {
      const heading = all(await profileOf(name), '[role=heading]').find((each) => textOf(each).startsWith('From'))!;
      const { left, width } = one(heading, 'span').getBoundingClientRect();
      return { left, width };
    };
    const [plain, turned] = [await after('Abc'), await after('\u202eAbc')];
    expect(turned.left).to.be.closeTo(plain.left, 3);
  });
});

describe('a link', () => {
  for (const [url, isExternal] of [
    ['guide.html', false],
    ['/guide', false],
    ['?page=1', false],
    ['#there', false],
    ['mailto:somebody@example.com', false],
    [`${location.origin}/guide`, false],
    [`//${location.host.toUpperCase()}/guide`, false],
    ['https://example.com/', true],
    ['//example.com', true],
    ['///example.com', true],
    ['/\\example.com', true],
    ['\\\\example.com', true],
    ['https:example.com', true],
    ['https:/example.com', true],
    [' \t//example.com', true],
    ['/\t/example.com', true],
    ['HTTPS://example.com', true],
    [`https://${location.host}@example.com/`, true],
  ] as const) {
    it(`to ${JSON.stringify(url)} ${isExternal ? 'says that it leads to another site' : 'says nothing more'}`, async () => {
      const profile = await fixture<SkillProfile>(
        html`<skill-profile
          lang="en"
          .skill=${{ ...skill, domain: undefined, group: { name: 'Place', url } }}
        ></skill-profile>`,
      );
      const link = all<HTMLAnchorElement>(profile, 'a').find(({ textContent }) => textContent === 'Place');
      // What is no address of a link is an error of the document, which is as good.
      if (!link) expect(one(profile, '[role=alert]').textContent).to.contain('/group/url');
      else expect(link.title).to.equal(isExternal ? 'leads to another site' : '');
    });
  }
});
