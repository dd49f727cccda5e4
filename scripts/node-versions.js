/** The versions of Node that the package works in: where they are on this machine, and how to get them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The major versions. */
export const NODE_VERSIONS = [20, 22, 24];

const FOLDER = fileURLToPath(new URL('../.node-versions', import.meta.url));

/** npm's package with Node's program for this system. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The path of a version's program: that which runs this, else the one from npm. */
export function findNode(version) {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  return `${FOLDER}/${version}/node_modules/${PACKAGE}/bin/${program}`;
}

/**
 * Installs by npm what is missing, into a folder of its own: as a dependency of the project, Node's package would take the
 * place of the system's `node` in npm's scripts.
 */
export function installNodeVersions() {
  for (const version of NODE_VERSIONS.filter((version) => !existsSync(findNode(version)))) {
    const prefix = `${FOLDER}/${version}`;
    mkdirSync(prefix, { recursive: true });
    const options = ['--prefix', prefix, '--no-save', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, `${PACKAGE}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
