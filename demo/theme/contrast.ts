import { say, type Wording } from '../page/language.ts';
import { LABELS } from './variables.ts';

/** sRGB, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colours of one scheme, by their variables. */
export type Colors = Readonly<Record<string, Rgb>>;

interface Pair {
  readonly front: string;
  readonly back: string;
  /** What the ratio must be at least: 4.5 for text (WCAG 2.2, 1.4.3), 3 for what is not (1.4.11). */
  readonly least: number;
}

const pair = (front: string, back: string, least = 4.5): Pair => ({
  front: `--skill-color-${front}`,
  back: `--skill-color-${back}`,
  least,
});

/** What stands on what. */
const PAIRS: readonly Pair[] = [
  ...['surface', 'soft', 'current'].flatMap((back) => [pair('text', back), pair('muted', back), pair('accent', back)]),
  pair('accent-text', 'accent'),
  pair('required', 'required-soft'),
  pair('error', 'surface'),
  pair('control', 'surface', 3),
];

/** What is too faint to be read, as sentences. */
export function findFaint(colors: Colors): string[] {
  return PAIRS.flatMap(({ front, back, least }) => {
    const [a, b] = [colors[front], colors[back]];
    if (!a || !b) return [];
    // Rounded down, so that nothing reads as enough that is not.
    const ratio = Math.floor(contrast(a, b) * 100) / 100;
    return ratio >= least ? [] : [say(tell(LABELS[front]!, LABELS[back]!, ratio, least))];
  });
}

function tell(front: Wording, back: Wording, ratio: number, least: number): Wording {
  return {
    en: `${front.en} on ${back.en}: ${ratio}:1, should be ${least}:1.`,
    de: `${front.de} auf ${back.de}: ${ratio}:1, sollte ${least}:1 sein.`,
  };
}

/** The contrast ratio of two colours (WCAG 2.2), 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
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
