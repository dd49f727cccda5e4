import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyTemplates } from '../scripts/minify-templates.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Makes `dist/cli.js`, the commands, and `dist/ssr.js`, with all that they use bundled in. The templates are made short as
 * in `dist/hydrate.js`, which takes over what they render.
 */
export default defineConfig({
  root: inProject('.'),
  plugins: [minifyTemplates],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: inProject('dist'),
    emptyOutDir: false,
    license: { fileName: 'licenses/cli.js+ssr.js.json' },
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: { cli: inProject('src/cli/main.ts'), ssr: inProject('src/ssr.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name].js' },
    },
  },
});
