import { fileURLToPath } from 'node:url';
import { listFolder, readNamedFile } from '../pages/files/read-file.ts';
import { showPath } from '../pages/files/path.ts';

/** Reads a file that the build puts into `dist/`. */
export async function readPackageFile(path: string): Promise<string> {
  return (await readNamedFile(inPackage(path))).toString();
}

/** Lists the codes of the languages that have their own script. */
export async function listLanguages(): Promise<Set<string>> {
  const paths = await listFolder(Buffer.from(inPackage('languages')));
  return new Set(paths.map((path) => /([^/\\]+)\.js$/.exec(showPath(path))?.[1]).filter((code) => code !== undefined));
}

/** The build puts this module into `dist/cli/`, since several commands share it. */
function inPackage(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
