import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoSite } from './scripts/demo-site.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Vite only serves the demo. `scripts/build.ts` builds the package. */
export default defineConfig(({ command }) => {
  if (command === 'build') {
    throw new Error('Run `npm run build` to build dist/, or `npm run build:demo` to build the demo into demo/dist/.');
  }
  return {
    // Otherwise Vite answers requests for missing documents with the demo's first page.
    appType: 'mpa' as const,
    root: inProject('demo'),
    plugins: [demoSite],
    server: { fs: { allow: [inProject('.')] } },
  };
});
