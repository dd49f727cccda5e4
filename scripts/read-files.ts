/**
 * `npm run read-files -- FILE|FOLDER...`: reads files of any format and prints for each what it was read as, what was
 * counted, and the share of its words that are in the result, and in the result or a note. For a refused file, prints the
 * first error.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { FILE_ENDINGS, readFile, type Reading } from '../src/formats/index.ts';
import { leftOutWords, lostWords, wordsOfFile } from './source-words.ts';

/** What was read of a file. A refused file has no counts of words. */
interface Result {
  readonly isRead: boolean;
  readonly line: string;
  readonly kept?: number;
  readonly said?: number;
  readonly words?: number;
}

/** The files at a path that have an ending of a format, in order. A file that is named itself needs none. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return entries
    .map((entry) => join(path, entry))
    .filter((file) => FILE_ENDINGS.includes(extname(file).slice(1).toLowerCase()) && statSync(file).isFile());
}

function countsOf({ skill, framework }: Reading): string {
  const { levels = [], roles = [] } = framework ?? skill ?? {};
  const skills = framework?.skills ?? [skill!];
  const cells = skills.reduce((sum, { expectations }) => sum + expectations.length, 0);
  return `${skills.length} skills, ${levels.length} levels, ${roles.length} roles, ${cells} cells`;
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1)} %`;
}

/** The words of a file; none if it is not of its format, which its reader tells. */
async function findWords(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    return await wordsOfFile(file, bytes);
  } catch {
    return [];
  }
}

async function tryFile(file: string): Promise<Result> {
  const name = basename(file);
  const bytes = readFileSync(file);
  const reading = await readFile({ name, bytes }, { defaultName: basename(file, extname(file)) });
  if (!reading.framework && !reading.skill) {
    const { place, message } = reading.notes.find(({ severity }) => severity === 'error')!;
    return { isRead: false, line: `✖ ${name}: refused: ${place ? `${place}: ` : ''}${message}` };
  }
  const words = await findWords(file, bytes);
  const lost = lostWords(words, reading);
  const kind = reading.framework ? 'framework' : 'skill';
  const shape = (reading.readAs?.[0] ?? "this project's own JSON").split(':', 1)[0]!;
  const said = words.length - lost.length;
  const kept = words.length - leftOutWords(words, reading).length;
  const shares = `of ${words.length} words ${percent(kept, words.length)} in the result, ${percent(said, words.length)} with notes`;
  const line = `✔ ${name}: ${kind}, ${shape}: ${countsOf(reading)}, ${reading.notes.length} notes; ${shares}`;
  return {
    isRead: true,
    line: lost.length > 0 ? `${line}; lost: ${lost.slice(0, 20).join(', ')}` : line,
    kept,
    said,
    words: words.length,
  };
}

const files = process.argv.slice(2).flatMap(filesAt);
const results: Result[] = [];
for (const file of files) {
  const result = await tryFile(file);
  console.log(result.line);
  results.push(result);
}
const sum = (of: 'kept' | 'said' | 'words') => results.reduce((sum, result) => sum + (result[of] ?? 0), 0);
const read = results.filter(({ isRead }) => isRead).length;
const shares = `${percent(sum('kept'), sum('words'))} in the result, ${percent(sum('said'), sum('words'))} with notes`;
console.log(`${read} of ${files.length} files read; of ${sum('words')} words ${shares}`);
