/** The package as users install it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The path of the packed package. Packs it into a folder, unless the test run has packed it for all tests. */
export function packPackage(folder: string): string {
  const packed = process.env['PACKED_PACKAGE'];
  if (packed) return packed;
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return resolve(folder, filename);
}

/** Packs the package and unpacks it into a folder's `node_modules`. Its dependencies come from the project. */
export function installPackage(folder: string): void {
  const home = `${folder}/node_modules/skill-matrix`;
  mkdirSync(home, { recursive: true });
  // Without a package.json, the folder would be part of this project, and `skill-matrix` would resolve to the project.
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  execFileSync('tar', ['-xzf', packPackage(folder), '-C', home, '--strip-components=1']);
}
