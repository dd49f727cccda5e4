/**
 * Finds and installs the three browsers for the tests. Environment variables override the paths: CHROMIUM,
 * HEADLESS_CHROMIUM, FIREFOX, WEBKIT_DRIVER, WEBKIT_BROWSER.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that the tests start: possible names, the variable that overrides the path, and Debian's package. */
const PROGRAMS = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM', package: 'chromium' },
  firefox: { names: ['firefox-esr', 'firefox'], variable: 'FIREFOX', package: 'firefox-esr' },
  webkitDriver: { names: ['WebKitWebDriver'], variable: 'WEBKIT_DRIVER', package: 'webkit2gtk-driver' },
  webkitBrowser: { names: ['MiniBrowser'], variable: 'WEBKIT_BROWSER', package: 'webkit2gtk-driver' },
  xvfb: { names: ['xvfb-run'], package: 'xvfb' },
  // xvfb-run needs it, but Debian's package does not depend on it.
  xauth: { names: ['xauth'], package: 'xauth' },
};

/**
 * Chromium's engine without the program around it, for the tests that need no window: the same pages, at half the cost.
 * Tests use Chromium itself where this is missing. The screen reader's tests always do, since they need the window.
 */
const HEADLESS = {
  names: ['chromium-headless-shell', 'chrome-headless-shell'],
  variable: 'HEADLESS_CHROMIUM',
  package: 'chromium-headless-shell',
};

/** Chromium's arguments for tests: no sandbox, since it may run as root, and no requests of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * WebKit's environment for tests: it draws by itself. With a graphics card, which a program would have to imitate, the
 * same pages cost a third more. And it collects garbage in one thread: several at once cost more than they save where
 * no core is free.
 */
export const WEBKIT_ENVIRONMENT = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  JSC_useConcurrentGC: '0',
  JSC_numberOfGCMarkers: '1',
};

/** @returns {Record<keyof typeof PROGRAMS, string | undefined>} */
export function findBrowsers() {
  return Object.fromEntries(Object.entries(PROGRAMS).map(([key, program]) => [key, find(program)]));
}

/**
 * How puppeteer starts Chromium for tests. A path in CHROMIUM counts more than what else is installed.
 *
 * @returns {{ executablePath: string, args: string[], headless: 'shell' }}
 */
export function chromiumOptions() {
  const executablePath = (process.env.CHROMIUM ? undefined : find(HEADLESS)) ?? findBrowsers().chromium;
  return { executablePath, args: CHROMIUM_ARGUMENTS, headless: 'shell' };
}

/** Installs missing programs with apt if run as root on Debian. Otherwise throws an error that says what to install. */
export function installBrowsers() {
  installPrograms();
  if (!process.env.CHROMIUM && !find(HEADLESS)) installHeadless();
}

/** If apt has it in the version of the installed Chromium, so that this one stays as it is. It may fail. */
function installHeadless() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return;
  const { stdout: version } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'chromium'], { encoding: 'utf8' });
  spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', '--no-remove', `${HEADLESS.package}=${version}`], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
}

function installPrograms() {
  const found = findBrowsers();
  const missing = Object.values(PROGRAMS).filter((_, index) => !Object.values(found)[index]);
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((program) => program.package))];
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) throw new Error(explain(missing, packages));
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-yq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const absent = Object.values(PROGRAMS).filter((program) => !find(program));
  if (absent.length > 0) throw new Error(explain(absent, packages));
}

function explain(missing, packages) {
  return [
    'The tests need programs that are not installed:',
    ...missing.map(
      ({ names, variable }) => `  ${names.join(' or ')}${variable ? `, or set ${variable} to its path` : ''}`,
    ),
    `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`,
  ].join('\n');
}

/** @returns {string | undefined} */
function find({ names, variable }) {
  const chosen = variable && process.env[variable];
  if (!chosen) return onPath(names) ?? (variable === 'WEBKIT_BROWSER' ? findMiniBrowser() : undefined);
  if (!existsSync(chosen)) throw new Error(`The variable ${variable} names a file that does not exist: ${chosen}`);
  return chosen;
}

function onPath(names) {
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
