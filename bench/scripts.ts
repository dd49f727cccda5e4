/** The script of each peer: its library, and the code that drives it in the page. */
import { readFileSync } from 'node:fs';
import { buildScript } from '../scripts/build-script.ts';

export const PEERS = ['static', 'plain', 'react', 'vaadin', 'tabulator', 'skill-matrix', 'skill-profile'];

/** The peers with virtual scrolling, which never have all rows in the document. */
export const VIRTUAL = ['vaadin', 'tabulator'];

/** The driver of a peer that is another build of this library. */
const DRIVERS: Record<string, string> = { previous: 'skill-matrix' };

/**
 * The script of a peer, minified.
 *
 * @param peer - one of `PEERS`, or `previous`
 * @param previous - for `previous`: the path of the `skill-matrix.js` of an earlier release
 */
export async function scriptOf(peer: string, previous = ''): Promise<string> {
  const driver = DRIVERS[peer] ?? peer;
  const code = await buildScript(`bench/peers/${driver}.${driver === 'react' ? 'tsx' : 'ts'}`);
  const library = peer === 'previous' ? previous : driver.startsWith('skill-') ? 'dist/skill-matrix.js' : '';
  return library ? `${readFileSync(library, 'utf8')};${code}` : code;
}
