/**
 * A plugin for Web Test Runner that bundles the browser tests. Without it, each browser loads some 200 modules for each
 * file of tests, which takes longer than most tests.
 */
import { rolldown } from 'rolldown';

/** The chunks' folder. Their names contain hashes, so browsers may keep them. */
const CHUNKS = 'test/chunks';

/** @param {{ rootDir: string, files: string[], conditions: string[] }} options */
export function browserTestBundles({ rootDir, files, conditions }) {
  let bundles = new Map();
  return {
    name: 'browser-test-bundles',
    async serverStart() {
      bundles = await bundle(rootDir, files, conditions);
    },
    serve({ path }) {
      const body = bundles.get(path.slice(1));
      if (body === undefined) return undefined;
      const isChunk = path.startsWith(`/${CHUNKS}/`);
      return {
        body,
        type: path.endsWith('.map') ? 'json' : 'js',
        headers: isChunk ? { 'cache-control': 'max-age=31536000, immutable' } : {},
      };
    },
  };
}

/** The bundles by their paths in the project. */
async function bundle(rootDir, files, conditions) {
  const bundled = await rolldown({
    cwd: rootDir,
    input: Object.fromEntries(files.map((file) => [file, `./${file}`])),
    tsconfig: 'tsconfig.json',
    platform: 'browser',
    resolve: { conditionNames: ['import', ...conditions] },
    transform: { target: 'es2022' },
    // Modules must run as they do without a bundle.
    treeshake: false,
  });
  const { output } = await bundled.generate({
    entryFileNames: '[name]',
    chunkFileNames: `${CHUNKS}/[name]-[hash].js`,
    sourcemap: true,
    strictExecutionOrder: true,
  });
  await bundled.close();
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}
