import eslint from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of `src`. Each imports only from folders after it in this list. */
const FOLDERS = ['cli', 'pages', 'elements', 'context', 'styles', 'localization', 'formats', 'skill-document'];

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

/** Forbids imports from folders above, and of the modules in `paths`. */
function restrictImports(files, index, paths) {
  const group = [...FOLDERS.slice(0, index).map((above) => `**/${above}/**`), '**/src/index.ts', '../index.ts'];
  const patterns = [{ group, message: `Import only from folders further down: ${FOLDERS.join(' > ')}.` }];
  return { files: [files], rules: { 'no-restricted-imports': ['error', { paths, patterns }] } };
}

const directions = [
  ...FOLDERS.map((folder, index) => restrictImports(`src/${folder}/**/*.ts`, index, [...FILES, STREAMS])),
  restrictImports('src/pages/files/**/*.ts', FOLDERS.indexOf('pages'), [STREAMS]),
];

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
  { ignores: ['**/dist/', '.*/', 'coverage/'] },
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
