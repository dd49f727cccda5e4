import type { Wording } from './language.ts';

/** The pages of the demo, by their paths from its root. */
export const PAGES: Readonly<Record<string, Wording>> = {
  'index.html': { en: 'Try it', de: 'Ausprobieren' },
  'playground.html': { en: 'Playground', de: 'Werkstatt' },
  'gallery.html': { en: 'Gallery', de: 'Galerie' },
  'theme.html': { en: 'Themes', de: 'Farben' },
  'embed.html': { en: 'Embed', de: 'Einbetten' },
  'hosts.html': { en: 'Examples', de: 'Beispiele' },
  'docs/index.html': { en: 'Docs', de: 'Doku' },
};
