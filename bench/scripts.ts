/** The script of each peer: its library, and the code that drives it in the page. */
import { readFileSync } from 'node:fs';
import { buildScript } from '../scripts/build-script.ts';

export const PEERS = [
  ...['static', 'plain', 'react', 'tanstack', 'vaadin', 'tabulator'],
  ...['skill-matrix', 'skill-profile', 'framework-matrix'],
];

/** The peers with virtual scrolling, which never have all rows in the document. */
export const VIRTUAL = ['tanstack', 'vaadin', 'tabulator'];

/** The driver of a peer that is another build of this library. */
const DRIVERS: Record<string, string> = { previous: 'skill-matrix' };

/** The peers that React renders. */
const REACT = ['react', 'tanstack'];

/** The scripts of this library that peers use. */
const LIBRARIES: Record<string, string> = {
  'skill-matrix': 'dist/skill-matrix.js',
  'skill-profile': 'dist/skill-matrix.js',
  'framework-matrix': 'dist/skill-framework.js',
};

/**
 * The script of a peer, minified.
 *
 * @param peer - one of `PEERS`, or `previous`
 * @param previous - for `previous`: the path of the `skill-matrix.js` of an earlier release
 */
export async function scriptOf(peer: string, previous = ''): Promise<string> {
  const driver = DRIVERS[peer] ?? peer;
  const code = await buildScript(`bench/peers/${driver}.${REACT.includes(driver) ? 'tsx' : 'ts'}`);
  const library = peer === 'previous' ? previous : LIBRARIES[driver];
  return library ? `${readFileSync(library, 'utf8')};${code}` : code;
}
