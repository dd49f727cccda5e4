import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FORMATS, formatOfFile, formatOfText } from './format.ts';
import { nameOfFile, readText, STANDARD_INPUT } from './input.ts';
import { formatNote } from './terminal.ts';
import { writeWhole } from '../pages/write-whole.ts';

export interface PageCommandOptions {
  readonly output?: string;
  readonly frame?: true;
  readonly static?: true;
  readonly level?: string;
  readonly target?: string;
  readonly show?: string;
  readonly name?: string;
  readonly lang?: string;
  readonly levels?: readonly string[];
}

/** The command `page`; answers its exit code. */
export async function page(input: string, options: PageCommandOptions): Promise<number> {
  const { output, name, lang, levels, level, target, show } = options;
  const file = input === STANDARD_INPUT ? '(standard input)' : input;
  const { text, failure } = await readText(input);
  const defaultName = input === STANDARD_INPUT ? undefined : nameOfFile(input);
  const { skill, notes } = failure
    ? { notes: [failure] }
    : FORMATS[formatOfFile(input) ?? formatOfText(text)].read(text, { name, lang, levels, defaultName });
  for (const note of notes) process.stderr.write(`${formatNote({ file, ...note }, process.stderr)}\n`);
  if (!skill) return 1;
  const { renderPage } = await import('../pages/static-page.ts');
  const script = options.static
    ? undefined
    : await readFile(fileURLToPath(new URL('hydrate.js', import.meta.url)), 'utf8');
  const html = await renderPage(skill, { lang, level, target, show, isFrame: !!options.frame, script });
  if (output === undefined) {
    process.stdout.write(html);
    return 0;
  }
  try {
    await writeWhole(output, html);
    return 0;
  } catch (problem) {
    process.stderr.write(`${output}: it could not be written: ${(problem as Error).message}\n`);
    return 1;
  }
}
