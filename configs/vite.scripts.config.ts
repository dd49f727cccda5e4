import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOutput } from '../scripts/ascii.ts';
import { minifyTemplates } from '../scripts/minify-templates.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Makes a script beside `dist/skill-matrix.js`, by the mode: `downloads`, the writers of CSV and Markdown; `tables`, the
 * reader of HTML tables; `hydrate`, what static pages run.
 */
export default defineConfig(({ mode }) => ({
  root: inProject('.'),
  plugins: [minifyTemplates, asciiOutput],
  build: {
    outDir: inProject('dist'),
    emptyOutDir: false,
    license: { fileName: `licenses/${mode}.js.json` },
    target: 'es2022',
    lib: { entry: inProject(`src/${mode}.ts`), formats: ['iife'], name: mode, fileName: () => `${mode}.js` },
  },
}));
