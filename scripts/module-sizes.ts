import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Plugin } from 'vite';
import config from '../vite.config.ts';

export interface ModuleSize {
  /** Its path in the project or in `node_modules`. */
  readonly path: string;
  /** What it adds to the script after those before it, with gzip -9. */
  readonly bytes: number;
}

/**
 * What each module adds to the self-contained script, in the script's order. Functions stay in their modules for it, so the
 * sum is a little over the script's real size.
 */
export async function measureModules(): Promise<ModuleSize[]> {
  const paths: string[] = [];
  /** Marks where a module begins by a call that no minifier drops or moves. */
  const marks: Plugin = {
    name: 'marks',
    enforce: 'post',
    transform(code, id) {
      const index = paths.push(id.replace(/^.*\/(?:node_modules\/|(?=src\/|scripts\/))/, '')) - 1;
      return { code: `globalThis.MODULE("${index}");\n${code}`, map: null };
    },
  };
  const options = mergeConfig(config({ command: 'build', mode: 'production' }), {
    configFile: false,
    logLevel: 'warn',
    plugins: [marks],
    build: { write: false, terserOptions: { compress: { reduce_funcs: false, inline: 0, sequences: false } } },
  });
  const [bundle] = (await build(options)) as unknown as { output: { code: string }[] }[];
  const [before = '', ...pieces] = bundle!.output[0]!.code.split(/globalThis\.MODULE\("(\d+)"\)[;,]?/);

  const sizes: ModuleSize[] = [];
  let script = before;
  let size = sizeOf(script);
  for (let index = 0; index < pieces.length; index += 2) {
    script += pieces[index + 1]!;
    const grown = sizeOf(script);
    if (grown > size) sizes.push({ path: paths[Number(pieces[index])]!, bytes: grown - size });
    size = grown;
  }
  return sizes;
}

/** What a module comes to with all that it imports, minified, with gzip -9. */
export async function measureImport(entry: string): Promise<number> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2022', lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [bundle] = [output].flat() as unknown as { output: { code: string }[] }[];
  return sizeOf(bundle!.output[0]!.code);
}

/** As a server sends it: with gzip -9, in bytes. */
export function sizeOf(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
