import type { KnipConfig } from 'knip';

/** `npm run unused`: finds unused files, dependencies and exports. */
export default {
  entry: [
    'src/cli/main.ts',
    'src/{entries,define,formats}/*.ts',
    'src/{framework-document,assessment}/index.ts',
    'src/localization/{,framework/,assessment/}??.ts',
    'src/pages/{frame-height,own-elements,page-data}.ts',
    'demo/{start/start,gallery/gallery,playground/playground,theme/theme,embed/embed,hosts/hosts}.ts',
    'bench/{run.ts,peers/*.{ts,tsx}}',
    'scripts/*.{ts,js}',
    'scripts/build/types-thread.js',
    'configs/*.{ts,js}',
    'test/**/*.test.ts',
  ],
  project: ['src/**', 'demo/**/*.ts', 'bench/**', 'scripts/**', 'configs/**', 'test/**/*.{ts,vue}'],
  ignore: ['test/pages/company/**'],
  // Vite's config has no build.
  vite: false,
  stryker: 'configs/stryker.config.json',
  ignoreBinaries: ['apt-get', 'dpkg-query', 'mkfifo', 'script'],
  // Scripts and tests run these or read their files by path. @types/chai declares globals.
  ignoreDependencies: [
    '@arethetypeswrong/cli',
    '@cspell/dict-de-de',
    '@custom-elements-manifest/analyzer',
    '@fontsource-variable/inter',
    '@fontsource-variable/jetbrains-mono',
    '@fontsource-variable/noto-sans-arabic',
    '@fontsource/noto-sans-symbols',
    '@fontsource/noto-sans-symbols-2',
    '@types/chai',
    'publint',
    'vue-tsc',
  ],
} satisfies KnipConfig;
