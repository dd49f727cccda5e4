/**
 * The thread of `makeTypes`: emits declarations, and answers those that the given modules lead to. JavaScript, since threads
 * of Node 20 do not run TypeScript.
 */
import { dirname, join, relative } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import ts from 'typescript';

const SOURCES = join(import.meta.dirname, '../../src');

parentPort.postMessage(findReachable(workerData, emit(workerData)));

/** All declaration files, by their paths in `dist/`: the text of each, and the declaration files that it names. */
function emit(modules) {
  const options = { ...readOptions(), rootDir: SOURCES, outDir: SOURCES };
  const program = ts.createProgram(
    modules.map((name) => join(SOURCES, `${name}.ts`)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true },
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

/** The project's, without the types of what only tests and scripts use. */
function readOptions() {
  const file = join(SOURCES, '../tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path));
  return { ...ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options, types: ['vite/client'] };
}

/**
 * Lets declarations name the scripts beside them instead of the sources, and leaves out imports of packages for their
 * effects, which have no types.
 *
 * @param findScript - the path of a module's script, by the path of the module and the file that names it
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

/** The declaration files that the modules lead to. */
function findReachable(modules, all) {
  const files = new Set(modules.map((name) => `${name}.d.ts`));
  for (const file of files) {
    const declaration = all.get(file);
    if (!declaration) throw new Error(`No module of src/ has the types ${file}.`);
    for (const name of declaration.named) files.add(name);
  }
  return new Map([...files].map((file) => [file, all.get(file).text]));
}
