import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import ts from 'typescript';

/** Files that are there for tools and people, by no import. */
const FOR_PEOPLE = ['package.json', 'dist/LICENSES.md', 'LICENSE', 'README.md'];

/**
 * What a package has too little or too much of, in sentences.
 *
 * @param packed - the paths of its files, from the project's folder
 */
export async function findMisplaced(packed) {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...Object.values(exports), bin]
    .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
    .flatMap((path) => fillStar(path.slice('./'.length), packed));
  const needed = new Set([...FOR_PEOPLE, ...named, ...(await findModules(named)), ...findTypes(named)]);
  return [
    ...[...needed].filter((path) => !packed.includes(path)).map((path) => `${path} is needed, and not packed.`),
    ...packed.filter((path) => !needed.has(path)).map((path) => `${path} is packed, and nothing leads to it.`),
  ];
}

/** The files that a path with a star stands for: within its folder, not deeper. */
function fillStar(path, packed) {
  const [before, after] = path.split('*');
  if (after === undefined) return [path];
  const files = packed.filter((file) => file.startsWith(before) && file.endsWith(after));
  return files.length > 0 ? files : [path];
}

/** The modules that some import, near and far, as a bundler sees it. */
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

/** The declarations that some name, near and far, as TypeScript sees it. */
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
