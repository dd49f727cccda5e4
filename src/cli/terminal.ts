import { styleText } from 'node:util';
import type { Note } from '../formats/index.ts';
import { explain } from '../pages/files/problem.ts';

/** A note and the file that it is about. */
export interface FileNote extends Note {
  readonly file: string;
}

type Style = Parameters<typeof styleText>[0];

/** Words in a colour, for people. */
interface Painted {
  readonly style: Style;
  readonly words: string;
}

export function paint(style: Style, words: string): Painted {
  return { style, words };
}

/**
 * What a terminal would obey, and what hides or reorders words: control characters (U+009B begins commands as ESC does),
 * bidirectional controls, invisible characters, separators of lines, and halves of characters.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;

/** A text that shows what can't be seen: `\u001b` for ESC, `\n` for a line break. */
function visible(text: string): string {
  return text.replace(UNSEEN, (char) => NAMES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const NAMES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The only way to standard output and standard error. All words that pass here come from outside, or might: they are made
 * visible first, so that no file and no argument can command the terminal or forge a line.
 */
class Output {
  readonly #stream: NodeJS.WriteStream;
  #isClosed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (failure: NodeJS.ErrnoException) => this.#close(failure));
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY;
  }

  /** Whether nobody reads any more, as after `| head`. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Writes a line. */
  line(...parts: readonly (string | Painted)[]): void {
    this.#write(`${parts.map((part) => this.#paint(part)).join('')}\n`);
  }

  /** Writes a result: byte for byte for programs, and visibly for people on a terminal. */
  result(text: string): void {
    this.#write(this.isTerminal ? this.#lines(text) : text);
  }

  /** Writes lines that are the program's own, as its help is. */
  lines(text: string): void {
    this.#write(this.#lines(text));
  }

  /** Writes data as JSON. What can't be seen is escaped there as JSON has it. */
  json(data: unknown): void {
    this.#write(`${JSON.stringify(data, null, 2).split('\n').map(visible).join('\n')}\n`);
  }

  /** Writes words over the line that stands there, on a terminal. */
  overwrite(words: string): void {
    if (this.isTerminal) this.#write(`\r\u001B[K${visible(words)}`);
  }

  #paint(part: string | Painted): string {
    if (typeof part === 'string') return visible(part);
    const words = visible(part.words);
    // https://no-color.org
    return this.isTerminal && !process.env['NO_COLOR'] ? styleText(part.style, words) : words;
  }

  #lines(text: string): string {
    return text.replace(UNSEEN, (char) => (char === '\n' || char === '\t' ? char : visible(char)));
  }

  #write(text: string): void {
    if (!this.#isClosed) this.#stream.write(text);
  }

  #close(failure: NodeJS.ErrnoException): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // Whoever reads no further, as `head`, is not told of it.
    if (failure.code === 'EPIPE') return;
    exitWith(1);
    if (this !== err) err.line(`The output could not be written: ${explain(failure)}`);
  }
}

export const out = new Output(process.stdout);
export const err = new Output(process.stderr);

/** Sets the exit code; the highest one that was set counts. */
export function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** A note as a line: `file: place code sentence`, with the word for a warning. */
export function noteLine({ file, severity, place, code, message }: FileNote): (string | Painted)[] {
  return [
    paint('bold', `${file}:`),
    ' ',
    ...(severity === 'warning' ? [paint('yellow', 'warning ')] : []),
    place ? `${place} ` : '',
    paint('red', code),
    ` ${message}`,
  ];
}

/** How long a command works in silence. In milliseconds. */
const PATIENCE = 1000;

/** Tells people on a terminal how far long work is; nothing elsewhere. */
export class Progress {
  readonly #start = Date.now();
  #isShown = false;

  show(words: string): void {
    if (!err.isTerminal || Date.now() - this.#start < PATIENCE) return;
    err.overwrite(words);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) err.overwrite('');
    this.#isShown = false;
  }
}
