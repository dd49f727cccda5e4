import { tokens } from '../../src/styles/tokens.ts';
import type { Wording } from '../page/language.ts';

/** A public variable of the elements. */
export interface Variable {
  /** With its two dashes. */
  readonly name: string;
  /** As CSS: of a colour both schemes, where they differ. */
  readonly standard: string;
  readonly kind: 'color' | 'size' | 'font';
}

/** What the styles themselves say. */
export const variables: readonly Variable[] = [
  ...[...tokens.cssText.matchAll(/var\((--skill-[\w-]+), (.+)\);/g)].map(([, name, standard]) => ({
    name: name!,
    standard: standard!,
    kind: kindOf(name!),
  })),
  { name: '--skill-sticky-offset', standard: '0px', kind: 'size' },
];

function kindOf(name: string): Variable['kind'] {
  if (name.startsWith('--skill-color-')) return 'color';
  return name === '--skill-font' ? 'font' : 'size';
}

export const LABELS: Readonly<Record<string, Wording>> = {
  '--skill-color-text': { en: 'Text', de: 'Text' },
  '--skill-color-muted': { en: 'Lighter text', de: 'Leiser Text' },
  '--skill-color-surface': { en: 'Ground', de: 'Grund' },
  '--skill-color-soft': { en: 'Ground of the comparison', de: 'Grund des Vergleichs' },
  '--skill-color-border': { en: 'Hairlines', de: 'Haarlinien' },
  '--skill-color-control': { en: 'Borders of controls', de: 'Ränder von Bedienelementen' },
  '--skill-color-accent': { en: 'Accent', de: 'Akzent' },
  '--skill-color-accent-text': { en: 'Text on the accent', de: 'Text auf dem Akzent' },
  '--skill-color-current': { en: 'Current level’s column', de: 'Spalte der eigenen Stufe' },
  '--skill-color-target': { en: 'Outline of the target', de: 'Umriss des Ziels' },
  '--skill-color-required': { en: '“Required”', de: '„Pflicht“' },
  '--skill-color-required-soft': { en: 'Ground of “Required”', de: 'Grund von „Pflicht“' },
  '--skill-color-error': { en: 'Errors', de: 'Fehler' },
  '--skill-font': { en: 'Font', de: 'Schrift' },
  '--skill-font-size': { en: 'Font size', de: 'Schriftgröße' },
  '--skill-radius': { en: 'Round corners', de: 'Rundung' },
  '--skill-control-radius': { en: 'Round controls', de: 'Rundung der Bedienelemente' },
  '--skill-spacing': { en: 'Space between sections', de: 'Abstand der Abschnitte' },
  '--skill-column-width': { en: 'Least width of a level', de: 'Mindestbreite einer Stufe' },
  '--skill-role-width': { en: 'Width of the roles', de: 'Breite der Rollen' },
  '--skill-sticky-offset': { en: 'Height of the host’s own header', de: 'Höhe der Kopfzeile der Seite' },
};
