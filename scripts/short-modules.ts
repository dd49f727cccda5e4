import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The modules that the self-contained script has a shorter one for, by the end of their paths. */
const SHORT: Record<string, string> = {
  '/@lit/reactive-element/css-tag.js': 'css-tag.ts',
  '/valibot/dist/index.mjs': 'valibot.ts',
};

/** Puts the modules of `scripts/short` in the place of those that they stand for. */
export const shortModules: Plugin = {
  name: 'short-modules',
  enforce: 'pre',
  async resolveId(source, importer) {
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const short = Object.entries(SHORT).find(([path]) => resolved?.id.endsWith(path))?.[1];
    return short ? fileURLToPath(new URL(`short/${short}`, import.meta.url)) : undefined;
  },
};
