import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import ts from 'typescript';

/** Files for tools and people, which nothing imports. */
const FOR_PEOPLE = [
  'package.json',
  'dist/LICENSES.md',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
];

/**
 * Finds files that are missing from a package or should not be in it. Returns one message for each.
 *
 * @param packed - the paths of its files, relative to the project's folder
 */
export async function findMisplaced(packed) {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...Object.values(exports), bin]
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .flatMap((path) => fillStar(path.slice('./'.length), packed));
  const needed = new Set([...FOR_PEOPLE, ...named, ...(await findModules(named)), ...findTypes(named)]);
  return [
    ...[...needed].filter((path) => !packed.includes(path)).map((path) => `${path} is needed but not packed.`),
    ...packed.filter((path) => !needed.has(path)).map((path) => `${path} is packed but nothing exports or imports it.`),
  ];
}

/** The packed files that match a path with a star. */
function fillStar(path, packed) {
  const [before, after] = path.split('*');
  if (after === undefined) return [path];
  const files = packed.filter((file) => file.startsWith(before) && file.endsWith(after));
  return files.length > 0 ? files : [path];
}

/** The modules that the files import, directly or indirectly, as a bundler resolves them. */
async function findModules(files) {
  const built = await rolldown({
    input: files.filter((file) => file.endsWith('.js')),
    external: (id) => !/^[./]/.test(id),
    treeshake: false,
    logLevel: 'silent',
  });
  const { output } = await built.generate();
  await built.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds).map((id) => relative(process.cwd(), id));
}

/** The declarations that the files refer to, directly or indirectly, as TypeScript resolves them. */
function findTypes(files) {
  const types = files.filter((file) => file.endsWith('.d.ts'));
  const program = ts.createProgram(types, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  });
  return program
    .getSourceFiles()
    .map(({ fileName }) => relative(process.cwd(), fileName))
    .filter((file) => file.startsWith('dist/'));
}
