import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What stands for the star in an entry, by the folder that it leads to. */
const languages = readdirSync('src/localization').flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);
const stars = {
  './dist/elements/': readdirSync('src/elements').filter((name) => !name.includes('.')),
  './dist/formats/': ['csv', 'html', 'html-dom', 'json', 'markdown'],
  './dist/localization/': languages,
  './dist/languages/': languages.filter((code) => code !== 'en' && code !== 'de'),
  './dist/themes/': readdirSync('src/styles/themes').map((file) => file.replace('.css', '')),
};

/** The files that the package's `exports` name. */
export const entries = Object.values(exports)
  .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
  .flatMap((path) =>
    path.includes('*')
      ? stars[path.slice(0, path.lastIndexOf('/') + 1)].map((name) => path.replaceAll('*', name))
      : [path],
  );

const IMPORT = /(?:\bfrom|\bimport|\bimport\(|new URL\()\s*['"](\.[^'"]+)['"]/g;

/** What the entries, the command and their types import, near and far; paths from the project's folder. */
export function findReachable() {
  const reachable = new Set([...Object.values(bin), ...entries]);
  for (const path of reachable) {
    if (!/\.[jt]s$/.test(path) || !existsSync(path)) continue;
    for (const [, name] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const file = `./${join(dirname(path), name)}`;
      reachable.add(path.endsWith('.d.ts') ? file.replace(/\.[jt]s$/, '.d.ts') : file);
    }
  }
  return reachable;
}
