/** Finds and installs the versions of Node that the package supports. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The supported major versions. */
export const NODE_VERSIONS = [20, 22, 24];

const FOLDER = fileURLToPath(new URL('../.node-versions', import.meta.url));

/** The npm package with the Node binary for this system. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The path of a version's binary: the running one if it matches, else the one from npm. */
export function findNode(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return `${FOLDER}/${version}/node_modules/${PACKAGE}/bin/${program}`;
}

/**
 * Installs missing versions from npm into a separate folder. As a dependency of the project, the package would replace
 * the system's `node` in npm scripts.
 */
export function installNodeVersions() {
  for (const version of NODE_VERSIONS.filter((version) => !existsSync(findNode(version)))) {
    const prefix = `${FOLDER}/${version}`;
    mkdirSync(prefix, { recursive: true });
    const options = ['--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, `${PACKAGE}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
