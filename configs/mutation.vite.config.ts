import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the tests of the skill document and the formats for mocha, which runs them in one process per Stryker mutant.
 * Node's own runner would start a process per file.
 */
export default defineConfig({
  root,
  resolve: { alias: { 'node:test': `${root}test/mutation/node-test-by-mocha.ts` } },
  build: {
    outDir: '.mutation',
    ssr: true,
    minify: false,
    target: 'node20',
    rollupOptions: {
      input: globSync('test/{skill-document,formats}/*.node.test.ts', { cwd: root }),
    },
  },
});
