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
    // The text of a worker that we never start calls its global object as Node does, which tools take for CommonJS.
    const text = code.replaceAll(/\bglobal(?= = |\.IS_PAPA_WORKER=true)/g, 'scope');
    const module = `const root = {};\n(function (define, module, exports) {\n${text}\n}).call(root);`;
    return { code: `${module}\nexport default root.Papa;`, map: null };
  },
};
