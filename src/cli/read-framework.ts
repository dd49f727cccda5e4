import { dirname, join } from 'node:path';
import { readJson } from '../document/parsing.ts';
import { errorsOf, limitNotes, type Note } from '../formats/report.ts';
import { type Framework, gatherReferences, isFramework, parseFramework } from '../framework-document/index.ts';
import { readText, STANDARD_INPUT } from './input.ts';

/** A framework, or the errors. */
interface FrameworkReading {
  readonly framework?: Framework | undefined;
  readonly notes: readonly Note[];
  /** Whether it refers to other files, which only this reader can read. */
  readonly isReferring: boolean;
}

/**
 * Reads a framework in JSON, with the files that it refers to, relative to its own. `undefined` if the text is none.
 * Never rejects.
 */
export async function readFramework(text: string, input: string): Promise<FrameworkReading | undefined> {
  const read = readJson(text);
  if (read.issue || !isFramework(read.data)) return undefined;
  const folder = input === STANDARD_INPUT ? '.' : dirname(input);
  const whole = await gatherReferences(read.data, (url) => readPart(url, folder));
  const { framework, issues = [] } = whole.issues ? { issues: whole.issues } : parseFramework(whole.data);
  return {
    framework,
    isReferring: /"\$ref"/.test(text),
    notes: limitNotes(errorsOf(issues)),
  };
}

/** The data of a file, or why there is none. */
async function readPart(url: string, folder: string): Promise<{ data: unknown } | string> {
  if (/^[a-z][\w+.-]*:|^\/|\\/i.test(url)) return 'Only files relative to this one are read.';
  const { text, failure } = await readText(join(folder, decode(url)));
  if (failure) return failure.message;
  const read = readJson(text);
  return read.issue ? read.issue.message : { data: read.data };
}

function decode(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
