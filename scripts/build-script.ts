import { type InlineConfig, mergeConfig } from 'vite';
import { bundle } from './build/bundle.ts';
import type { Library } from './build/made.ts';

export interface Script {
  readonly code: string;
  /** The libraries bundled into it. */
  readonly libraries: readonly Library[];
}

/**
 * Bundles a module into one classic script. Writes no file.
 *
 * @param entry - the path of the module
 * @param config - Vite options, merged over the defaults
 */
export async function bundleScript(entry: string, config: InlineConfig = {}): Promise<Script> {
  const defaults: InlineConfig = {
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { minify: true, lib: { entry, formats: ['iife'], name: 'app', fileName: () => 'script.js' } },
  };
  const { files, libraries = [] } = await bundle(mergeConfig(defaults, config));
  return { code: String(files.get('script.js')), libraries };
}

/** Like `bundleScript`, but returns only the code. */
export async function buildScript(entry: string, config: InlineConfig = {}): Promise<string> {
  return (await bundleScript(entry, config)).code;
}
