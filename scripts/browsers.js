/**
 * The three browsers that the tests run in: where they are on this machine, and how to get them.
 * Paths can be set by the environment: CHROMIUM, FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN_PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  webkitBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
};

/** Chromium's, for a machine of its own: without a sandbox, since it may run as root, and without calling home. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Record<keyof typeof DEBIAN_PACKAGES, string | undefined>} */
export function findBrowsers() {
  return {
    chromium: process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome'),
    firefox: process.env.FIREFOX ?? onPath('firefox-esr', 'firefox'),
    webkitDriver: process.env.WEBKIT_DRIVER ?? onPath('WebKitWebDriver'),
    webkitBrowser: process.env.WEBKIT_BROWSER ?? findMiniBrowser(),
    xvfb: onPath('xvfb-run'),
  };
}

/** Installs by apt what is missing, as root on Debian; elsewhere throws an error that says what to install. */
export function installBrowsers() {
  const missing = Object.entries(findBrowsers())
    .filter(([, path]) => !path)
    .map(([name]) => DEBIAN_PACKAGES[name]);
  const packages = [...new Set(missing)];
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(
      `The tests need browsers that are not on this machine.\n` +
        `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}\n` +
        `Elsewhere: set CHROMIUM, FIREFOX, WEBKIT_DRIVER and WEBKIT_BROWSER to their paths, and install xvfb.`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-yq', '--no-install-recommends', ...packages, 'xauth', 'fonts-noto-core'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function findMiniBrowser() {
  return ['/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((folder) => [folder, ...listWebKit(folder)])
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

function listWebKit(folder) {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
