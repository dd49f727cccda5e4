import type { KnipConfig } from 'knip';

/** `npm run unused`: files that nobody imports, dependencies that nobody uses, exports that nobody needs. */
export default {
  entry: [
    'src/{index,skill-matrix,downloads,tables,hydrate,ssr}.ts',
    'src/elements/*.ts',
    'src/frameworks/*.ts',
    'src/localization/??.ts',
    'src/formats/*.ts',
    'src/pages/{page-data,frame-height}.ts',
    'demo/{gallery/gallery,playground/playground,theme/theme,embed/embed,hosts/hosts}.ts',
    'bench/{run.ts,peers/*.{ts,tsx}}',
    'scripts/*.{ts,js}',
    'scripts/short/*.ts',
    'configs/*.{ts,js}',
    'test/**/*.test.ts',
  ],
  project: ['src/**', 'demo/**/*.ts', 'bench/**', 'scripts/**', 'configs/**', 'test/**/*.{ts,vue}'],
  ignoreBinaries: ['apt-get'],
  // Tests read files of these by their paths or start them, and types of another are global.
  ignoreDependencies: [
    '@cspell/dict-de-de',
    '@fontsource-variable/inter',
    '@fontsource-variable/jetbrains-mono',
    '@fontsource-variable/noto-sans-arabic',
    '@fontsource/noto-sans-symbols',
    '@fontsource/noto-sans-symbols-2',
    '@types/chai',
    'axe-core',
    'vue-tsc',
  ],
} satisfies KnipConfig;
