/** A user of a browser with Orca, who presses keys and hears the speech. */
// cspell:words aboutwelcome datareporting pgrep
import { join } from 'node:path';
import { CHROMIUM_ARGUMENTS, findBrowsers } from '../../scripts/browsers.js';
import { Desktop } from './desktop.ts';
import { type BrowserName, type Expectation, hasHeard, isHeard, type Phrase, type Step } from './expectation.ts';
import { type PageName, serveSite, type Site } from './site.ts';
import { Speech } from './speech.ts';

/** The silence after which a phrase counts as not heard, in milliseconds. */
const PATIENCE = 30_000;
/** A shorter wait, after a phrase was not heard. */
const LESS_PATIENCE = 5_000;
const STARTING_PATIENCE = 120_000;
/** The silence after which speech counts as finished, in milliseconds. Results do not depend on it. */
const QUIET = 500;
/** The speech for the waiting page. */
const WAITING = 'Please wait heading level 1';
const LOADING_PATIENCE = 10_000;
const MOST_LOADS = 5;
/** The silence after which a key counts as lost, in milliseconds. */
const LOST = 5_000;
const MOST_TIMES_LOST = 3;
/** How often a step presses its keys before it fails. */
const MOST_PRESSES = 40;

const ANYTHING = { hear: [/./], also: [] };

/** Orca's settings: no key echo, and no automatic reading of the whole page. */
const ORCA_PROFILE = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };
const ORCA_SETTINGS = {
  general: { enableKeyEcho: false, sayAllOnLoad: false, startingProfile: ORCA_PROFILE.profile },
  pronunciations: {},
  keybindings: {},
  profiles: { default: ORCA_PROFILE },
};

const FIREFOX_PREFERENCES = `
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
`;

export class Session {
  #heard = 0;
  #patience = PATIENCE;

  private constructor(
    private readonly desktop: Desktop,
    private readonly site: Site,
    private readonly speech: Speech,
    /** The versions of Orca and the browser. */
    readonly versions: string,
  ) {}

  static async start(browser: BrowserName, page: PageName): Promise<Session> {
    const desktop = await Desktop.start();
    try {
      const versions = ['orca', findBrowsers()[browser]!].map((program) => readVersion(program, desktop)).join(', ');
      const session = new Session(desktop, await serveSite(page), startOrca(desktop), versions);
      await session.#openBrowser(browser);
      return session;
    } catch (error) {
      await desktop.stop();
      throw error;
    }
  }

  /** Opens the browser on a waiting page, since pages that load during startup are not always spoken. */
  async #openBrowser(browser: BrowserName): Promise<void> {
    await this.#expect('Screen reader on');
    const { desktop, site } = this;
    const path = findBrowsers()[browser]!;
    if (browser === 'firefox') {
      desktop.write('firefox/user.js', FIREFOX_PREFERENCES);
      desktop.run(path, '--no-remote', '--profile', join(desktop.home, 'firefox'), '--kiosk', site.address);
    } else {
      const folder = `--user-data-dir=${join(desktop.home, 'chromium')}`;
      desktop.run(path, ...CHROMIUM_ARGUMENTS, '--force-renderer-accessibility', folder, '--kiosk', site.address);
    }
    await this.#expect(/frame$/);
    // The page is not always spoken while a browser starts; then load it again.
    for (let count = 0; count < MOST_LOADS && !(await this.#hasHeard(WAITING, LOADING_PATIENCE)); count++)
      this.#type('F5');
    await this.#expect(WAITING);
    await this.#listen();
  }

  async #expect(phrase: Phrase): Promise<void> {
    if (await this.#hasHeard(phrase, STARTING_PATIENCE)) return;
    throw new Error(`Orca never said "${phrase}", but:\n${this.speech.utterances.join('\n')}`);
  }

  async #hasHeard(phrase: Phrase, patience: number): Promise<boolean> {
    return this.speech.until(() => hasHeard(this.#news(), phrase), patience);
  }

  /** Takes a step and returns the speech, once everything expected was heard or nothing more happens. */
  async take({ press, until }: Step, expectation: Expectation): Promise<string[]> {
    if (!press) {
      this.site.open();
      return this.#hear(expectation);
    }
    const heard: string[] = [];
    const isLast = () => !until || hasHeard(heard, until);
    for (let count = 0; count < MOST_PRESSES && (count === 0 || !isLast()); count++) {
      await this.#press(press);
      heard.push(...(await this.#hear(until ? ANYTHING : expectation)));
    }
    return heard;
  }

  /** Presses a key, repeatedly if necessary: under load, some keys never reach Orca or the page. */
  async #press(key: string): Promise<void> {
    const { speech } = this;
    const keyCount = speech.keyCount + key.split('+').length;
    const isNoticed = () => speech.keyCount >= keyCount || this.#news().length > 0;
    for (let count = 0; count < MOST_TIMES_LOST; count++) {
      this.#type(key);
      if (await speech.until(isNoticed, LOST)) return;
    }
  }

  #type(key: string): void {
    this.desktop.call('xdotool', 'key', '--delay', '60', key);
  }

  async #hear(expectation: Pick<Expectation, 'hear' | 'also'>): Promise<string[]> {
    const wasHeard = await this.speech.until(() => isHeard(this.#news(), expectation), this.#patience);
    if (!wasHeard) this.#patience = LESS_PATIENCE;
    return this.#listen();
  }

  /** The speech since the last call, once nothing more comes. */
  async #listen(): Promise<string[]> {
    await this.speech.untilQuiet(QUIET);
    const news = this.#news();
    this.#heard += news.length;
    return news;
  }

  #news(): string[] {
    return this.speech.utterances.slice(this.#heard);
  }

  async stop(): Promise<void> {
    this.site.close();
    this.speech.close();
    await this.desktop.stop();
  }
}

/** Starts Orca beside another running one. Orca would refuse that, or end the other one with `--replace`. */
function startOrca(desktop: Desktop): Speech {
  desktop.writeProgram('pgrep', '#!/bin/sh\nexit 1\n');
  desktop.write('.local/share/orca/user-settings.conf', JSON.stringify(ORCA_SETTINGS));
  // Python would buffer the last lines of the log.
  desktop.write(
    '.local/share/orca/orca-customizations.py',
    'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n',
  );
  const log = desktop.write('orca.log', '');
  const orca = desktop.run('orca', `--debug-file=${log}`);
  return new Speech(log, () => orca.exitCode === null && orca.signalCode === null);
}

function readVersion(program: string, desktop: Desktop): string {
  const version = desktop.call(program, '--version').trim().split('\n').at(-1)!;
  return program === 'orca' ? `Orca ${version}` : version;
}
