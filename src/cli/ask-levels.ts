import { createInterface } from 'node:readline/promises';
import { STANDARD_INPUT } from './input.ts';
import { type DocumentReading, nameOfInput } from './read-document.ts';
import { err } from './terminal.ts';

/** What a reading lacks that an answer could give. */
const ANSWERED_BY_LEVELS = new Set(['no-framework', 'only-skills', 'no-skill-table']);

/**
 * Asks a person at the terminal for the names of the levels, if only they are missing. Never asks if the input or the
 * messages are piped. Resolves to `undefined` without an answer.
 */
export async function askLevels(
  file: string,
  { skill, framework, notes }: DocumentReading,
): Promise<readonly string[] | undefined> {
  const isMissing = !skill && !framework && notes.some(({ code }) => ANSWERED_BY_LEVELS.has(code));
  if (!isMissing || file === STANDARD_INPUT || !process.stdin.isTTY || !err.isTerminal) return undefined;
  for (const { message } of notes.slice(0, 3)) err.line(`${nameOfInput(file)}: ${message}`);
  const terminal = createInterface({ input: process.stdin, output: err.stream });
  try {
    const answer = await terminal.question('Names of the levels, lowest first, separated by commas (Enter to stop): ');
    const levels = answer
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return levels.length > 0 ? levels : undefined;
  } finally {
    terminal.close();
  }
}
