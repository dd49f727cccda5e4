import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders of `test` that `scripts/mutation.js` chose. */
const folders = process.env.MUTATION_TESTS?.split(',') ?? [];

/**
 * Builds tests for mocha, which runs them in one process per Stryker mutant. Node's own runner would start a process
 * per file. Tests of `dist` are left out, since the mutants are not in it, and those of growth, which take minutes.
 */
export default defineConfig({
  root,
  plugins: [
    {
      // Tests find their files from the place of their own source; properties run as often as the shim says.
      name: 'tests-of-mutants',
      transform: (code, id) =>
        code
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          .replaceAll('import.meta.url', JSON.stringify(String(pathToFileURL(id))))
          .replaceAll(/numRuns: \d+ }/g, '}'),
    },
  ],
  resolve: { alias: { 'node:test': `${root}test/mutation/node-test-by-mocha.ts` } },
  build: {
    outDir: '.mutation',
    ssr: true,
    minify: false,
    target: 'node20',
    rollupOptions: {
      input: globSync(
        folders.map((folder) => `test/${folder}/**/*.node.test.ts`),
        { cwd: root, ignore: ['**/growth.*', '**/modules.*'] },
      ),
    },
  },
});
