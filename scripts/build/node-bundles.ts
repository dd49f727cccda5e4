import { resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { cssLiterals } from './css-literals.ts';
import type { Made } from './made.ts';

/**
 * Modules for Node with all libraries bundled in.
 *
 * @param entries - the modules, by the names of the files that they make
 * @param shared - the folder in `dist/` for what they share
 */
export async function makeNodeBundles(entries: Readonly<Record<string, string>>, shared: string): Promise<Made> {
  return bundle({
    plugins: [cssLiterals],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { ...entries },
        // Elements of theirs are no business of other modules in the process, nor the reverse.
        transform: { inject: { customElements: [resolve('src/pages/own-elements.ts'), 'customElements'] } },
        output: { entryFileNames: '[name].js', chunkFileNames: `${shared}/[name].js` },
      },
    },
  });
}
