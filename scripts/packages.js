/** The npm packages that the project needs, as `package-lock.json` has them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Installs the packages by `npm ci` where one is missing or of another version. */
export function installPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const needed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
  if (needed.every(([path, { version }]) => installedVersion(path) === version)) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

function installedVersion(path) {
  try {
    return JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).version;
  } catch {
    return undefined;
  }
}
