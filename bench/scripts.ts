/** The script of each peer: the library and what drives it in the page. */
import { readFileSync } from 'node:fs';
import { buildScript } from '../scripts/build-script.ts';

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
  const code = await buildScript(`bench/peers/${driver}.${driver === 'react' ? 'tsx' : 'ts'}`);
  const library = peer === 'previous' ? previous : driver.startsWith('skill-') ? 'dist/skill-matrix.js' : '';
  return library ? `${readFileSync(library, 'utf8')};${code}` : code;
}
