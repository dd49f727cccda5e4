import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Terms } from '../../src/localization/terms.ts';
import { buildScript } from '../build-script.ts';
import { ascii } from './ascii.ts';
import { needPage } from './browser-script.ts';
import type { Made } from './made.ts';

const ENTRY = resolve('language.ts');

/**
 * Builds a script for each language that the main script does not include. The script waits until the elements are
 * defined, then registers its terms.
 *
 * @param folder - the folder in `dist/` for the scripts
 * @param spoken - the codes of the languages in the main script
 * @param instead - what to import outside a web page, with XX for the code
 */
export async function makeLanguages(folder: string, spoken: readonly string[], instead: string): Promise<Made> {
  const files = new Map<string, string>();
  for (const name of await readdir('src/localization')) {
    const [, code] = /^(\w\w)\.ts$/.exec(name) ?? [];
    if (!code || spoken.includes(code)) continue;
    const file = `${folder}/${code}.js`;
    files.set(file, needPage({ file, instead: instead.replace('XX', code) }, await bundleTerms(await termsOf(code))));
    files.set(`${folder}/${code}.d.ts`, 'export {};\n');
  }
  return { files };
}

/** The terms of a language for all kinds of documents. Each of its modules exports those of one kind. */
async function termsOf(code: string): Promise<Terms> {
  const kinds = ['', 'framework/', 'assessment/'].map((kind) => import(`../../src/localization/${kind}${code}.ts`));
  return Object.assign({}, ...(await Promise.all(kinds)).flatMap(Object.values)) as Terms;
}

/** Bundles only the terms. The language's own module would bring along a second copy of the localization. */
async function bundleTerms(terms: Terms): Promise<string> {
  const source = `import { whenDefined } from '/src/define/when-defined.ts';
    void whenDefined().then((element) => element.register({ language: ${JSON.stringify(terms)} }));`;
  const entry: Plugin = {
    name: 'language',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? source : undefined),
  };
  return ascii(await buildScript(ENTRY, { plugins: [entry] }));
}
