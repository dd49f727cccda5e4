import { resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { cssLiterals } from './css-literals.ts';
import type { Made } from './made.ts';

/**
 * Builds modules for Node with all libraries bundled in.
 *
 * @param entries - the modules, by the names of their output files
 * @param shared - the folder in `dist/` for shared code
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
        // Gives the bundles their own element registry, apart from the one that other modules in the process use.
        transform: { inject: { customElements: [resolve('src/pages/own-elements.ts'), 'customElements'] } },
        output: { entryFileNames: '[name].js', chunkFileNames: `${shared}/[name].js` },
      },
    },
  });
}
