/** Type-checks a project as `tsc -p` does, in this process. */
import assert from 'node:assert/strict';
import ts from 'typescript';

/** The libraries of TypeScript, such as `lib.dom.d.ts`. To read them takes half of the time of checking a small file. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Fails with what the compiler says about the project of a `tsconfig.json`. Reads the libraries once for all projects. */
export function assertTypes(config: string): void {
  const fail = (problem: ts.Diagnostic): never => assert.fail(ts.formatDiagnostic(problem, HOST));
  const project = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )!;
  const host = ts.createCompilerHost(project.options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...how) => {
    if (!/\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(file)) return read(file, ...how);
    if (!libraries.has(file)) libraries.set(file, read(file, ...how));
    return libraries.get(file);
  };
  const program = ts.createProgram({ rootNames: project.fileNames, options: project.options, host });
  const problems = [...project.errors, ...ts.getPreEmitDiagnostics(program)];
  assert.equal(ts.formatDiagnostics(problems, HOST), '');
}

const HOST: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};
