import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demoSite } from './scripts/demo-site.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `vite` serves the demo. What is released is made by `scripts/build.ts`. */
export default defineConfig(({ command }) => {
  if (command === 'build') {
    throw new Error('`npm run build` makes dist/, and `npm run build:demo` the demo as a site in demo/dist/.');
  }
  return {
    // Without it every missing document is answered with the demo's first page.
    appType: 'mpa' as const,
    root: inProject('demo'),
    plugins: [demoSite],
    server: { fs: { allow: [inProject('.')] } },
  };
});
