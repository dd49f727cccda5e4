/**
 * Writes `dist/languages/XX.js`, a script for each language beside English and German. Each waits for the elements,
 * whichever build they come from, and hands them its terms.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Terms } from '../src/localization/terms.ts';
import { ascii } from './ascii.ts';
import { buildScript } from './build-script.ts';

const ENTRY = resolve('language.ts');

/** The terms alone: the module of a language also registers them with the localization that it imports. */
async function buildLanguage(terms: Terms): Promise<string> {
  const source = `import { whenDefined } from '/src/elements/when-defined.ts';
    void whenDefined().then((element) => element.register({ language: ${JSON.stringify(terms)} }));`;
  const entry = {
    name: 'language',
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? source : undefined),
  };
  return buildScript(ENTRY, { plugins: [entry] });
}

mkdirSync('dist/languages', { recursive: true });
for (const file of readdirSync('src/localization')) {
  const [, code] = /^(\w\w)\.ts$/.exec(file) ?? [];
  if (!code || code === 'en' || code === 'de') continue;
  const [terms] = Object.values((await import(`../src/localization/${file}`)) as Record<string, Terms>);
  writeFileSync(`dist/languages/${code}.js`, ascii(await buildLanguage(terms!)));
}
