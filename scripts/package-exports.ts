/**
 * `npm run exports`: writes the entries of elements, languages and formats into the `exports` of package.json, from the
 * lists of tags and formats and the folder `src/localization/`. With `--check`, writes nothing and fails if they are out of
 * date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { TAGS } from '../src/define/tags.ts';
import { WRITERS } from '../src/formats/writers.ts';

type Exports = Record<string, unknown>;

const codes = readdirSync('src/localization').flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);
const SPOKEN = ['de', 'en'];
/** `html-dom` reads elements of a page; `xlsx` only reads. */
const FORMATS = [...Object.keys(WRITERS), 'html-dom', 'xlsx'].sort();

/** The entries of a folder: how each is imported, by the path of its types and of its module. */
function entries(names: readonly string[], folder: string, types: string): Exports {
  return Object.fromEntries(
    names.map((name) => [
      `./${folder}/${name}.js`,
      { types: `./dist/${types}/${name}.d.ts`, default: `./dist/${folder}/${name}.js` },
    ]),
  );
}

const GENERATED: Readonly<Record<string, Exports>> = {
  './elements/': entries(TAGS, 'elements', 'define'),
  './localization/': {
    ...entries(codes, 'localization', 'localization'),
    ...entries(codes, 'localization/framework', 'localization/framework'),
    ...entries(codes, 'localization/assessment', 'localization/assessment'),
  },
  './formats/': entries(FORMATS, 'formats', 'formats'),
  './languages/': entries(
    codes.filter((code) => !SPOKEN.includes(code)),
    'languages',
    'languages',
  ),
};

const before = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(before) as { exports: Exports };
const written: Exports = {};
for (const [name, target] of Object.entries(manifest.exports)) {
  const folder = Object.keys(GENERATED).find((start) => name.startsWith(start));
  Object.assign(written, folder ? GENERATED[folder] : { [name]: target });
}
const text = JSON.stringify({ ...manifest, exports: written });
const after = await format(text, { ...(await resolveConfig('package.json')), parser: 'json-stringify' });
if (after === before) console.log('The exports in package.json are up to date.');
else if (process.argv.includes('--check')) {
  console.error('The exports in package.json are out of date. Run `npm run exports`.');
  process.exitCode = 1;
} else writeFileSync('package.json', after);
