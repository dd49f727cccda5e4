/** Documents that are odd throughout: what is said of them, from whichever source they come. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Failure, SkillProfile } from '../../src/entries/index.ts';
import { next, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const realFetch = window.fetch;

afterEach(() => {
  window.fetch = realFetch;
});

describe('an odd document', () => {
  it('is the same by src as by property, however odd the document is', async () => {
    const documents = [
      '['.repeat(100_000) + ']'.repeat(100_000),
      JSON.stringify({ ...codeReview(), name: ['x'], roles: Array(5000).fill(0) }),
      JSON.stringify(codeReview()).replace('"domain"', '"constructor":1,"domain":[],"other"'),
    ];
    for (const json of documents) {
      window.fetch = () => Promise.resolve(new Response(json));
      const failures: Failure[] = [];
      for (const given of [{ src: 'skill.json' }, { skill: JSON.parse(json) }]) {
        const stats = document.createElement('skill-stats');
        const told = next<CustomEvent<Failure>>(stats, 'skill-error');
        Object.assign(stats, given);
        document.body.append(stats);
        failures.push((await told).detail);
        expect(textOf(stats)).not.to.contain('could not be reached');
        stats.remove();
      }
      const [bySrc, byProperty] = failures;
      expect(bySrc!.reason).to.equal('document');
      expect(JSON.stringify(bySrc!.issues)).to.equal(JSON.stringify(byProperty!.issues));
    }
  });

  it('of very many problems says how many are not listed', async () => {
    const stats = await fixture<HTMLElement>(html`<skill-stats></skill-stats>`);
    Object.assign(stats, { skill: { ...codeReview(), roles: Array(5000).fill(0) } });
    await until(() => /\d+ more problems are not listed\./.test(textOf(stats)));
  });

  it('cannot come of a document that was changed after it was parsed', async () => {
    const stats = await fixture<SkillProfile>(html`<skill-stats></skill-stats>`);
    stats.skill = codeReview();
    expect(() => Object.assign(stats.skill!.domain!, { url: 'javascript:alert(1)' })).to.throw(TypeError);
    expect(() => Object.assign(stats.skill!.expectations[1]!.links![0]!, { url: 'javascript:alert(1)' })).to.throw(
      TypeError,
    );
  });
});
