import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const FILE = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');

/**
 * Papa Parse as an ES module. It is only published for AMD, CommonJS and globals. A bundler's conversion of that would
 * use Node streams, and tools would take the result for CommonJS.
 */
export const papaparse: Plugin = {
  name: 'papaparse',
  enforce: 'pre',
  resolveId: (source) => (source === 'papaparse' ? FILE : undefined),
  transform(code, id) {
    if (id !== FILE) return undefined;
    // The code for a worker, which we never start, names its global object `global`. Tools take that for CommonJS.
    const text = code.replaceAll(/\bglobal(?= = |\.IS_PAPA_WORKER=true)/g, 'scope');
    const module = `const root = {};\n(function (define, module, exports) {\n${text}\n}).call(root);`;
    return { code: `${module}\nexport default root.Papa;`, map: null };
  },
};
