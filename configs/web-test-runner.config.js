import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { globSync } from 'tinyglobby';
import { browserTestBundles } from '../scripts/browser-test-bundles.js';
import { writePages } from '../scripts/browser-test-pages.js';
import { chromiumOptions, findBrowsers, WEBKIT_ENVIRONMENT } from '../scripts/browsers.js';
import { findFreePort, isPortUsed } from '../scripts/free-port.js';
import { reportBrowsers } from '../scripts/test-results.js';
import { writeFontConfiguration } from '../test/fonts/font-configuration.js';
import { FONT_LINKS, LOAD_FONTS } from '../test/fonts/links.js';

const FILES = 'test/**/*.browser.test.ts';
/** Scripts of pages that tests open in frames. */
const PAGES = 'test/**/*.page.ts';
const rootDir = fileURLToPath(new URL('..', import.meta.url));
const conditions = ['development', 'browser'];

// Gives the browsers the same fonts, time zone and language on every machine.
const fonts = mkdtempSync(join(tmpdir(), 'skill-matrix-fonts-'));
process.on('exit', () => rmSync(fonts, { recursive: true, force: true }));
const settings = { TZ: 'UTC', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };
Object.assign(process.env, settings, writeFontConfiguration(fonts));

const browsers = findBrowsers();
const webkitPort = await findFreePort();

const chromium = chromeLauncher({
  launchOptions: chromiumOptions(),
  concurrency: 1,
});

const firefox = chromeLauncher({
  launchOptions: { executablePath: browsers.firefox, browser: 'firefox' },
  concurrency: 1,
});
firefox.name = 'Firefox';

const webkit = webdriverLauncher({
  hostname: '127.0.0.1',
  port: webkitPort,
  path: '/',
  logLevel: 'error',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browsers.webkitBrowser, args: ['--automation'] },
  },
});

/** Runs WebKit's driver while the tests run. */
function webkitDriverPlugin() {
  let driver;
  return {
    name: 'webkit-driver',
    async serverStart() {
      const env = { ...process.env, ...WEBKIT_ENVIRONMENT };
      driver = spawn(browsers.webkitDriver, [`--port=${webkitPort}`], { stdio: 'ignore', env });
      process.on('exit', () => driver.kill());
      while (!(await isPortUsed(webkitPort))) {
        if (driver.exitCode !== null) throw new Error(`${browsers.webkitDriver} exited with code ${driver.exitCode}.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    serverStop() {
      driver.kill();
    },
  };
}

/** Loads the tests' fonts, so that measurements do not depend on the machine. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    ${FONT_LINKS}
  </head>
  <body>
    <script type="module">
      ${LOAD_FONTS}
      await import(${JSON.stringify(testFramework)});
    </script>
  </body>
</html>`;

/** Where to write what the tests ran, if that is asked for. The code that joins chunks is in no file. */
const { COVERAGE } = process.env;
const coverageConfig = {
  reportDir: COVERAGE,
  reporters: ['json'],
  include: ['**/*'],
  exclude: ['**/node_modules/**', 'test/chunks/rolldown-runtime*', '.browser-tests/**'],
};

const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

const pages = writePages(rootDir, globSync(FILES, { cwd: rootDir }));

export default {
  rootDir,
  files: pages,
  nodeResolve: { exportConditions: conditions },
  concurrentBrowsers: 3,
  concurrency: 1,
  browsers: [chromium, firefox, webkit].filter((_, index) => wanted.includes(['chromium', 'firefox', 'webkit'][index])),
  plugins: [
    browserTestBundles({ rootDir, files: [...pages, ...globSync([FILES, PAGES], { cwd: rootDir })], conditions }),
    ...(wanted.includes('webkit') ? [webkitDriverPlugin()] : []),
  ],
  testRunnerHtml,
  reporters: [defaultReporter(), ...(process.env.TEST_RESULTS ? [reportBrowsers(process.env.TEST_RESULTS)] : [])],
  coverage: COVERAGE !== undefined,
  coverageConfig,
  testFramework: { config: { timeout: 60_000 } },
  // For slow and busy machines.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
};
