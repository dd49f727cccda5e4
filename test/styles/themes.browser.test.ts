import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.ts';
import type { SkillProfile } from '../../src/index.ts';
import { all, button, demoDocument, one, until } from '../page.ts';
import { type Host, hosts } from '../../demo/theme/host-tokens.ts';

const skill = await demoDocument('incident-response');

/** The host's page: its theme and tokens, on a ground in the colour of its surface. */
async function page(host: Host, scheme: 'light' | 'dark'): Promise<HTMLElement> {
  const theme = await (await fetch(`/src/styles/themes/${host.theme}.css`)).text();
  const box = await fixture<HTMLElement>(
    html`<main style="color-scheme: ${scheme}; ${host[scheme]}">
      <style>
        ${theme}
      </style>
      <h1>Page</h1>
      <skill-profile .skill=${skill} level="middle"></skill-profile>
      <skill-profile src="/nowhere.json"></skill-profile>
      <role-filter .skill=${skill} value="sre"></role-filter>
    </main>`,
  );
  await until(() => all(box, '[role=alert]').length === 1 && all(box, 'input:checked').length === 2);
  const profile = one<SkillProfile>(box, 'skill-profile');
  box.style.background = getComputedStyle(profile).getPropertyValue('--skill-color-surface');
  box.style.color = getComputedStyle(one(profile, '[part=root]')).color;
  return box;
}

describe('the theme for', () => {
  for (const [name, host] of Object.entries(hosts)) {
    for (const scheme of ['light', 'dark'] as const) {
      if (host[scheme] === undefined) continue;
      it(`${name} is readable (${scheme})`, async () => {
        const box = await page(host, scheme);
        button(box, 'Site reliability engineer').click();
        await until(() => all(box, '[part~=details]').length > 0);
        await expect(box).to.be.accessible();
      });
    }
  }

  it('a host reaches every element that stands alone', async () => {
    const box = await page(hosts['notion']!, 'light');
    expect(getComputedStyle(one(one(box, 'role-filter'), '[part=root]')).color).to.equal('rgb(55, 53, 47)');
  });

  it('a host gives way to what an author sets', async () => {
    const box = await page(hosts['notion']!, 'light');
    const profile = one<SkillProfile>(box, 'skill-profile');
    const text = () => getComputedStyle(one(profile, '[part=root]')).color;
    expect(text()).to.equal('rgb(55, 53, 47)');
    profile.style.setProperty('--skill-color-text', 'rgb(1, 2, 3)');
    expect(text()).to.equal('rgb(1, 2, 3)');
  });
});
