/**
 * Writes `dist/languages/XX.js`, a script for each language beside English and German. Each waits for the elements,
 * whichever build they come from, and hands them its terms.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { Terms } from '../src/localization/terms.ts';
import { ascii } from './ascii.ts';

mkdirSync('dist/languages', { recursive: true });
for (const file of readdirSync('src/localization')) {
  const [, code] = /^(\w\w)\.ts$/.exec(file) ?? [];
  if (!code || code === 'en' || code === 'de') continue;
  const [terms] = Object.values((await import(`../src/localization/${file}`)) as Record<string, Terms>);
  writeFileSync(
    `dist/languages/${code}.js`,
    `customElements.whenDefined('skill-profile').then((element) => element.registerLanguage(${ascii(JSON.stringify(terms))}));\n`,
  );
}
