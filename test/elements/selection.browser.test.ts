import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/entries/index.ts';
import type { LevelChange, SkillProfile } from '../../src/entries/index.ts';
import { all, button, demoDocument, one, radio, textOf, until } from '../page.ts';

const skill = await demoDocument('incident-response');

async function profileAt(level: string): Promise<SkillProfile> {
  const profile = await fixture<SkillProfile>(html`<skill-profile .skill=${skill} level=${level}></skill-profile>`);
  await until(() => all(profile, 'input:checked').length === 1);
  return profile;
}

/** All that shows which level is selected. */
async function expectSenior(profile: SkillProfile): Promise<void> {
  await until(() => radio(profile, 'Senior').checked);
  await until(() => textOf(profile).includes('From Senior to Lead'));
  expect(profile.level).to.equal('senior');
  expect(profile.getAttribute('level')).to.equal('senior');
  expect(all<HTMLInputElement>(profile, 'input:checked').map(({ value }) => value)).to.deep.equal(['senior']);
  expect(all(profile, '[role=columnheader]').map(textOf)).to.include('Senior your level').and.to.include('Lead next');
}

describe('a target is chosen', () => {
  it('by a second picker, and marked in grid and comparison; without one it is the next level', async () => {
    const profile = await profileAt('junior');
    button(profile, 'Aim at another level').click();
    const picker = await until(() => all(profile, 'level-picker')[1]);
    expect(radio(picker, 'Middle').checked).to.be.true;
    radio(picker, 'Senior').click();
    await until(() => textOf(profile).includes('From Junior to Senior'));
    expect(profile.target).to.equal('senior');
    expect(all(profile, '[role=columnheader]').map(textOf)).to.include('Senior target');
    profile.removeAttribute('target');
    await until(() => textOf(profile).includes('From Junior to Middle'));
    profile.level = 'middle';
    await until(() => radio(picker, 'Senior').checked);
  });
});

describe('a level is chosen', () => {
  const ways: [string, (profile: SkillProfile) => unknown][] = [
    ['by its attribute', (profile) => profile.setAttribute('level', 'senior')],
    ['by its property', (profile) => (profile.level = 'senior')],
    [
      'by a level-change of the host’s own',
      (profile) =>
        profile.dispatchEvent(
          new CustomEvent('level-change', { detail: { value: 'senior' }, bubbles: true, cancelable: true }),
        ),
    ],
    [
      'by a level-change from within',
      (profile) =>
        one(profile, 'skill-matrix').dispatchEvent(
          new CustomEvent('level-change', {
            detail: { value: 'senior' },
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        ),
    ],
    [
      'by arrow keys',
      async (profile) => {
        radio(profile, 'Middle').focus();
        await sendKeys({ press: 'ArrowRight' });
      },
    ],
    [
      'by pointer',
      async (profile) => {
        const { x, y, width, height } = radio(profile, 'Senior').getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      },
    ],
  ];
  for (const [how, choose] of ways) {
    it(how, async () => {
      const profile = await profileAt('middle');
      await choose(profile);
      await expectSenior(profile);
    });
  }

  it('and tells so before it is, once', async () => {
    const profile = await profileAt('middle');
    const wishes: LevelChange[] = [];
    document.body.addEventListener('level-change', (event) => wishes.push((event as CustomEvent<LevelChange>).detail), {
      once: true,
    });
    radio(profile, 'Senior').click();
    await expectSenior(profile);
    expect(wishes).to.deep.equal([{ value: 'senior', previous: 'middle' }]);
  });

  it('and is told to screen readers once; nothing is told on load', async () => {
    const profile = await profileAt('middle');
    const status = all(profile, '[aria-live]').at(-1)!;
    expect(status.getAttribute('aria-atomic'), 'it is told as a whole').to.equal('true');
    expect(textOf(status)).to.equal('');
    const texts: string[] = [];
    new MutationObserver(() => texts.push(textOf(status))).observe(status, { childList: true, subtree: true });
    radio(profile, 'Senior').click();
    await expectSenior(profile);
    await until(() => texts.length > 0);
    expect(texts).to.deep.equal(['From Senior to Lead']);
  });

  it('but not where a listener prevents it, however late it was added', async () => {
    const profile = await profileAt('middle');
    profile.addEventListener('level-change', (event) => event.preventDefault());
    radio(profile, 'Senior').click();
    await profile.updateComplete;
    expect(profile.level).to.equal('middle');
    expect(radio(profile, 'Middle').checked).to.be.true;
    expect(radio(profile, 'Senior').checked).to.be.false;
  });

  it('by the nearest of nested providers only', async () => {
    const outer = await fixture<SkillProfile>(
      html`<skill-profile .skill=${skill} level="junior"
        ><skill-profile .skill=${skill} level="middle"></skill-profile
      ></skill-profile>`,
    );
    const inner = one<SkillProfile>(outer.firstElementChild!, 'skill-profile');
    await until(() => all(inner, 'input').length === 5);
    radio(inner, 'Senior').click();
    await expectSenior(inner);
    expect(outer.level).to.equal('junior');
  });

  it('in one of two profiles on a page, not in the other', async () => {
    const [first, second] = [await profileAt('middle'), await profileAt('junior')];
    radio(first, 'Senior').click();
    await expectSenior(first);
    expect(second.level).to.equal('junior');
  });
});
