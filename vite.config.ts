import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOutput } from './scripts/ascii.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { shortModules } from './scripts/short-modules.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite` serves the demo; `vite build` makes `dist/skill-matrix.js`, the self-contained script. */
export default defineConfig(({ command }) => ({
  // Without it every missing document is answered with the demo's first page.
  appType: 'mpa' as const,
  root: inProject(command === 'serve' ? 'demo' : '.'),
  plugins: command === 'serve' ? [] : [shortModules, minifyTemplates, asciiOutput],
  server: { fs: { allow: [inProject('.')] } },
  build: {
    outDir: inProject('dist'),
    emptyOutDir: false,
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      // lit's own names for what is private; nothing outside this script knows them.
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: false },
    },
    lib: {
      entry: inProject('src/skill-matrix.ts'),
      formats: ['iife'],
      name: 'skillMatrix',
      fileName: () => 'skill-matrix.js',
    },
  },
}));
