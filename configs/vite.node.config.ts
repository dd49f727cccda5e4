import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Makes `dist/cli.js`: the commands with all that they use bundled in. */
export default defineConfig({
  root: inProject('.'),
  ssr: { noExternal: true },
  build: {
    ssr: inProject('src/cli/main.ts'),
    outDir: inProject('dist'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
});
