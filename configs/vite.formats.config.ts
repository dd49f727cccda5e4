import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FORMATS = ['csv', 'html', 'html-dom', 'json', 'markdown'];

/**
 * Makes `dist/formats/`: a module for each format with its parser bundled in, so that who installs the elements installs
 * no parser, and who imports one format gets no other's.
 */
export default defineConfig({
  root: inProject('.'),
  build: {
    outDir: inProject('dist/formats'),
    emptyOutDir: false,
    license: { fileName: 'licenses/formats.json' },
    target: 'es2022',
    minify: false,
    lib: {
      entry: Object.fromEntries(['index', ...FORMATS].map((name) => [name, inProject(`src/formats/${name}.ts`)])),
      formats: ['es'],
    },
    rollupOptions: {
      external: /\/skill-document\/index\.ts$/,
      output: { paths: () => '../skill-document/index.js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
