import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
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
 * Finds files that are missing from a package or should not be in it, and imports of packages that are not installed with
 * it. Returns one message for each.
 *
 * @param packed - the paths of its files, relative to the project's folder
 */
export async function findMisplaced(packed) {
  const { exports, bin, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...Object.values(exports), bin]
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .flatMap((path) => fillStar(path.slice('./'.length), packed));
  const { modules, imports } = await findModules(named);
  const needed = new Set([...FOR_PEOPLE, ...named, ...modules, ...findTypes(named)]);
  return [
    ...[...needed].filter((path) => !packed.includes(path)).map((path) => `${path} is needed but not packed.`),
    ...packed.filter((path) => !needed.has(path)).map((path) => `${path} is packed but nothing exports or imports it.`),
    ...[...imports]
      .filter(([name]) => !isInstalled(name, dependencies))
      .map(([name, path]) => `${path} imports ${name}, which is not in "dependencies". Bundle it, or add it there.`),
  ];
}

/** The packed files that match a path with a star. */
function fillStar(path, packed) {
  const [before, after] = path.split('*');
  if (after === undefined) return [path];
  const files = packed.filter((file) => file.startsWith(before) && file.endsWith(after));
  return files.length > 0 ? files : [path];
}

/** Whether an import works where only this package and its dependencies are installed. */
function isInstalled(name, dependencies) {
  return isBuiltin(name) || Object.keys(dependencies).some((each) => name === each || name.startsWith(`${each}/`));
}

/**
 * The modules that the files import, directly or indirectly, as a bundler resolves them, and the packages that they
 * import, each with a module that does.
 */
async function findModules(files) {
  const imports = new Map();
  const built = await rolldown({
    input: files.filter((file) => file.endsWith('.js')),
    external: (id, importer) => {
      const isPackage = !/^[./]/.test(id);
      if (isPackage && importer) imports.set(id, relative(process.cwd(), importer));
      return isPackage;
    },
    treeshake: false,
    logLevel: 'silent',
  });
  const { output } = await built.generate();
  await built.close();
  const modules = output.flatMap(({ moduleIds = [] }) => moduleIds).map((id) => relative(process.cwd(), id));
  return { modules, imports };
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
