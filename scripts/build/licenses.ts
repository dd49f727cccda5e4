import type { Library } from './made.ts';

/**
 * Lists the libraries in the built files, with their licences, in Markdown.
 *
 * @param lists - the libraries by the files that contain them
 */
export function writeLicenses(lists: ReadonlyMap<string, readonly Library[]>): string {
  const libraries = new Map<string, Library & { readonly files: string[] }>();
  for (const [file, list] of lists) {
    for (const library of list) {
      const key = `${library.name} ${library.version}`;
      const known = libraries.get(key) ?? { ...library, files: [] };
      libraries.set(key, known);
      known.files.push(file);
    }
  }
  const sections = [...libraries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, library]) => section(key, library));
  return `# Libraries in the built files\n\n${sections.join('\n')}`;
}

function section(key: string, { identifier, text, files }: Library & { readonly files: readonly string[] }): string {
  if (!identifier) throw new Error(`The package.json of ${key} names no licence.`);
  const words =
    text ??
    `The package names this licence but does not include its text: https://spdx.org/licenses/${identifier}.html`;
  return `## ${key} (${identifier})\n\nIn ${files.join(', ')}.\n\n${words.replaceAll(/^#/gm, '\\#')}\n`;
}
