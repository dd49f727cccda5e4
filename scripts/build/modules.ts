import { isAbsolute, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { CONDITIONS } from './browser-script.ts';
import { bundle } from './bundle.ts';
import type { Made } from './made.ts';
import { outputsOf } from './outputs.ts';
import { papaparse } from './papaparse.ts';

const SOURCES = resolve('src');

/** The folders whose entries have another path in `dist/`. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^entries\//, ''],
  [/^define\//, 'elements/'],
];

/** The file of an entry, without the extension. */
function fileOf(entry: string): string {
  return FOLDERS.reduce((file, [from, to]) => file.replace(from, to), entry);
}

const inSources = (entries: readonly string[]) =>
  Object.fromEntries(entries.map((entry) => [entry, join(SOURCES, `${entry}.ts`)]));

/** Leaves out modules that another row of the table builds, and imports its files instead. */
function leaveTo(entries: readonly string[]): Plugin {
  const files = new Map(entries.map((entry) => [join(SOURCES, `${entry}.ts`), join(SOURCES, `${entry}.js`)]));
  return {
    name: 'leave-to',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = importer && source.startsWith('.') && files.get(join(importer, '..', source));
      return file ? { id: file, external: true } : undefined;
    },
  };
}

const NEEDS_PAGE = 'define/needs-page';

/** Makes modules that can't run in a worker throw a helpful error there, before one of their imports fails. */
function sayNeedsPage(entries: readonly string[]): Plugin {
  const paths = new Set(Object.values(inSources(entries)));
  const first = `import ${JSON.stringify(join(SOURCES, `${NEEDS_PAGE}.ts`))};`;
  return {
    name: 'say-needs-page',
    transform: (code, id) => (paths.has(id) ? { code: `${first}${code}`, map: null } : undefined),
  };
}

/** Import paths of the files in `dist/` that another row builds. */
const paths = (id: string) => (isAbsolute(id) ? `./${relative(SOURCES, id)}` : id);

/**
 * Builds one file per module of `src`. Imports of packages stay, and so does `import.meta.env`, which the application's
 * bundler replaces.
 *
 * @param inPage - the entries that need a page or Node, and so can't run in a worker
 */
export async function makeModules(entries: readonly string[], inPage: readonly string[]): Promise<Made> {
  const built = await rolldown({
    input: inSources(entries),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    plugins: [leaveTo(outputsOf('bundles').flatMap((output) => output.entries)), sayNeedsPage(inPage)],
    transform: { target: 'es2022' },
  });
  const { output } = await built.generate({
    preserveModules: true,
    preserveModulesRoot: SOURCES,
    entryFileNames: ({ name }) => `${entries.includes(name) ? fileOf(name) : name}.js`,
    paths,
  });
  await built.close();
  return { files: new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])) };
}

/** Builds one file per entry with its libraries bundled in, and files for the code that entries share. */
export async function makeBundles(entries: readonly string[], shared: string): Promise<Made> {
  return bundle({
    plugins: [leaveTo(outputsOf('modules').flatMap((output) => output.entries)), papaparse],
    resolve: { conditions: CONDITIONS, mainFields: ['module', 'main'] },
    build: {
      minify: false,
      lib: { entry: inSources(entries), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: `${shared}/[name].js`, paths } },
    },
  });
}
