/** The functions of the package's modules without a DOM, as Markdown: from their declarations and the comments on them. */
import ts from 'typescript';

/** The modules, as users import them, with their sources. */
const MODULES: Readonly<Record<string, string>> = {
  'skill-matrix/framework-document.js': 'src/framework-document/index.ts',
  'skill-matrix/skill-document.js': 'src/skill-document/index.ts',
  'skill-matrix/assessment.js': 'src/assessment/index.ts',
  'skill-matrix/formats': 'src/formats/index.ts',
  'skill-matrix/ssr': 'src/pages/static-page.ts',
};

/** A section for each module: each function with its signature, what it does, and what it takes, returns and throws. */
export function functionsReference(): string {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile.bind(ts.sys)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(Object.values(MODULES), options);
  const checker = program.getTypeChecker();
  return Object.entries(MODULES)
    .map(([name, source]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(source)!)!;
      const functions = checker
        .getExportsOfModule(module)
        .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one))
        .filter(({ flags }) => flags & ts.SymbolFlags.Function)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return [`## \`${name}\``, ...functions.map((one) => describe(one, checker))].join('\n\n');
    })
    .join('\n\n');
}

/** @throws if the function has no comment */
function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declaration = symbol.valueDeclaration as ts.FunctionDeclaration;
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  if (!text) throw new Error(`The function ${symbol.name} is exported, but has no comment that says what it does.`);
  const parameters = declaration.parameters.map((parameter) => parameter.getText().replace(/\s+/g, ' '));
  const result = declaration.type?.getText().replace(/\s+/g, ' ') ?? 'void';
  const details = symbol.getJsDocTags(checker).flatMap(({ name, text: parts }) => detail(name, parts ?? []));
  return [
    `### ${symbol.name}`,
    '```ts\n' + `function ${symbol.name}(${parameters.join(', ')}): ${result}` + '\n```',
    text,
    details.map((line) => `- ${line}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A tag of a comment, as an item of a list. */
function detail(tag: string, parts: readonly ts.SymbolDisplayPart[]): string[] {
  const words = ts.displayPartsToString([...parts]).replace(/\s+/g, ' ');
  if (tag === 'param') return [words.replace(/^(\S+)\s+(?:-\s+)?/, '`$1`: ')];
  if (tag === 'returns') return [`returns ${words}`];
  if (tag === 'throws') return [`throws ${words.replace(/^\{(\w+)\}/, '`$1`')}`];
  return [];
}
