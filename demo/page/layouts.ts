import type { Wording } from './language.ts';

/** The values of the attribute `layout`. */
export type Layout = 'auto' | 'grid' | 'levels';

export const LAYOUTS: Readonly<Record<Layout, Wording>> = {
  auto: { en: 'As many columns as fit', de: 'So viele Spalten, wie passen' },
  grid: { en: 'All columns', de: 'Alle Spalten' },
  levels: { en: 'A table for each level', de: 'Eine Tabelle für jede Stufe' },
};
