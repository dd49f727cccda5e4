import { isAbsolute, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { CONDITIONS } from './browser-script.ts';
import { bundle } from './bundle.ts';
import type { Made } from './made.ts';
import { outputsOf } from './outputs.ts';
import { papaparse } from './papaparse.ts';

const SOURCES = resolve('src');

/** The file of an entry, without the ending. A module that is also a script has another file than the script. */
function fileOf(entry: string): string {
  return outputsOf('script').some(({ file }) => file === `${entry}.js`) ? `${entry}.module` : entry;
}

const inSources = (entries: readonly string[]) =>
  Object.fromEntries(entries.map((entry) => [entry, join(SOURCES, `${entry}.ts`)]));

/** Leaves modules out that another row of the table makes, and refers to its files. */
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

const NEEDS_PAGE = 'elements/needs-page';

/** Lets modules that cannot run in a worker say so there, before anything that they import fails. */
function sayNeedsPage(entries: readonly string[]): Plugin {
  const paths = new Set(Object.values(inSources(entries)));
  const first = `import ${JSON.stringify(join(SOURCES, `${NEEDS_PAGE}.ts`))};`;
  return {
    name: 'say-needs-page',
    transform: (code, id) => (paths.has(id) ? { code: `${first}${code}`, map: null } : undefined),
  };
}

/** The files of `dist/`, where another row makes them. */
const paths = (id: string) => (isAbsolute(id) ? `./${relative(SOURCES, id)}` : id);

/**
 * One file a module of `src`; what is in `node_modules` stays an import, and `import.meta.env` is the application's.
 *
 * @param inPage - those of the entries that need a page, or Node
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
    entryFileNames: ({ name }) => `${fileOf(name)}.js`,
    paths,
  });
  await built.close();
  return { files: new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source])) };
}

/** One file an entry with its libraries bundled in, and what entries share. */
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
