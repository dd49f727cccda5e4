/** Finds and installs the programs for the screen reader tests, as packages of Debian or Ubuntu. */
// cspell:words dbus openbox
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowsers } from './browsers.js';

/** The program of each package; a path if it is not on the PATH. */
const PROGRAMS: Record<string, string> = {
  orca: 'orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  dbus: 'dbus-daemon',
  'speech-dispatcher': 'speech-dispatcher',
  xdotool: 'xdotool',
  xvfb: 'Xvfb',
  openbox: 'openbox',
};

/**
 * Installs missing programs with apt if run as root on Debian or Ubuntu. Otherwise throws an error that says what to
 * install.
 */
export function installScreenReader(): void {
  const missing = findMissing();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isCommand('apt-get')) throw new Error(describe(missing));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    run('update', '-q');
    run('install', '-yq', '--no-install-recommends', ...missing);
  } catch {
    throw new Error(`apt-get could not install them. ${describe(missing)}`);
  }
}

function findMissing(): string[] {
  const { firefox, chromium } = findBrowsers();
  return [
    ...Object.entries(PROGRAMS).flatMap(([name, program]) => (isCommand(program) ? [] : name)),
    ...(firefox ? [] : ['firefox-esr']),
    ...(chromium ? [] : ['chromium']),
  ];
}

function describe(missing: readonly string[]): string {
  return (
    'The screen reader tests need Linux with Orca, its desktop, Firefox and Chromium.\n' +
    `Not installed: ${missing.join(', ')}.\n` +
    `On Debian or Ubuntu, run: sudo apt-get install --no-install-recommends ${missing.join(' ')}\n` +
    'On other systems, install these programs, and set FIREFOX and CHROMIUM to the paths of the browsers.'
  );
}

function isCommand(program: string): boolean {
  const folders = program.startsWith('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
