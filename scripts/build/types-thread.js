/**
 * The thread of `makeTypes`: emits declarations and sends back those that the given modules reach. In JavaScript, since
 * threads in Node 20 can't run TypeScript.
 */
import { dirname, join, relative } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import ts from 'typescript';

const SOURCES = join(import.meta.dirname, '../../src');

parentPort.postMessage(findReachable(workerData, emit(workerData)));

/**
 * All declaration files by their paths in `dist/`: the text of each, and the declaration files it refers to. Does not
 * check types, which takes twice as long: `npm run types` does.
 */
function emit(modules) {
  const options = { ...readOptions(), rootDir: SOURCES, outDir: SOURCES };
  const program = ts.createProgram(
    modules.map((name) => join(SOURCES, `${name}.ts`)),
    { ...options, noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true },
  );
  const declarations = new Map();
  let named = [];
  const write = (file, text) => {
    declarations.set(relative(SOURCES, file), { text, named });
    named = [];
  };
  const transformer = nameScripts((name, from) => {
    const source = ts.resolveModuleName(name, from, options, ts.sys).resolvedModule.resolvedFileName;
    named.push(relative(SOURCES, source).replace(/\.ts$/, '.d.ts'));
    const path = relative(dirname(from), source).replace(/\.ts$/, '.js');
    return path.startsWith('.') ? path : `./${path}`;
  });
  const { diagnostics } = program.emit(undefined, write, undefined, true, { afterDeclarations: [transformer] });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost({})));
  return declarations;
}

/** Reads the project's compiler options, without the types that only tests and scripts use. */
function readOptions() {
  const file = join(SOURCES, '../tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options, types: ['vite/client'] };
}

/**
 * Makes declarations import `.js` files instead of the sources, and removes side-effect imports of packages, which have
 * no types.
 *
 * @param findScript - returns the path of the `.js` file, from the path of the module and the file that imports it
 */
function nameScripts(findScript) {
  return (context) => (file) => {
    const rename = (node) =>
      isRelative(node)
        ? context.factory.createStringLiteral(findScript(node.text, file.fileName), true)
        : ts.visitEachChild(node, rename, context);
    const visit = (node) => {
      if (ts.isImportTypeNode(node)) {
        const types = ts.visitNodes(node.typeArguments, visit);
        const { argument, attributes, qualifier, isTypeOf } = node;
        return context.factory.updateImportTypeNode(node, rename(argument), attributes, qualifier, types, isTypeOf);
      }
      if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node))
        return ts.visitEachChild(node, visit, context);
      const isEffect = ts.isImportDeclaration(node) && !node.importClause;
      return isEffect && !isRelative(node.moduleSpecifier) ? undefined : ts.visitEachChild(node, rename, context);
    };
    return ts.visitNode(file, visit);
  };
}

function isRelative(node) {
  return ts.isStringLiteral(node) && node.text.startsWith('.');
}

/** The declaration files that the modules reach. */
function findReachable(modules, all) {
  const files = new Set(modules.map((name) => `${name}.d.ts`));
  for (const file of files) {
    const declaration = all.get(file);
    if (!declaration) throw new Error(`No module of src/ emits ${file}. Check the entries in build/outputs.ts.`);
    for (const name of declaration.named) files.add(name);
  }
  return new Map([...files].map((file) => [file, all.get(file).text]));
}
