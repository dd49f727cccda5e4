import { type InlineConfig, mergeConfig } from 'vite';
import { bundle } from './build/bundle.ts';
import type { Library } from './build/made.ts';

export interface Script {
  readonly code: string;
  /** The libraries that are in it. */
  readonly libraries: readonly Library[];
}

/**
 * Bundles a module into one classic script; writes nothing.
 *
 * @param entry - the path of the module
 * @param config - Vite options, merged over the usual ones
 */
export async function bundleScript(entry: string, config: InlineConfig = {}): Promise<Script> {
  const usual: InlineConfig = {
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { minify: true, lib: { entry, formats: ['iife'], name: 'app', fileName: () => 'script.js' } },
  };
  const { files, libraries = [] } = await bundle(mergeConfig(usual, config));
  return { code: String(files.get('script.js')), libraries };
}

/** The text of the script that `bundleScript` makes. */
export async function buildScript(entry: string, config: InlineConfig = {}): Promise<string> {
  return (await bundleScript(entry, config)).code;
}
