/** The package as its users get it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Packs it and unpacks it into a folder's `node_modules`; what it depends on is the project's own. */
export function installPackage(folder: string): void {
  const home = `${folder}/node_modules/skill-matrix`;
  mkdirSync(home, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', `${folder}/${filename}`, '-C', home, '--strip-components=1']);
}
