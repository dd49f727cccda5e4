import type { BrowserScript } from './browser-script.ts';
import { exportedModules } from './exports.ts';

/** One file per module of `src`; imports of packages stay. */
interface Modules {
  readonly kind: 'modules';
  /** The paths of the entries in `src/` and `dist/`, without the extension. */
  readonly entries: readonly string[];
  /** The entries that need a page or Node, and so can't run in a worker. */
  readonly inPage: readonly string[];
}

/** One file per entry with its libraries bundled in, and files for shared code. */
interface Bundles {
  readonly kind: 'bundles';
  readonly entries: readonly string[];
  /** The folder in `dist/` for shared code. */
  readonly shared: string;
}

interface Script extends BrowserScript {
  readonly kind: 'script';
  /** The maximum size with gzip -9, in bytes. */
  readonly budget: number;
}

/** A script for each language that `skill-matrix.js` does not include. */
interface Languages {
  readonly kind: 'languages';
  readonly folder: string;
  readonly spoken: readonly string[];
  readonly instead: string;
  /** The budget of each script. */
  readonly budget: number;
}

/** Modules for Node with all libraries bundled in. */
interface NodeBundles {
  readonly kind: 'node';
  /** The entries, by the names of their output files. */
  readonly entries: Readonly<Record<string, string>>;
  readonly shared: string;
}

/** The type declarations of the entries, and of the modules that these refer to. */
interface Types {
  readonly kind: 'types';
  readonly entries: readonly string[];
}

/** The JSON Schema of a kind of document. */
interface JsonSchema {
  readonly kind: 'json-schema';
  readonly of: 'skill-document' | 'framework' | 'assessment';
  readonly file: string;
}

/** The description of the elements for tools: `custom-elements.json`, and data for editors made from it. */
interface Manifest {
  readonly kind: 'manifest';
}

interface Copies {
  readonly kind: 'copies';
  readonly from: string;
  readonly to: string;
}

export type Output = Modules | Bundles | Script | Languages | NodeBundles | Types | JsonSchema | Manifest | Copies;

/** The entries that also exist as modules for bundlers. The others are scripts, or modules for Node. */
const TEMPLATES = ['react', 'preact', 'solid', 'vue'].map((name) => `entries/${name}`);
const SCRIPTS = [
  'ssr',
  'skill-matrix',
  'skill-framework',
  'skill-assessment',
  'tables',
  'downloads',
  'hydrate',
  'hydrate-framework',
  'hydrate-assessment',
].map((name) => `entries/${name}`);

const ELEMENTS = ['entries/index', ...exportedModules('define'), ...exportedModules('localization')];
const DOCUMENTS = ['skill-document/index', 'framework-document/index', 'assessment/index'];
const MODULES = [...ELEMENTS, ...DOCUMENTS, ...TEMPLATES];
/** Self-assessments import the last one. It needs Papa Parse, which users don't install. */
const FORMATS = [...exportedModules('formats'), 'formats/assessment/csv-reader'];

/** Everything that `npm run build` makes, except `LICENSES.md`, which lists the bundled libraries. */
export const OUTPUTS: readonly Output[] = [
  { kind: 'modules', entries: MODULES, inPage: ELEMENTS },
  { kind: 'bundles', entries: FORMATS, shared: 'formats/shared' },
  { kind: 'types', entries: [...MODULES, ...FORMATS, ...SCRIPTS] },
  {
    kind: 'script',
    file: 'skill-matrix.js',
    entry: 'src/entries/skill-matrix.ts',
    instead: `import 'skill-matrix' in Node, or 'skill-matrix/skill-document.js'`,
    budget: 37_500,
  },
  {
    kind: 'script',
    file: 'skill-framework.js',
    entry: 'src/entries/skill-framework.ts',
    instead: `import 'skill-matrix' in Node, or 'skill-matrix/framework-document.js'`,
    budget: 60_950,
  },
  {
    kind: 'script',
    file: 'skill-assessment.js',
    entry: 'src/entries/skill-assessment.ts',
    instead: `import 'skill-matrix' in Node, or 'skill-matrix/assessment.js'`,
    budget: 94_200,
  },
  {
    kind: 'script',
    file: 'tables.js',
    entry: 'src/entries/tables.ts',
    instead: `read tables with readHtml of 'skill-matrix/formats/html.js'`,
    budget: 98_700,
  },
  {
    kind: 'script',
    file: 'downloads.js',
    entry: 'src/entries/downloads.ts',
    instead: `write files with the functions of 'skill-matrix/formats'`,
    budget: 25_400,
  },
  {
    kind: 'script',
    file: 'hydrate.js',
    entry: 'src/entries/hydrate.ts',
    instead: `render pages with renderPage of 'skill-matrix/ssr'`,
    budget: 46_150,
  },
  {
    kind: 'script',
    file: 'hydrate-framework.js',
    entry: 'src/entries/hydrate-framework.ts',
    instead: `render pages with renderPage of 'skill-matrix/ssr'`,
    budget: 76_350,
  },
  {
    kind: 'script',
    file: 'hydrate-assessment.js',
    entry: 'src/entries/hydrate-assessment.ts',
    instead: `render pages with renderPage of 'skill-matrix/ssr'`,
    budget: 119_650,
  },
  {
    kind: 'languages',
    folder: 'languages',
    spoken: ['en', 'de'],
    instead: `import 'skill-matrix/localization/XX.js'`,
    budget: 5_800,
  },
  { kind: 'node', entries: { cli: 'src/cli/main.ts', ssr: 'src/entries/ssr.ts' }, shared: 'cli' },
  { kind: 'json-schema', of: 'skill-document', file: 'skill-document.schema.json' },
  { kind: 'json-schema', of: 'framework', file: 'skill-framework.schema.json' },
  { kind: 'json-schema', of: 'assessment', file: 'skill-assessment.schema.json' },
  { kind: 'manifest' },
  { kind: 'copies', from: 'src/styles/themes', to: 'themes' },
];

/** Returns the rows of one kind. */
export function outputsOf<Kind extends Output['kind']>(kind: Kind): Extract<Output, { kind: Kind }>[] {
  return OUTPUTS.filter((output): output is Extract<Output, { kind: Kind }> => output.kind === kind);
}
