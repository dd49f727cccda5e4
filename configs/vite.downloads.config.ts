import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOutput } from '../scripts/ascii.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Makes `dist/downloads.js`: the writers of CSV and Markdown, as a script beside `dist/skill-matrix.js`. */
export default defineConfig({
  root: inProject('.'),
  plugins: [asciiOutput],
  build: {
    outDir: inProject('dist'),
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: inProject('src/downloads.ts'), formats: ['iife'], name: 'downloads', fileName: () => 'downloads.js' },
  },
});
