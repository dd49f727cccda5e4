import { styleText } from 'node:util';
import type { Note } from '../formats/index.ts';
import { explain } from '../pages/files/problem.ts';

/** A note, with the file it is about. */
export interface FileNote extends Note {
  readonly file: string;
}

type Style = Parameters<typeof styleText>[0];

/** Text with a terminal style. */
interface Painted {
  readonly style: Style;
  readonly words: string;
}

export function paint(style: Style, words: string): Painted {
  return { style, words };
}

/**
 * Characters that control a terminal, or that hide or reorder text: control characters (U+009B starts a command, like
 * ESC), bidirectional controls, invisible characters, line separators, and lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;

/** Escapes unseen characters: `\u001b` for ESC, `\n` for a line break. */
function visible(text: string): string {
  return text.replace(UNSEEN, (char) => NAMES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const NAMES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The only access to standard output and standard error. Text may come from files or arguments, so it is escaped here:
 * it can neither control the terminal nor forge a line.
 */
class Output {
  readonly #stream: NodeJS.WriteStream;
  #isClosed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (failure: NodeJS.ErrnoException) => this.#close(failure));
  }

  /** The stream itself, for questions to a person at a terminal. */
  get stream(): NodeJS.WriteStream {
    return this.#stream;
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY;
  }

  /** Whether the reader has gone, as after `| head`. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  line(...parts: readonly (string | Painted)[]): void {
    this.#write(`${parts.map((part) => this.#paint(part)).join('')}\n`);
  }

  /** Writes a result: unchanged to files and pipes, escaped to a terminal. Bytes are never written to a terminal. */
  result(text: string | Uint8Array): void {
    if (typeof text !== 'string') {
      if (this.isTerminal) err.line('This format is no text. Name a file with -o, or redirect the output.');
      else this.#write(text);
    } else this.#write(this.isTerminal ? this.#lines(text) : text);
  }

  /** Writes the program's own text, such as help. Line breaks and tabs stay. */
  lines(text: string): void {
    this.#write(this.#lines(text));
  }

  /** Writes data as JSON, with unseen characters as JSON escapes. */
  json(data: unknown): void {
    this.#write(`${JSON.stringify(data, null, 2).split('\n').map(visible).join('\n')}\n`);
  }

  /** Replaces the current line on a terminal; does nothing elsewhere. */
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

  #write(text: string | Uint8Array): void {
    if (!this.#isClosed) this.#stream.write(text);
  }

  #close(failure: NodeJS.ErrnoException): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // A reader that stops early, like `head`, is no error.
    if (failure.code === 'EPIPE') return;
    exitWith(1);
    if (this !== err) err.line(`Cannot write the output: ${explain(failure)}`);
  }
}

export const out = new Output(process.stdout);
export const err = new Output(process.stderr);

/** Sets the exit code, unless a higher one is set already. */
export function exitWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}

/** Formats a note as `file: place code sentence`, with `warning` before the place of a warning. */
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

/** Prints notes on a file to standard error. */
export function printNotes(file: string, notes: readonly Note[]): void {
  for (const note of notes) err.line(...noteLine({ file, ...note }));
}

/** Formats a number with a noun, for example `1 file` or `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How long a command runs before it shows progress, in milliseconds. */
const PROGRESS_DELAY = 1000;

/** Shows the progress of long work on a terminal. */
export class Progress {
  readonly #start = Date.now();
  #isShown = false;

  show(words: string): void {
    if (!err.isTerminal || Date.now() - this.#start < PROGRESS_DELAY) return;
    err.overwrite(words);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) err.overwrite('');
    this.#isShown = false;
  }
}
