import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.ts';
import type { SkillProfile } from '../../src/entries/index.ts';
import { all, button, demoDocument, one, until } from '../page.ts';
import { type Host, hosts } from '../../demo/theme/host-tokens.ts';

const skill = await demoDocument('incident-response');

const themeOf = async (name: string) => (await fetch(`/src/styles/themes/${name}.css`)).text();

/** The host's page: its theme and tokens, on a ground in the colour of its surface. */
async function page(host: Host, scheme: 'light' | 'dark'): Promise<HTMLElement> {
  const theme = await themeOf(host.theme);
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

/** The pill of the level that is chosen. */
function currentLevel(box: HTMLElement): CSSStyleDeclaration {
  const radio = all<HTMLInputElement>(one(box, 'skill-profile'), 'input[type=radio]').find(({ checked }) => checked)!;
  return getComputedStyle(radio.closest('label')!);
}

/** Red, green and blue of a computed colour in any colour space, 0 to 255. */
function channels(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
}

/** The contrast ratio of two colours (WCAG 2.2). */
function contrast(front: number[], back: number[]): number {
  const [low, high] = [luminance(front), luminance(back)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: number[]): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** axe takes several times as long in WebKit, and the colours are those of the other browsers. */
const hasQuickAxe = /Chrome\/|Firefox\//.test(navigator.userAgent);

describe('the theme for', () => {
  for (const [name, host] of Object.entries(hosts)) {
    for (const scheme of ['light', 'dark'] as const) {
      if (host[scheme] === undefined || !hasQuickAxe) continue;
      it(`${name} is readable (${scheme})`, async () => {
        const box = await page(host, scheme);
        button(box, 'Site reliability engineer').click();
        await until(() => all(box, '[part~=details]').length > 0);
        await expect(box).to.be.accessible();
      });
    }
  }

  it('Bootstrap has the blue of its buttons as its accent, and white text on it is readable', async () => {
    const box = await page(hosts['bootstrap']!, 'light');
    const accent = channels(currentLevel(box).backgroundColor);
    const text = channels(getComputedStyle(one(box, '[part~=level-chosen] > span')).color);
    const button = [13, 110, 253];
    for (const [at, value] of button.entries()) expect(Math.abs(accent[at]! - value), `${accent}`).to.be.below(30);
    expect(text).to.deep.equal([255, 255, 255]);
    expect(contrast(accent, text)).to.be.at.least(4.5);
  });

  describe('MkDocs Material', () => {
    /** As older versions have it: `slate` sets variables only. */
    async function slate(): Promise<HTMLElement> {
      const { dark, theme } = hosts['mkdocs']!;
      return fixture<HTMLElement>(
        html`<main data-md-color-scheme="slate" style=${dark!}>
          <style>
            ${await themeOf(theme)}
          </style>
          <skill-profile .skill=${skill} level="middle"></skill-profile>
        </main>`,
      );
    }

    it('is dark with the scheme "slate", which sets no color-scheme', async () => {
      const box = await slate();
      const profile = one<SkillProfile>(box, 'skill-profile');
      await until(() => all(profile, '[part=required]').length > 0);
      expect(getComputedStyle(profile).colorScheme).to.equal('dark');
      const [marked] = all(profile, '[part=required]');
      const ground = [30, 33, 41];
      expect(contrast(channels(getComputedStyle(marked!).color), ground)).to.be.at.least(4.5);
    });

    it('lets an author set another color-scheme', async () => {
      const profile = one<SkillProfile>(await slate(), 'skill-profile');
      profile.style.colorScheme = 'light';
      expect(getComputedStyle(profile).colorScheme).to.equal('light');
    });
  });

  for (const [name, tokens] of [
    ['bootstrap', '--bs-body-color: #33240f; --bs-body-bg: #faf0dc; --bs-link-color: #8a3b00;'],
    ['mkdocs', '--md-default-fg-color: #33240f; --md-default-bg-color: #faf0dc; --md-typeset-a-color: #8a3b00;'],
    ['wordpress', '--wp--preset--color--contrast: #33240f; --wp--preset--color--base: #faf0dc;'],
  ] as const) {
    it(`${name} has warm greys on a warm ground`, async () => {
      const box = await page({ ...hosts[name]!, light: `${hosts[name]!.light}; ${tokens}` }, 'light');
      const profile = one<SkillProfile>(box, 'skill-profile');
      const probe = one(profile, '[part=root]').appendChild(document.createElement('i'));
      for (const grey of ['muted', 'soft', 'border', 'control']) {
        probe.style.backgroundColor = `var(--skill-color-${grey})`;
        const [red, , blue] = channels(getComputedStyle(probe).backgroundColor);
        expect(red, grey).to.be.above(blue! + 5);
      }
      probe.remove();
      await expect(box).to.be.accessible();
    });
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
