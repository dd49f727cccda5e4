/** Installs the npm packages in `package-lock.json`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Runs `npm ci` if a package is missing or has another version. */
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
