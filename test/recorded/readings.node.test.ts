/** How each file is read: how it was understood, what is told about it, and the document. See `README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe } from 'node:test';
import { stringify } from 'yaml';
import { type FileContent, type FileOptions, readFile, type Reading } from '../../src/formats/index.ts';
import { ALL } from '../field/minimal/index.ts';
import { PUBLISHED } from './published.ts';
import { Recording } from './recording.ts';

async function read(file: FileContent, options?: FileOptions): Promise<Reading> {
  return readFile(file, { defaultName: basename(file.name, extname(file.name)), ...options });
}

function printReading({ notes, readAs = [], explanation = [] }: Reading): string {
  const told = notes.map(({ severity, place, code, message }) => `${severity} ${code}, ${place}: ${message}`);
  return [...readAs, ...explanation, ...told].join('\n');
}

function printWhole(reading: Reading): string {
  const document = stringify(reading.framework ?? reading.skill ?? null, { lineWidth: 0 });
  return `${printReading(reading)}\n${document}`;
}

function filesOf(folder: string): FileContent[] {
  return readdirSync(folder)
    .filter((name) => !['README.md', 'expected.json'].includes(name))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

describe('Small files are read as recorded', () => {
  const recording = new Recording('small.txt');
  for (const { kind, file: name, source, options } of ALL) {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    recording.it(kind, async () => printWhole(await read({ name, bytes }, options)));
  }
  recording.end();
});

describe('Invented files are read as recorded', () => {
  const recording = new Recording('invented.txt');
  for (const file of filesOf('test/field/invented')) recording.it(file.name, async () => printWhole(await read(file)));
  recording.end();
});

/** Without the documents, since the tables are many and alike. */
describe('Tables of skills are read as recorded', () => {
  const recording = new Recording('tables.txt');
  for (const file of filesOf('test/pages/tables/skills'))
    recording.it(file.name, async () => printReading(await read(file)));
  recording.end();
});

describe('Published formats are read as recorded', () => {
  const recording = new Recording('published.txt');
  for (const [name, read] of Object.entries(PUBLISHED)) recording.it(name, () => printWhole(read() ?? { notes: [] }));
  recording.end();
});
