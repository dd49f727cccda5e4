/**
 * Puts files of Node tests together that run in one process, since each process first loads the same modules and
 * compiles them. Only for tests of functions: they start no program, and change nothing that other tests read.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Folders and files, by the name of what runs them together. */
const BATCHES = {
  documents: ['assessment/', 'framework-document/', 'skill-document/'],
  reading: ['formats/reading/'],
  formats: ['formats/', 'field/', 'recorded/'],
  pages: ['embedded-page', 'export-shapes', 'html-shapes', 'language', 'level-tables', 'tables'].map(
    (name) => `pages/${name}.`,
  ),
};

/**
 * The files to run: those of batches, which are written to `folder`, and the files that run alone.
 *
 * @param {string[]} files
 * @param {{ folder: string, alone: string[] }} options `alone` are files that are never put together with others
 */
export function batch(files, { folder, alone }) {
  const left = new Set(files);
  const batches = Object.entries(BATCHES).flatMap(([name, places]) => {
    const starts = places.map((place) => join('test', place));
    const members = [...left].filter((file) => !alone.includes(file) && starts.some((start) => file.startsWith(start)));
    if (members.length < 2) return [];
    for (const file of members) left.delete(file);
    return [writeBatch(join(folder, `${name}.mjs`), members)];
  });
  return [...batches, ...left];
}

/**
 * Writes a file that runs the tests of others. Each is a group of its own: its hooks are only for its tests, and an
 * error while it loads fails this group only.
 *
 * @param {string} path
 * @param {string[]} files
 */
export function writeBatch(path, files) {
  const groups = files.map((file) => {
    const url = pathToFileURL(resolve(file)).href;
    return `describe(${JSON.stringify(file)}, async () => { await import(${JSON.stringify(url)}); });\n`;
  });
  writeFileSync(path, `import { describe } from 'node:test';\n${groups.join('')}`);
  return path;
}
