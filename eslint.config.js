import eslint from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of `src`, from the top down: imports point down this list only. */
const ROOMS = ['cli', 'pages', 'elements', 'context', 'styles', 'localization', 'formats', 'skill-document'];

/** Files are read and written in one place, which knows links, pipes, rights and kills. Watching changes nothing. */
const FILES = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
  name,
  allowImportNames: name === 'node:fs' ? ['watch'] : [],
  message: 'Only src/pages/files/ reads and writes files.',
}));

/** What reaches the terminal is made visible in one place. */
const STREAMS = {
  name: 'node:process',
  message: 'Write to standard output and standard error by src/cli/terminal.ts only.',
};

const streams = ['stdout', 'stderr'].map((property) => ({ object: 'process', property, message: STREAMS.message }));

/** Imports point down, and what `paths` names is not imported. */
function restrictImports(files, index, paths) {
  const group = [...ROOMS.slice(0, index).map((above) => `**/${above}/**`), '**/src/index.ts', '../index.ts'];
  const patterns = [{ group, message: `Imports point down only: ${ROOMS.join(' > ')}.` }];
  return { files: [files], rules: { 'no-restricted-imports': ['error', { paths, patterns }] } };
}

const directions = [
  ...ROOMS.map((room, index) => restrictImports(`src/${room}/**/*.ts`, index, [...FILES, STREAMS])),
  restrictImports('src/pages/files/**/*.ts', ROOMS.indexOf('pages'), [STREAMS]),
];

const AROUND = 'Names in a page hide it. Read the page around an element by src/localization/page.ts.';

/** What an author's names can stand for: `<form name="title">` hides `document.title`. */
const around = {
  files: ['src/**/*.ts'],
  ignores: ['src/localization/page.ts', 'src/cli/**'],
  rules: {
    'no-restricted-globals': ['error', { name: 'document', message: AROUND }],
    'no-restricted-properties': [
      'error',
      ...streams,
      ...['getRootNode', 'ownerDocument', 'parentNode', 'parentElement'].map((property) => ({
        property,
        message: AROUND,
      })),
      ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'document', message: AROUND })),
    ],
    'no-restricted-syntax': [
      'error',
      ...[
        'MemberExpression:not([object.property.name="location"], [object.name="location"], [object.callee.name="URL"]) > Identifier.property[name="host"]',
        'VariableDeclarator:not([init.callee.name="URL"]) > ObjectPattern > Property[key.name="host"]',
      ].map((selector) => ({ selector, message: AROUND })),
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
      // Explicit roles keep tables what they are where CSS changes their display.
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
      // Tests hand over what the types forbid.
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
  around,
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/terminal.ts'],
    rules: { 'no-restricted-properties': ['error', ...streams] },
  },
  { files: ['src/{cli,pages}/**/*.ts'], rules: { 'no-console': 'error' } },
);
