import { gzipSync } from 'node:zlib';
import { mergeConfig, type Plugin } from 'vite';
import { SCRIPT_CONFIG } from './build/browser-script.ts';
import { buildScript } from './build-script.ts';

export interface ModuleSize {
  /** Its path in the project or in `node_modules`. */
  readonly path: string;
  /** What it adds to the script after those before it, with gzip -9. */
  readonly bytes: number;
}

/**
 * What each module adds to a script, in the script's order. With the marks between modules the sum is a little over the
 * script's real size.
 */
export async function measureModules(entry: string): Promise<ModuleSize[]> {
  const paths: string[] = [];
  /** Marks where a module begins by a call that no minifier drops or moves. */
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

/** What a module comes to with all that it imports, minified, with gzip -9. */
export async function measureImport(entry: string): Promise<number> {
  return sizeOf(await buildScript(entry));
}

/** As a server sends it: with gzip -9, in bytes. */
export function sizeOf(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}
