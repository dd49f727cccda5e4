import { language, type Wording } from '../page/language.ts';

/** sRGB, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of one scheme, by their variables. */
export type Colors = Readonly<Record<string, Rgb>>;

/** A foreground and a background colour. */
interface Pair {
  /** What the reader must be able to tell apart, for example “Muted text on surface”. */
  readonly name: Wording;
  /** The variables. */
  readonly front: string;
  readonly back: string;
  /** The lowest ratio allowed: 4.5 for text (WCAG 2.2, 1.4.3), 3 for anything else (1.4.11). */
  readonly least: number;
}

/** A pair in the colours of one scheme. */
export interface Contrast extends Pair {
  readonly colors: { readonly front: Rgb; readonly back: Rgb };
  /** 1 to 21. */
  readonly ratio: number;
  readonly isEnough: boolean;
}

const FRONTS = {
  text: { en: 'Text', de: 'Text' },
  muted: { en: 'Muted text', de: 'Gedämpfter Text' },
  accent: { en: 'Accent', de: 'Akzent' },
  'accent-text': { en: 'Text', de: 'Text' },
  required: { en: '“Required”', de: '„Pflicht“' },
  error: { en: 'Error', de: 'Fehler' },
  control: { en: 'Control border', de: 'Rand von Bedienelementen' },
} as const satisfies Record<string, Wording>;

const BACKS = {
  surface: { en: 'surface', de: 'Hintergrund' },
  soft: { en: 'comparison', de: 'Vergleich' },
  current: { en: 'current level', de: 'eigener Stufe' },
  accent: { en: 'accent', de: 'Akzent' },
  'required-soft': { en: 'its background', de: 'seinem Hintergrund' },
} as const satisfies Record<string, Wording>;

function pair(front: keyof typeof FRONTS, back: keyof typeof BACKS, least = 4.5): Pair {
  const name = {
    en: `${FRONTS[front].en} on ${BACKS[back].en}`,
    de: `${FRONTS[front].de} auf ${BACKS[back].de}`,
  };
  return { name, front: `--skill-color-${front}`, back: `--skill-color-${back}`, least };
}

const PAIRS: readonly Pair[] = [
  ...(['surface', 'soft', 'current'] as const).flatMap((back) => [
    pair('text', back),
    pair('muted', back),
    pair('accent', back),
  ]),
  pair('accent-text', 'accent'),
  pair('required', 'required-soft'),
  pair('error', 'surface'),
  pair('control', 'surface', 3),
];

/** Measures every pair in the colours of one scheme. */
export function measureContrast(colors: Colors): Contrast[] {
  return PAIRS.map((one) => {
    const [front, back] = [colors[one.front]!, colors[one.back]!];
    const ratio = ratioOf(front, back);
    return { ...one, colors: { front, back }, ratio, isEnough: ratio >= one.least };
  });
}

/** A ratio as text. It is rounded down: 4.49 must not read as 4.5, which would be enough. */
export function sayRatio(ratio: number): string {
  const rounded = Math.floor(ratio * 10) / 10;
  return `${rounded.toLocaleString(language, { minimumFractionDigits: 1 })}\u00a0:\u00a01`;
}

/** The contrast ratio of two colours (WCAG 2.2), 1 to 21. */
function ratioOf(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
