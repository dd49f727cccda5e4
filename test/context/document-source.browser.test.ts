import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { Failure, SkillDocument, SkillProfile } from '../../src/entries/index.ts';
import { all, button, demoDocument, next, one, textOf, until } from '../page.ts';
import { codeReview } from '../skill-document/documents.ts';

const skill = await demoDocument('data-visualization');
const realFetch = window.fetch;

/** Answers the profile's requests in place of a server. */
function serve(answer: (url: string, signal: AbortSignal) => Promise<Response> | Response): void {
  window.fetch = async (input, init) => answer(String(input), init!.signal!);
}

function named(name: string): SkillDocument {
  return { ...codeReview(), name };
}

afterEach(() => {
  window.fetch = realFetch;
});

describe('a document', () => {
  it('comes by property', async () => {
    const profile = document.createElement('skill-profile');
    profile.skill = skill;
    const loaded = next<CustomEvent>(profile, 'skill-load');
    document.body.append(profile);
    expect((await loaded).detail.skill).to.equal(profile.skill);
    expect(textOf(profile)).to.contain('Data visualization');
    expect(profile.skill).to.deep.equal(skill);
    expect(profile.matches(':state(ready)')).to.be.true;
    profile.remove();
  });

  it('comes by src', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile src="/demo/documents/code-review.json"></skill-profile>`,
    );
    expect(profile.getAttribute('aria-busy')).to.equal('true');
    expect(profile.matches(':state(loading)')).to.be.true;
    await next(profile, 'skill-load');
    expect(profile.hasAttribute('aria-busy')).to.be.false;
    expect(textOf(profile)).to.contain('How changes are read before they land.');
  });

  it('comes from a script among the children, and is read again when that changes', async () => {
    const profile = await fixture<SkillProfile>(
      html`<skill-profile><script type="application/json"></script></skill-profile>`,
    );
    const script = profile.querySelector('script')!;
    script.textContent = JSON.stringify(skill);
    await until(() => textOf(profile).includes('Data visualization'));
    script.textContent = JSON.stringify(named('Another one'));
    await until(() => textOf(profile).includes('Another one'));
  });

  it('by property goes before src, src before the children', async () => {
    serve(() => new Response(JSON.stringify(named('By src'))));
    const profile = await fixture<SkillProfile>(
      html`<skill-profile src="x" .skill=${named('By property')}
        ><script type="application/json"></script
      ></skill-profile>`,
    );
    profile.querySelector('script')!.textContent = JSON.stringify(named('By child'));
    const name = () => profile.skill?.name;
    await until(() => name() === 'By property');
    profile.skill = undefined;
    await until(() => name() === 'By src');
    profile.removeAttribute('src');
    await until(() => name() === 'By child');
  });

  it('set before the element is defined counts', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    const profile = inner.createElement('skill-profile');
    Object.assign(profile, { skill, level: 'senior' });
    inner.body.append(profile);
    const script = inner.createElement('script');
    script.src = '/dist/skill-matrix.js';
    inner.head.append(script);
    await until(() =>
      profile.shadowRoot?.querySelector('level-picker')?.shadowRoot?.querySelector('[value=senior]:checked'),
    );
    frame.remove();
  });

  it('of a late answer never wins over a later src', async () => {
    const answers = new Map<string, (response: Response) => void>();
    let count = 0;
    serve((url) => new Promise((resolve) => answers.set(`${url}${++count}`, resolve)));
    const profile = await fixture<SkillProfile>(html`<skill-profile src="A"></skill-profile>`);
    const events: string[] = [];
    profile.addEventListener('skill-load', (event) => events.push(event.detail.skill.name as string));
    profile.addEventListener('skill-error', () => events.push('error'));
    for (const src of ['B', 'A']) {
      profile.src = src;
      await profile.updateComplete;
    }
    expect([...answers.keys()]).to.deep.equal(['A1', 'B2', 'A3']);
    answers.get('A3')!(new Response(JSON.stringify(named('the last'))));
    answers.get('B2')!(new Response(JSON.stringify(named('B'))));
    answers.get('A1')!(new Response('nonsense'));
    await until(() => events.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).to.deep.equal(['the last']);
    expect(textOf(profile)).to.contain('the last');
  });

  it('of one address is requested once for all who show it, and parsed once', async () => {
    const requests: string[] = [];
    serve((url) => {
      requests.push(url);
      return new Response(JSON.stringify(skill));
    });
    const group = await fixture(
      html`<div>
        <skill-profile src="skill.json"></skill-profile>
        <skill-matrix src="./skill.json"></skill-matrix>
        <skill-stats src=${new URL('skill.json', document.baseURI).href}></skill-stats>
      </div>`,
    );
    const [profile, matrix, stats] = group.children as unknown as (HTMLElement & { skill?: SkillDocument })[];
    await until(() => stats!.skill && matrix!.skill && profile!.skill);
    expect(requests).to.have.length(1);
    expect(new Set([stats!.skill, matrix!.skill, profile!.skill])).to.have.length(1);

    const late = document.createElement('skill-stats');
    late.src = 'skill.json';
    group.append(late);
    await next(late, 'skill-load');
    expect(requests, 'while others show it').to.have.length(1);

    group.replaceChildren();
    group.append(Object.assign(document.createElement('skill-stats'), { src: 'skill.json' }));
    await next(group, 'skill-load');
    expect(requests, 'when nobody showed it any more').to.have.length(2);
  });

  it('is not aborted while another element waits for it', async () => {
    const signals: AbortSignal[] = [];
    serve((_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const group = await fixture(
      html`<div><skill-stats src="skill.json"></skill-stats><skill-matrix src="skill.json"></skill-matrix></div>`,
    );
    group.firstElementChild!.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    group.firstElementChild!.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });
});

describe('an error', () => {
  const cases: [string, () => Response, Partial<Failure>, string][] = [
    [
      '404',
      () => new Response('', { status: 404 }),
      { reason: 'status', status: 404 },
      'skill.json could not be loaded: the server answered 404.',
    ],
    [
      'a network failure',
      () => {
        throw new TypeError('Failed to fetch');
      },
      { reason: 'network' },
      'skill.json could not be reached.',
    ],
    ['an HTML page', () => new Response('<!doctype html>'), { reason: 'document' }, 'looks like an HTML page'],
    ['an empty file', () => new Response(''), { reason: 'document' }, 'the text is empty'],
    ['a truncated file', () => new Response('{"name": "Co'), { reason: 'document' }, 'This is not JSON'],
    ['no skill document', () => new Response('{"levels": []}'), { reason: 'document' }, '/levels Must not be empty.'],
  ];
  for (const [what, answer, failure, words] of cases) {
    it(`is shown and told: ${what}`, async () => {
      serve(() => answer());
      const profile = document.createElement('skill-profile');
      profile.src = 'skill.json';
      const error = next<CustomEvent<Failure>>(profile, 'skill-error');
      document.body.append(profile);
      const { detail } = await error;
      expect(detail).to.include({ where: 'skill.json', ...failure });
      expect(textOf(one(profile, '[role=alert]')))
        .to.contain('skill.json')
        .and.to.contain(words);
      expect(profile.matches(':state(error)')).to.be.true;
      expect(all(profile, 'button').length > 0).to.equal(failure.reason !== 'document');
      await expect(profile).to.be.accessible();
      profile.remove();
    });
  }

  it('of the network can be tried again', async () => {
    let tries = 0;
    serve(() => (++tries === 1 ? new Response('', { status: 503 }) : new Response(JSON.stringify(skill))));
    const profile = await fixture<SkillProfile>(html`<skill-profile src="skill.json"></skill-profile>`);
    const retry = await until(() => button(profile, 'Try again'));
    retry.click();
    await next(profile, 'skill-load');
    expect(all(profile, '[role=alert]')).to.be.empty;
    expect(textOf(profile)).to.contain('Data visualization');
  });

  it('leaves what was readable', async () => {
    const profile = await fixture<SkillProfile>(html`<skill-profile .skill=${skill}></skill-profile>`);
    profile.skill = { name: 'Broken' } as unknown as SkillDocument;
    await next(profile, 'skill-error');
    expect(textOf(profile)).to.contain('Data visualization').and.to.contain('/levels "levels" is missing.');
  });

  it('tells once of an unknown level, and selects nothing', async () => {
    const profile = document.createElement('skill-profile');
    const errors: Failure[] = [];
    profile.addEventListener('skill-error', (event) => errors.push(event.detail));
    Object.assign(profile, { skill, level: 'boss' });
    document.body.append(profile);
    await until(() => errors.length > 0);
    profile.requestUpdate();
    await profile.updateComplete;
    expect(errors.map(({ reason, where, issues }) => [reason, where, issues[0]!.message])).to.deep.equal([
      ['level', 'level', '"boss" is not one of: junior, middle, senior, lead, principal'],
    ]);
    expect(profile.level).to.equal('boss');
    expect(all(profile, 'input:checked')).to.be.empty;
    profile.remove();
  });

  it('shows, without any document, that there is none', async () => {
    const profile = await fixture<SkillProfile>(html`<skill-profile></skill-profile>`);
    expect(textOf(profile)).to.equal('There is no skill document to show.');
  });
});
