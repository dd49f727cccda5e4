/**
 * Writes `dist/LICENSES.md`: the libraries that built files hold, with their licences. After the builds, each of which leaves its
 * own list in `dist/licenses`.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** As Vite writes it (`build.license`). */
interface Library {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  readonly text?: string;
}

const LISTS = ['dist/licenses', 'dist/formats/licenses'];

const libraries = new Map<string, Library & { readonly files: string[] }>();
for (const folder of LISTS) {
  for (const list of readdirSync(folder).sort()) readList(folder, list);
  rmSync(folder, { recursive: true });
}

const sections = [...libraries]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, { identifier, text, files }]) => {
    if (!identifier) throw new Error(`${key} names no licence in its package.`);
    const words =
      text ?? `Its package names the licence and has no text of it: https://spdx.org/licenses/${identifier}.html`;
    return `## ${key} (${identifier})\n\nIn ${files.join(', ')}.\n\n${words.replaceAll(/^#/gm, '\\#')}\n`;
  });
writeFileSync('dist/LICENSES.md', `# Libraries in the built files\n\n${sections.join('\n')}`);

/** @param list - named by the files that have these libraries in them */
function readList(folder: string, list: string): void {
  for (const library of JSON.parse(readFileSync(`${folder}/${list}`, 'utf8')) as Library[]) {
    const key = `${library.name} ${library.version}`;
    const known = libraries.get(key) ?? { ...library, files: [] };
    known.files.push(list.replace('.json', '').replaceAll('+', ', '));
    libraries.set(key, known);
  }
}
