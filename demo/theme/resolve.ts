import type { Colors, Rgb } from './contrast.ts';
import { hosts } from './host-tokens.ts';
import { variables } from './variables.ts';

export const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

/** The values of the variables in a host's theme, or their defaults. */
export interface Preset {
  readonly colors: Readonly<Record<Scheme, Colors>>;
  /** Sizes and the font, as CSS, where they are not the standard. */
  readonly values: Readonly<Record<string, string>>;
}

const themes = import.meta.glob<string>('../../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * Computes the values of the variables in a host, from its tokens and its theme.
 *
 * @param host - a key of `hosts`; empty for the elements' own defaults
 */
export function resolvePreset(host: string): Preset {
  const sheet = new CSSStyleSheet();
  const { theme, light = '', dark = light } = hosts[host] ?? { theme: '' };
  const rules = (themes[`../../src/styles/themes/${theme}.css`] ?? '').replace(':where(', ':where(.probe, ');
  sheet.replaceSync(`.probe { color-scheme: light; ${light} } .probe.dark { color-scheme: dark; ${dark} } ${rules}`);
  document.adoptedStyleSheets.push(sheet);
  // Defaults derive from the page's text, here that of a page without styles.
  const page = document.createElement('div');
  const probe = document.createElement('div');
  probe.className = 'probe';
  page.style.color = 'CanvasText';
  page.append(probe);
  document.body.append(page);
  const read = (scheme: Scheme) => {
    page.style.colorScheme = scheme;
    probe.classList.toggle('dark', scheme === 'dark');
    return readColors(probe);
  };
  const colors = { light: read('light'), dark: read('dark') };
  const values = Object.fromEntries(
    variables
      .filter(({ kind }) => kind !== 'color')
      .map(({ name }) => [name, getComputedStyle(probe).getPropertyValue(name).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  page.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return { colors, values };
}

function readColors(probe: HTMLElement): Colors {
  const own = (name: string) => variables.find((variable) => variable.name === name)!;
  const valueOf = (name: string) => `var(${name}, ${own(name).standard})`;
  probe.style.color = valueOf('--skill-color-text');
  probe.style.setProperty('--accent', valueOf('--skill-color-accent'));
  const inner = probe.appendChild(document.createElement('i'));
  const compute = (value: string) => {
    inner.style.color = value;
    return getComputedStyle(inner).color;
  };
  const grounds = [compute('Canvas'), compute(valueOf('--skill-color-surface'))];
  return Object.fromEntries(
    variables
      .filter(({ kind }) => kind === 'color')
      .map(({ name }) => [name, flatten([...grounds, compute(valueOf(name))])]),
  );
}

/** Colours of any notation on each other, the first one opaque, as a screen shows them. */
function flatten(colors: readonly string[]): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  for (const fill of colors) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export function toHex(color: Rgb): string {
  return `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** @param hex - as a colour input has it, `#rrggbb` */
export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
