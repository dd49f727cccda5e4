import { tokens } from '../../src/styles/tokens.ts';
import type { Wording } from '../page/language.ts';

/** A public variable of the elements. */
export interface Variable {
  /** With its two dashes. */
  readonly name: string;
  /** The default, as CSS. */
  readonly standard: string;
  readonly kind: 'color' | 'size' | 'font';
}

/** Read from the styles. */
export const variables: readonly Variable[] = [
  ...Array.from(findDefaults(), ([name, standard]) => ({ name, standard, kind: kindOf(name) })),
  { name: '--skill-sticky-offset', standard: '0px', kind: 'size' },
];

/** The defaults by their variables; where the styles read a variable twice, the first one. */
function findDefaults(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, standard] of tokens.cssText.matchAll(/var\(\s*(--skill-[\w-]+),\s*([^;]+?)\s*\);/g)) {
    if (!found.has(name!)) found.set(name!, standard!);
  }
  return found;
}

function kindOf(name: string): Variable['kind'] {
  if (name.startsWith('--skill-color-')) return 'color';
  return name === '--skill-font' ? 'font' : 'size';
}

export const LABELS: Readonly<Record<string, Wording>> = {
  '--skill-color-text': { en: 'Text', de: 'Text' },
  '--skill-color-muted': { en: 'Muted text', de: 'Gedämpfter Text' },
  '--skill-color-surface': { en: 'Surface', de: 'Hintergrund' },
  '--skill-color-soft': { en: 'Comparison', de: 'Vergleich' },
  '--skill-color-border': { en: 'Lines', de: 'Linien' },
  '--skill-color-control': { en: 'Control borders', de: 'Ränder von Bedienelementen' },
  '--skill-color-accent': { en: 'Accent', de: 'Akzent' },
  '--skill-color-accent-text': { en: 'Text on accent', de: 'Text auf Akzent' },
  '--skill-color-current': { en: 'Current level', de: 'Eigene Stufe' },
  '--skill-color-target': { en: 'Target outline', de: 'Umriss der Zielstufe' },
  '--skill-color-required': { en: '“Required”', de: '„Pflicht“' },
  '--skill-color-required-soft': { en: 'Background of “Required”', de: 'Hintergrund von „Pflicht“' },
  '--skill-color-error': { en: 'Errors', de: 'Fehler' },
  '--skill-font': { en: 'Font', de: 'Schrift' },
  '--skill-font-size': { en: 'Font size', de: 'Schriftgröße' },
  '--skill-radius': { en: 'Corner radius', de: 'Rundung der Ecken' },
  '--skill-control-radius': { en: 'Corner radius of controls', de: 'Rundung der Bedienelemente' },
  '--skill-spacing': { en: 'Space between sections', de: 'Abstand der Abschnitte' },
  '--skill-column-width': { en: 'Minimum width of a level', de: 'Mindestbreite einer Stufe' },
  '--skill-role-width': { en: 'Width of the role column', de: 'Breite der Rollenspalte' },
  '--skill-sticky-offset': { en: 'Height of your sticky header', de: 'Höhe Ihrer festen Kopfzeile' },
};
