import { build, type InlineConfig, mergeConfig } from 'vite';
import type { Library, Made } from './made.ts';

interface BuiltFile {
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
}

interface Built {
  readonly output: readonly BuiltFile[];
}

const LICENSES = 'licenses.json';

/** Runs Vite's bundler without a config file and returns the files. Writes none. */
export async function bundle(config: InlineConfig): Promise<Made> {
  const defaults: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', license: { fileName: LICENSES } },
  };
  const built = (await build(mergeConfig(defaults, config))) as Built | readonly Built[];
  const contents = [built].flat().flatMap(({ output }) => output as BuiltFile[]);
  const files = new Map(contents.map(({ fileName, code, source }) => [fileName, code ?? source ?? '']));
  const libraries = JSON.parse(String(files.get(LICENSES))) as readonly Library[];
  files.delete(LICENSES);
  return { files, libraries };
}
