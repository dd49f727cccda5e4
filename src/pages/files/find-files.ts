import * as fileSystem from 'node:fs';
import { relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { leadsInside } from './read-file.ts';

/** The files that match a pattern, and the links that leave the searched folder, which were not followed. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/** Finds files by a pattern. Follows links only within the folder that the pattern searches. */
export async function findFiles(pattern: string): Promise<FoundFiles> {
  const folder = folderOfPattern(pattern);
  const links = new Set<string>();
  // tinyglobby resolves every link through this function.
  const realpath = (path: string, ...rest: unknown[]) => {
    const answer = rest.at(-1) as (problem: Error | null, real?: string) => void;
    void leadsInside(path, folder).then((isInside) => {
      if (isInside) return fileSystem.realpath(path, answer);
      // On the way to a folder elsewhere, the search also meets links outside of it.
      if (!relative(folder, path).startsWith('..')) links.add(relative('', path));
      answer(new Error('It leaves the folder.'));
    });
  };
  const files = await glob(pattern, {
    onlyFiles: true,
    expandDirectories: false,
    fs: { ...fileSystem, realpath: realpath as unknown as typeof fileSystem.realpath },
  });
  return { files: files.sort(), links: [...links].sort() };
}

/** The folder that a pattern searches: the path before its first part with a wildcard. */
function folderOfPattern(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
}
