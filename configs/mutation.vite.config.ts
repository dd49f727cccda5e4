import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The tests of the skill document and of the formats as modules for mocha, which runs them within one process for each of
 * Stryker's mutants; Node's own runner would start a process for each file.
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
