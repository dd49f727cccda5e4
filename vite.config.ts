import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOutput } from './scripts/ascii.ts';
import { demoSite } from './scripts/demo-site.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { shortModules } from './scripts/short-modules.ts';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Names of properties that nothing outside the script knows: lit's own for what is private; of @lit/context what only
 * its modules call; ours between the modules. None is part of an event, of what `tables.js` or `downloads.js` hand over,
 * or of what lit lets subclasses override.
 */
const PRIVATE = new RegExp(
  `^(_\\$.*|${[
    'subscriptions updateObservers onContextRequest onProviderRequest attachListeners addCallback dispatchRequest',
    'consumerHost disposer provided answered isProvided takeChange chooseRoles reportUnknown groupsOf isUnknown',
    'localization spoken internals renderShell renderSkill openRows asked columns refresh',
    'isRequiredOnly isPrinting isOptional received typed',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);

/** `vite` serves the demo; `vite build` makes `dist/skill-matrix.js`, the self-contained script. */
export default defineConfig(({ command }) => ({
  // Without it every missing document is answered with the demo's first page.
  appType: 'mpa' as const,
  root: inProject(command === 'serve' ? 'demo' : '.'),
  plugins: command === 'serve' ? [demoSite] : [shortModules, minifyTemplates, asciiOutput],
  server: { fs: { allow: [inProject('.')] } },
  build: {
    outDir: inProject('dist'),
    emptyOutDir: false,
    license: { fileName: 'licenses/skill-matrix.js.json' },
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      mangle: { properties: { regex: PRIVATE } },
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
