/** The package as its users get it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Packs it and unpacks it into a folder's `node_modules`. What it depends on is the project's own. */
export function installPackage(folder: string): void {
  const home = `${folder}/node_modules/skill-matrix`;
  mkdirSync(home, { recursive: true });
  // Without it the folder is part of this project, and `skill-matrix` would be the project itself.
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', `${folder}/${filename}`, '-C', home, '--strip-components=1']);
}
