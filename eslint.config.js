import eslint from '@eslint/js';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of `src`, from the top down: imports point down this list only. */
const ROOMS = ['cli', 'pages', 'elements', 'context', 'styles', 'localization', 'formats', 'skill-document'];

const directions = ROOMS.map((room, index) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...ROOMS.slice(0, index).map((above) => `**/${above}/**`), '**/src/index.ts', '../index.ts'],
            message: `Imports point down only: ${ROOMS.join(' > ')}.`,
          },
        ],
      },
    ],
  },
}));

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
);
