import { gzipSync } from 'node:zlib';
import { mergeConfig, type Plugin } from 'vite';
import { SCRIPT_CONFIG } from './build/browser-script.ts';
import { buildScript } from './build-script.ts';

export interface ModuleSize {
  /** The path in the project or in `node_modules`. */
  readonly path: string;
  /** How many bytes the module adds to the modules before it, with gzip -9. */
  readonly bytes: number;
}

/**
 * Measures what each module adds to a script, in the script's order. The marks between modules make the sum slightly
 * larger than the real script.
 */
export async function measureModules(entry: string): Promise<ModuleSize[]> {
  const paths: string[] = [];
  /** Marks the start of each module with a call that no minifier removes or moves. */
  const marks: Plugin = {
    name: 'marks',
    enforce: 'post',
    transform(code, id) {
      const index = paths.push(id.replace(/^.*\/(?:node_modules\/|(?=src\/))/, '')) - 1;
      return { code: `globalThis.MODULE("${index}");\n${code}`, map: null };
    },
  };
  const script = await buildScript(entry, mergeConfig(SCRIPT_CONFIG, { plugins: [marks] }));
  const [before = '', ...pieces] = script.split(/globalThis\.MODULE\(["`](\d+)["`]\)[;,]?/);

  const sizes: ModuleSize[] = [];
  let measured = before;
  let size = sizeOf(measured);
  for (let index = 0; index < pieces.length; index += 2) {
    measured += pieces[index + 1]!;
    const grown = sizeOf(measured);
    if (grown > size) sizes.push({ path: paths[Number(pieces[index])]!, bytes: grown - size });
    size = grown;
  }
  return sizes;
}

/** The size of a module with all its imports, minified, with gzip -9. */
export async function measureImport(entry: string): Promise<number> {
  return sizeOf(await buildScript(entry));
}

/** The size with gzip -9, in bytes. */
export function sizeOf(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
