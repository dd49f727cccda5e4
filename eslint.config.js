import eslint from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of `src`. Each imports only from itself and from rooms after it in this list. */
const ROOMS = [
  'entries',
  'cli',
  'pages',
  'define',
  'elements/framework',
  'elements/skill',
  'elements/table',
  'elements/base',
  'context',
  'styles',
  'localization',
  'formats',
  'assessment',
  'framework-document',
  'skill-document',
  'document',
];

/**
 * The rooms of `src/formats/reading`, in the same order: readers of formats, what is made of blocks, blocks, words. The
 * files of `reading` itself, which lead from blocks to a document, are at `.`.
 */
const READING = [
  ...[
    'spreadsheet',
    'markdown',
    'markup',
    'html',
    'lines',
    'data',
    'related',
    'plain',
    '.',
    'profiles',
    'skill-tables',
  ],
  ...['encoding', 'xlsx', 'audit', 'headings', 'tables', 'confidence', 'findings', 'outline', 'levels', 'blocks'],
  'words',
];

/** The rooms of single kinds of document, by the rooms that serve all kinds and so must not import them. */
const KINDS = ['assessment', 'framework-document', 'skill-document'];
const GENERIC = ['elements/table', 'elements/base', 'context'];

/**
 * Only one folder accesses files: it handles links, pipes, permissions and killed runs. Watching is allowed elsewhere.
 */
const FILES = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
  name,
  allowImportNames: name === 'node:fs' ? ['watch'] : [],
  message: 'Only src/pages/files/ reads and writes files.',
}));

/** Only one module writes to the terminal: it escapes control characters. */
const STREAMS = {
  name: 'node:process',
  message: 'Write to standard output and standard error only through src/cli/terminal.ts.',
};

const streams = ['stdout', 'stderr'].map((property) => ({ object: 'process', property, message: STREAMS.message }));

/** Forbids imports from rooms above, and of the modules in `paths`. */
function restrictImports(files, index, paths) {
  const room = ROOMS[index];
  const above = ROOMS.slice(0, index);
  const others = above.map((name) => `**/${name}/**`);
  const siblings = above
    .filter((name) => name.startsWith('elements/'))
    .map((name) => `**/${name.slice('elements/'.length)}/**`);
  const beside = room.startsWith('elements/') ? siblings : [];
  const group = [...others, ...beside];
  const patterns = [];
  if (group.length > 0) patterns.push({ group, message: `Import only from rooms further down: ${ROOMS.join(' > ')}.` });
  if (GENERIC.includes(room)) {
    const group = KINDS.map((name) => `**/${name}/**`);
    patterns.push({ group, message: 'This room serves all kinds of documents, so it imports none of them.' });
  }
  return { files: [files], rules: { 'no-restricted-imports': ['error', { paths, patterns }] } };
}

const directions = [
  ...ROOMS.map((room, index) => restrictImports(`src/${room}/**/*.ts`, index, [...FILES, STREAMS])),
  restrictImports('src/pages/files/**/*.ts', ROOMS.indexOf('pages'), [STREAMS]),
  ...READING.map(restrictReading),
];

/** Forbids imports of a room of `reading` from the rooms above, also from those above `formats`. */
function restrictReading(room, index) {
  const files = room === '.' ? 'src/formats/reading/*.ts' : `src/formats/reading/${room}/**/*.ts`;
  const { rules } = restrictImports(files, ROOMS.indexOf('formats'), [...FILES, STREAMS]);
  const [, { paths, patterns }] = rules['no-restricted-imports'];
  const above = READING.slice(0, index);
  const message = `Import only from rooms further down: ${READING.join(' > ')}.`;
  const group = above.filter((name) => name !== '.').map((name) => `**/${name}/**`);
  const inRooms = group.length > 0 ? [{ group, message }] : [];
  const inReading = above.includes('.') ? [{ regex: '^\\.\\./[^./]+\\.ts$', message }] : [];
  const all = [...patterns, ...inRooms, ...inReading];
  return { files: [files], rules: { 'no-restricted-imports': ['error', { paths, patterns: all }] } };
}

const SHADOWED = 'A name in the page can shadow this property. Read the page through src/localization/page.ts.';

/** DOM properties that names in a page can shadow: `<form name="title">` shadows `document.title`. */
const shadowed = {
  files: ['src/**/*.ts'],
  ignores: ['src/localization/page.ts', 'src/cli/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'document', message: SHADOWED }],
    'no-restricted-properties': [
      'error',
      ...streams,
      ...['getRootNode', 'ownerDocument', 'parentNode', 'parentElement'].map((property) => ({
        property,
        message: SHADOWED,
      })),
      ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'document', message: SHADOWED })),
    ],
    'no-restricted-syntax': [
      'error',
      ...[
        'MemberExpression:not([object.property.name="location"], [object.name="location"], [object.callee.name="URL"]) > Identifier.property[name="host"]',
        'VariableDeclarator:not([init.callee.name="URL"]) > ObjectPattern > Property[key.name="host"]',
      ].map((selector) => ({ selector, message: SHADOWED })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['**/dist/', '.*/', 'coverage/', 'test/pages/company/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  litA11y.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      // Explicit roles keep the table semantics when CSS changes `display`.
      'lit-a11y/no-redundant-role': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-constructor-attributes': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests pass values that the types forbid.
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['scripts/**/*.js', 'configs/**/*.js', 'test/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'setTimeout', 'customElements'].map((name) => [name, 'readonly']),
      ),
    },
  },
  ...directions,
  shadowed,
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/terminal.ts'],
    rules: { 'no-restricted-properties': ['error', ...streams] },
  },
  { files: ['src/{cli,pages}/**/*.ts'], rules: { 'no-console': 'error' } },
);
