/**
 * Puts files of Node tests together that run in one process, since each process first loads the same modules and
 * compiles them. Only for tests of functions: they start no program, and change nothing that other tests read.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Folders and files, by the name of what runs them together. */
const BATCHES = {
  formats: ['formats/', 'field/', 'recorded/'],
  reading: ['formats/reading/'],
  documents: ['assessment/', 'document/', 'framework-document/', 'skill-document/'],
  pages: [
    ...['embedded-page', 'export-shapes', 'html-shapes', 'insertions', 'language', 'level-tables'],
    'markdown-insertions',
  ].map((name) => `pages/${name}.`),
};

/** The name of a file's batch: the one that names its place most exactly. `undefined` if it has none. */
export function batchOf(file) {
  const places = Object.entries(BATCHES).flatMap(([name, places]) =>
    places.map((place) => [join('test', place), name]),
  );
  const [longest] = places
    .filter(([place]) => file.startsWith(place))
    .sort(([one], [other]) => other.length - one.length);
  return longest?.[1];
}

/**
 * The files to run: those of batches, which are written to `folder`, and the files that run alone.
 *
 * @param {string[]} files
 * @param {{ folder: string, alone: string[], bundles?: Map<string, string> }} options `alone` are files that are never
 *   put together with others, `bundles` the files to run instead
 */
export function batch(files, { folder, alone, bundles = new Map() }) {
  const left = new Set(files);
  const together = files.filter((file) => !alone.includes(file));
  const batches = Object.keys(BATCHES).flatMap((name) => {
    const members = together.filter((file) => batchOf(file) === name);
    if (members.length < 2) return [];
    for (const file of members) left.delete(file);
    return [writeBatch(join(folder, `${name}.mjs`), members, bundles)];
  });
  return [...batches, ...[...left].map((file) => bundles.get(file) ?? file)];
}

/**
 * How much code runs before V8 looks whether to optimize it, in bytes: some four times as much as by itself. Most of what
 * tests run, they run too rarely for that to pay.
 */
const INTERRUPT_BUDGET = 500_000;

/**
 * Writes a file that runs the tests of others. Each is a group of its own: its hooks are only for its tests, and an
 * error while it loads fails this group only.
 *
 * @param {string} path
 * @param {string[]} files
 * @param {Map<string, string>} [bundles]
 */
export function writeBatch(path, files, bundles = new Map()) {
  const groups = files.map((file) => {
    const url = pathToFileURL(resolve(bundles.get(file) ?? file)).href;
    return `describe(${JSON.stringify(file)}, async () => { await import(${JSON.stringify(url)}); });\n`;
  });
  const settings = `setFlagsFromString('--interrupt-budget=${INTERRUPT_BUDGET}');\n`;
  const imports = "import { describe } from 'node:test';\nimport { setFlagsFromString } from 'node:v8';\n";
  writeFileSync(path, imports + settings + groups.join(''));
  return path;
}
