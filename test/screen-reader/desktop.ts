/** A virtual desktop: a display, a window manager, the accessibility bus and a silent speech server. */
// cspell:words alsa asoundrc dbus displayfd gail nofork nolisten nopidfile openbox speechd
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A window manager without its own keys, which would shadow Orca's. Without a manager, no window gets the focus. */
const OPENBOX = '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>';

/** A speech server that speaks to no device. Orca hangs without one. */
const SPEECH_DISPATCHER = `AudioOutputMethod "alsa"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
`;

/** Wide enough for a column for each level, regardless of the width of scrollbars. */
const SCREEN = '1600x1000x24';

/** How long programs may take to exit, in milliseconds. */
const GRACE = 1000;

/** The signals that end a run. No program may keep running then. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class Desktop {
  /** The home folder of its user. */
  readonly home = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  readonly #environment: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: [join(this.home, 'bin'), process.env.PATH].join(delimiter),
    HOME: this.home,
    XDG_RUNTIME_DIR: join(this.home, 'run'),
    XDG_CONFIG_HOME: join(this.home, '.config'),
    XDG_DATA_HOME: join(this.home, '.local/share'),
    XDG_CACHE_HOME: join(this.home, '.cache'),
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: undefined,
    WAYLAND_DISPLAY: undefined,
  };
  readonly #programs: ChildProcess[] = [];
  readonly #killAtExit = () => this.#end('SIGKILL');
  readonly #exit = () => process.exit(1);

  static async start(): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start();
    } catch (error) {
      await desktop.stop();
      throw error;
    }
    return desktop;
  }

  async #start(): Promise<void> {
    process.on('exit', this.#killAtExit);
    for (const signal of SIGNALS) process.on(signal, this.#exit);
    mkdirSync(this.#environment.XDG_RUNTIME_DIR!, { mode: 0o700 });
    this.write('.asoundrc', 'pcm.!default { type null }');
    this.write('.config/speech-dispatcher/speechd.conf', SPEECH_DISPATCHER);
    const display = await this.#runAndRead('Xvfb', '-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp');
    this.#environment.DISPLAY = `:${display}`;
    const bus = await this.#runAndRead('dbus-daemon', '--session', '--nofork', '--nopidfile', '--print-address=3');
    this.#environment.DBUS_SESSION_BUS_ADDRESS = bus;
    this.run('openbox', '--config-file', this.write('openbox.xml', OPENBOX));
    this.run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
    this.run('speech-dispatcher', '--run-single', '--timeout', '0');
  }

  /** Writes a file into the home folder and returns its path. */
  write(name: string, text: string): string {
    const file = join(this.home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Writes a program that shadows the system's of that name on this desktop. */
  writeProgram(name: string, text: string): void {
    chmodSync(this.write(join('bin', name), text), 0o700);
  }

  /** Runs a program and returns its output. */
  call(command: string, ...args: readonly string[]): string {
    const env = this.#environment;
    return execFileSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  }

  /** Starts a program. Its output goes to `NAME.out` in the home folder. */
  run(command: string, ...args: readonly string[]): ChildProcess {
    return this.#spawn(command, args, 'ignore');
  }

  /** Starts a program and resolves with the line that it writes to file descriptor 3 once it is ready. */
  #runAndRead(command: string, ...args: readonly string[]): Promise<string> {
    const program = this.#spawn(command, args, 'pipe');
    return new Promise((resolve, reject) => {
      let line = '';
      (program.stdio[3] as Readable).on('data', (chunk) => {
        line += chunk;
        if (line.includes('\n')) resolve(line.trim());
      });
      program.on('error', reject);
      program.on('exit', (code) => reject(new Error(`${command} ended with code ${code} before it was ready.`)));
    });
  }

  #spawn(command: string, args: readonly string[], third: 'ignore' | 'pipe'): ChildProcess {
    const output = openSync(join(this.home, `${basename(command)}.out`), 'a');
    // Detached, so that it has its own process group, which can be ended as a whole.
    const program = spawn(command, args, {
      detached: true,
      env: this.#environment,
      stdio: ['ignore', output, output, third],
    });
    // The code that waits for the program notices that it is missing.
    program.on('error', () => undefined);
    this.#programs.push(program);
    return program;
  }

  /** Ends everything that runs on this desktop and removes the home folder. */
  async stop(): Promise<void> {
    this.#end('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, GRACE));
    this.#end('SIGKILL');
    process.off('exit', this.#killAtExit);
    for (const signal of SIGNALS) process.off(signal, this.#exit);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Ends the services of the buses first, so that their parents can still reap them. */
  #end(signal: NodeJS.Signals): void {
    const started = new Set(this.#programs.map(({ pid }) => pid));
    for (const pid of this.#findProcesses()) if (!started.has(pid)) send(pid, signal);
    for (const { pid } of this.#programs.toReversed()) if (pid) send(-pid, signal);
  }

  /** The processes with this desktop's home folder, including the services that the buses started. */
  #findProcesses(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && readEnvironment(name).includes(`HOME=${this.home}`))
      .map(Number);
  }
}

function readEnvironment(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
  } catch {
    // It has ended, or belongs to another user.
    return [];
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already ended.
  }
}
