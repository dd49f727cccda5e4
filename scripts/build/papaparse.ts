import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILE = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');

/**
 * Papa Parse as an ES module. It is published for AMD, CommonJS and globals only, and what a bundler makes of that reads
 * streams of Node, and looks like CommonJS to tools.
 */
export const papaparse: Plugin = {
  name: 'papaparse',
  enforce: 'pre',
  resolveId: (source) => (source === 'papaparse' ? FILE : undefined),
  transform(code, id) {
    if (id !== FILE) return undefined;
    const names = 'define, module, exports';
    return { code: `const root = {};\n(function (${names}) {\n${code}\n}).call(root);\nexport default root.Papa;`, map: null };
  },
};
