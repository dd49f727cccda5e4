/** Reads Orca's speech from its debug log. */
import { closeSync, openSync, readSync } from 'node:fs';

/** How often the log is read, in milliseconds. */
const INTERVAL = 50;

const KEY_PRESS = /KEYBOARD_EVENT: +type=ATSPI_KEY_PRESSED_EVENT/;
const START = /SPEECH OUTPUT: '/;
/** The voice and its settings may follow. */
const UTTERANCE = /SPEECH OUTPUT: '(.*)'(?: voice=\w+)?(?: ?\[?\{.*\}\]?)?$/s;

export class Speech {
  /** Everything spoken so far. */
  readonly utterances: string[] = [];
  /** How many keys Orca has noticed so far. */
  keyCount = 0;
  readonly #log: number;
  readonly #chunk = Buffer.alloc(1 << 16);
  #bytes = Buffer.alloc(0);
  /** The beginning of an utterance of several lines. */
  #begun = '';
  #grewAt = Date.now();

  constructor(
    file: string,
    private readonly isRunning: () => boolean,
  ) {
    this.#log = openSync(file, 'a+');
  }

  /**
   * Waits until a condition holds, and returns whether it does.
   *
   * @param patience - the time without a new line in the log, in milliseconds, after which it gives up
   */
  async until(condition: () => boolean, patience: number): Promise<boolean> {
    const start = Date.now();
    for (;;) {
      this.#read();
      if (condition()) return true;
      if (!this.isRunning()) throw new Error('Orca ended.');
      if (Date.now() - Math.max(start, this.#grewAt) > patience) return false;
      await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    }
  }

  /** Waits until Orca has had nothing to do for a while. */
  async untilQuiet(duration: number): Promise<void> {
    await this.until(() => false, duration);
  }

  close(): void {
    closeSync(this.#log);
  }

  #read(): void {
    for (;;) {
      const length = readSync(this.#log, this.#chunk);
      if (length === 0) return;
      this.#grewAt = Date.now();
      this.#bytes = Buffer.concat([this.#bytes, this.#chunk.subarray(0, length)]);
      const end = this.#bytes.lastIndexOf('\n') + 1;
      const lines = this.#bytes.subarray(0, end).toString('utf8').split('\n');
      this.#bytes = this.#bytes.subarray(end);
      for (const line of lines) this.#readLine(line);
    }
  }

  #readLine(line: string): void {
    if (KEY_PRESS.test(line)) this.keyCount++;
    const text = START.test(line) ? line : this.#begun && `${this.#begun} ${line}`;
    const utterance = UTTERANCE.exec(text)?.[1];
    this.#begun = utterance === undefined ? text : '';
    const words = utterance?.replace(/\s+/g, ' ').trim();
    if (words) this.utterances.push(words);
  }
}
