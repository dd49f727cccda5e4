import { readFileSync } from 'node:fs';

type Target = string | { readonly types?: string; readonly default: string };

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
};

/** The files that `package.json` exports, by their paths in `dist/`; those of a whole folder with a star. */
export const exportedFiles: readonly string[] = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .filter((path) => path.startsWith('./dist/'))
  .map((path) => path.slice('./dist/'.length));

/** The modules of a folder that `package.json` exports, by their paths in `dist/` and in `src/`, without the ending. */
export function exportedModules(folder: string): string[] {
  return exportedFiles
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.js') && !file.includes('*'))
    .map((file) => file.slice(0, -'.js'.length));
}
