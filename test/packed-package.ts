/** The package as users install it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Packs the package and unpacks it into a folder's `node_modules`. Its dependencies come from the project. */
export function installPackage(folder: string): void {
  const home = `${folder}/node_modules/skill-matrix`;
  mkdirSync(home, { recursive: true });
  // Without a package.json, the folder would be part of this project, and `skill-matrix` would resolve to the project.
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', `${folder}/${filename}`, '-C', home, '--strip-components=1']);
}
