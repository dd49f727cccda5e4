import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vite';
import { placesOfSources } from '../scripts/places-of-sources.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders and files of `test` that `scripts/mutation.js` chose. */
const chosen = process.env.MUTATION_TESTS?.split(',') ?? [];

/**
 * Builds tests for mocha, which runs them in one process per Stryker mutant. Node's own runner would start a process
 * per file. Tests of `dist` are left out, since the mutants are not in it, and those of growth, which take minutes.
 */
export default defineConfig({
  root,
  plugins: [
    placesOfSources,
    // Properties run as often as the shim says. Before esbuild, which writes 3000 as 3e3.
    { name: 'runs-of-properties', enforce: 'pre', transform: (code) => code.replaceAll(/numRuns: \d+ }/g, '}') },
  ],
  resolve: { alias: { 'node:test': `${root}test/mutation/node-test-by-mocha.ts` } },
  build: {
    outDir: '.mutation',
    ssr: true,
    minify: false,
    target: 'node20',
    rollupOptions: {
      input: globSync(
        chosen.map((path) => `test/${path}{/**/*,}.node.test.ts`),
        { cwd: root, ignore: ['**/growth.*', '**/modules.*'] },
      ),
    },
  },
});
