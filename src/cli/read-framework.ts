import { dirname, join } from 'node:path';
import { readJson } from '../document/parsing.ts';
import { error, limitNotes, type Note } from '../formats/report.ts';
import {
  findReferences,
  type Framework,
  insertReferences,
  isFramework,
  parseFramework,
} from '../framework-document/index.ts';
import { readText, STANDARD_INPUT } from './input.ts';

/** A framework, or the errors. */
interface FrameworkReading {
  readonly framework?: Framework | undefined;
  readonly notes: readonly Note[];
}

/**
 * Reads a framework in JSON, with the files that it refers to, relative to its own. `undefined` if the text is none.
 * Never rejects.
 */
export async function readFramework(text: string, input: string): Promise<FrameworkReading | undefined> {
  const read = readJson(text);
  if (read.issue || !isFramework(read.data)) return undefined;
  const { data, notes } = await insertFiles(read.data, input === STANDARD_INPUT ? '.' : dirname(input));
  if (notes.length > 0) return { notes: limitNotes(notes) };
  const { framework, issues = [] } = parseFramework(data);
  return { framework, notes: limitNotes(issues.map(({ pointer, code, message }) => error(pointer, code, message))) };
}

async function insertFiles(data: unknown, folder: string): Promise<{ data: unknown; notes: readonly Note[] }> {
  const loaded = new Map<number, unknown>();
  const notes: Note[] = [];
  const load = findReferences(data).map(async ({ index, url }) => {
    const found = await readPart(url, folder);
    if (typeof found === 'string')
      notes.push(error(`/skills/${index}/$ref`, 'not-loaded', `"${url}" is not loaded: ${found}`));
    else loaded.set(index, found.data);
  });
  await Promise.all(load);
  notes.sort((a, b) => a.place.localeCompare(b.place, 'en', { numeric: true }));
  return { data: load.length > 0 ? insertReferences(data, loaded) : data, notes };
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
