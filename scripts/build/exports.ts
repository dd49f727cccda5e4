import { readFileSync } from 'node:fs';

type Target = string | { readonly types?: string; readonly default: string };

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
};

/** The files that `package.json` exports, as paths in `dist/`. A pattern for a whole folder keeps its star. */
export const exportedFiles: readonly string[] = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .filter((path) => path.startsWith('./dist/'))
  .map((path) => path.slice('./dist/'.length));

/**
 * The modules in a folder of `src/` that `package.json` exports, as paths without the extension. The paths of their types
 * are those of the sources.
 */
export function exportedModules(folder: string): string[] {
  return exportedFiles
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -'.d.ts'.length));
}
