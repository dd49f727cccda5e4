/**
 * `npm run size:modules`: what each module adds to the self-contained script, in the script's order and in bytes of
 * gzip -9. Functions stay in their modules for it, so the sum is a little over the script's real size.
 */
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type Plugin } from 'vite';
import config from '../vite.config.ts';

const modules: string[] = [];

/** Marks where a module begins by a call that no minifier drops or moves. */
const marks: Plugin = {
  name: 'marks',
  enforce: 'post',
  transform(code, id) {
    const index = modules.push(id.replace(/^.*\/(?:node_modules\/|(?=src\/|scripts\/))/, '')) - 1;
    return { code: `globalThis.MODULE("${index}");\n${code}`, map: null };
  },
};

const options = mergeConfig(config({ command: 'build', mode: 'production' }), {
  configFile: false,
  logLevel: 'warn',
  plugins: [marks],
  build: { write: false, terserOptions: { compress: { reduce_funcs: false, inline: 0, sequences: false } } },
});
const [bundle] = (await build(options)) as unknown as { output: { code: string }[] }[];
const [before = '', ...pieces] = bundle!.output[0]!.code.split(/globalThis\.MODULE\("(\d+)"\)[;,]?/);

let script = before;
let size = sizeOf(script);
for (let index = 0; index < pieces.length; index += 2) {
  script += pieces[index + 1]!;
  const grown = sizeOf(script);
  if (grown > size) console.log(`${String(grown - size).padStart(6)}  ${modules[Number(pieces[index])]}`);
  size = grown;
}
console.log(`${String(size).padStart(6)}  together`);

function sizeOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
