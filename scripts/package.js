/** `npm run package`: the packed package holds what its `exports` name, and nothing that only the project needs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { encoding: 'utf8' }));
const packed = new Set(files.map(({ path }) => `./${path}`));

/** What stands for the star in an entry, by the folder that it leads to. */
const languages = readdirSync('src/localization').flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);
const stars = {
  './dist/elements/': readdirSync('src/elements').filter((name) => !name.includes('.')),
  './dist/formats/': ['csv', 'html', 'html-dom', 'json', 'markdown'],
  './dist/localization/': languages,
  './dist/languages/': languages.filter((code) => code !== 'en' && code !== 'de'),
  './dist/themes/': readdirSync('src/styles/themes').map((file) => file.replace('.css', '')),
};
const named = Object.values(exports)
  .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
  .flatMap((path) =>
    path.includes('*')
      ? stars[path.slice(0, path.lastIndexOf('/') + 1)].map((name) => path.replaceAll('*', name))
      : [path],
  );
const problems = [
  ...named.filter((path) => !packed.has(path)).map((path) => `exports names ${path}, which is not packed`),
  ...[...packed]
    .filter((path) => /^\.\/(test|demo|scripts|configs|bench)\//.test(path))
    .map((path) => `${path} is packed`),
];
for (const problem of problems) console.error(problem);
console.log(`${packed.size} files packed, ${named.length} entries checked`);
process.exitCode = problems.length > 0 ? 1 : 0;
