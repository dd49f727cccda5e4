import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { SkillProfile } from '../../src/index.ts';
import { all, demoDocument, one, until } from '../page.ts';
import { hosts } from './hosts.ts';

const skill = await demoDocument('incident-response');

/** The host's page: the theme, the host's tokens and a ground in its surface's colour. */
async function page(host: string, scheme: string, tokens: string): Promise<HTMLElement> {
  const theme = await (await fetch(`/src/styles/themes/${host.split(' ')[0]!}.css`)).text();
  const box = await fixture<HTMLElement>(
    html`<main style="color-scheme: ${scheme}; ${tokens}">
      <style>
        ${theme}
      </style>
      <h1>Page</h1>
      <skill-profile .skill=${skill} level="middle"></skill-profile>
      <skill-profile src="/nowhere.json"></skill-profile>
    </main>`,
  );
  await until(() => all(box, '[role=alert]').length === 1 && all(box, 'input:checked').length === 1);
  const profile = one<SkillProfile>(box, 'skill-profile');
  box.style.background = getComputedStyle(one(profile, '.root')).getPropertyValue('--surface');
  box.style.color = getComputedStyle(one(profile, '.root')).color;
  return box;
}

describe('the theme for', () => {
  for (const [host, schemes] of Object.entries(hosts)) {
    for (const [scheme, tokens] of Object.entries(schemes)) {
      if (host === 'confluence without tokens' && scheme === 'dark') continue;
      it(`${host} is readable (${scheme})`, async () => {
        const box = await page(host, scheme, tokens);
        for (const opener of all(box, '.opener').slice(0, 1)) opener.click();
        await until(() => all(box, '[part~=details]').length === 1);
        await expect(box).to.be.accessible();
      });
    }
  }

  it('a host gives way to what an author sets', async () => {
    const box = await page('notion', 'light', '');
    const profile = one<SkillProfile>(box, 'skill-profile');
    const text = () => getComputedStyle(one(profile, '.root')).color;
    expect(text()).to.equal('rgb(55, 53, 47)');
    profile.style.setProperty('--skill-color-text', 'rgb(1, 2, 3)');
    expect(text()).to.equal('rgb(1, 2, 3)');
  });
});
