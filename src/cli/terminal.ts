import { styleText } from 'node:util';
import type { Note } from '../formats/index.ts';

/** A note and the file that it is about. */
export interface FileNote extends Note {
  readonly file: string;
}

type Style = Parameters<typeof styleText>[0];

/** Colours words for people; plain where the output goes elsewhere or `NO_COLOR` is set (https://no-color.org). */
export function paint(style: Style, words: string, stream: NodeJS.WriteStream): string {
  return stream.isTTY && !process.env['NO_COLOR'] ? styleText(style, words) : words;
}

/** A note as a line: `file: place code sentence`, with the word for a warning. */
export function formatNote({ file, severity, place, code, message }: FileNote, stream: NodeJS.WriteStream): string {
  const word = severity === 'warning' ? paint('yellow', 'warning ', stream) : '';
  const where = place ? `${place} ` : '';
  return `${paint('bold', `${file}:`, stream)} ${word}${where}${paint('red', code, stream)} ${message}`;
}

/** How long a command works in silence. In milliseconds. */
const PATIENCE = 1000;

/** Tells people on a terminal how far long work is; nothing elsewhere. */
export class Progress {
  readonly #start = Date.now();
  #isShown = false;

  show(words: string): void {
    const { stderr } = process;
    if (!stderr.isTTY || Date.now() - this.#start < PATIENCE) return;
    stderr.write(`\r\u001B[K${words}`);
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) process.stderr.write('\r\u001B[K');
    this.#isShown = false;
  }
}
