/** The script of each peer: the library and what drives it in the page. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';

export const PEERS = ['static', 'plain', 'react', 'vaadin', 'tabulator', 'skill-matrix', 'skill-profile'];

/** Those that hold only the rows in view, so that never all are there. */
export const VIRTUAL = ['vaadin', 'tabulator'];

/** Where a peer stands for another build of ours: what drives it. */
const DRIVERS: Record<string, string> = { previous: 'skill-matrix' };

/**
 * The script of a peer, minified.
 *
 * @param peer - one of `PEERS`, or `previous`
 * @param previous - the path of the `skill-matrix.js` of a release before, for `previous`
 */
export async function scriptOf(peer: string, previous = ''): Promise<string> {
  const driver = DRIVERS[peer] ?? peer;
  const [output] = [
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        lib: { entry: `bench/peers/${driver}.${driver === 'react' ? 'tsx' : 'ts'}`, formats: ['iife'], name: 'peer' },
      },
    }),
  ].flat();
  const { code } = (output as { output: { code: string }[] }).output[0]!;
  const library = peer === 'previous' ? previous : driver.startsWith('skill-') ? 'dist/skill-matrix.js' : '';
  return library ? `${readFileSync(library, 'utf8')};${code}` : code;
}
