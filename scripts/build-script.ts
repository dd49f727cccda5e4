import { build, type InlineConfig, mergeConfig } from 'vite';

/** What a bundler makes of an entry. */
interface Bundle {
  readonly output: readonly { readonly code: string }[];
}

/**
 * Bundles a module into one classic script, and answers its text; writes nothing.
 *
 * @param entry - the path of the module
 * @param config - what else goes for it, over the usual
 */
export async function buildScript(entry: string, config: InlineConfig = {}): Promise<string> {
  const usual: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, minify: true, target: 'es2022' },
      // Lists of formats would be put together, and the script built once for each.
      ...(!config.build?.lib && { lib: { entry, formats: ['iife'], name: 'app' } }),
    },
  };
  const built = (await build(mergeConfig(usual, config))) as Bundle | readonly Bundle[];
  const [bundle] = [built].flat() as Bundle[];
  return bundle!.output[0]!.code;
}
