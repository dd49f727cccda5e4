/** How each file is read: how it was understood, what is told about it, and the document. See `README.md`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'node:test';
import { stringify } from 'yaml';
import type { Reading } from '../../src/formats/index.ts';
import { ALL } from '../field/minimal/index.ts';
import { changesOf, readAgain, readChanged, readInvented, readSmall } from '../field/read-once.ts';
import { PUBLISHED } from './published.ts';
import { Recording } from './recording.ts';

function printReading({ notes, readAs = [], explanation = [] }: Reading): string {
  const told = notes.map(({ severity, place, code, message }) => `${severity} ${code}, ${place}: ${message}`);
  return [...readAs, ...explanation, ...told].join('\n');
}

function printWhole(reading: Reading): string {
  const document = stringify(reading.framework ?? reading.skill ?? null, { lineWidth: 0 });
  return `${printReading(reading)}\n${document}`;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => !['README.md', 'expected.json'].includes(name));
}

describe('Small files are read as recorded', () => {
  const recording = new Recording('small.txt');
  for (const small of ALL) recording.it(small.kind, async () => printWhole(await readSmall(small)));
  recording.end();
});

/** How a file was understood, and a checksum of all that was read and told. */
function printShort(reading: Reading): string {
  const [error] = reading.notes.filter(({ severity }) => severity === 'error');
  const checksum = createHash('sha256').update(printWhole(reading)).digest('hex').slice(0, 8);
  return `${reading.readAs?.[0] ?? error?.code} (${checksum})`;
}

/** In short, since they are many, and differ only a little from the small files. */
describe('Small files with one change are read as recorded', () => {
  const recording = new Recording('changed.txt');
  for (const small of ALL) {
    const changes = [...changesOf(small).keys()];
    if (changes.length === 0) continue;
    recording.it(small.kind, async () => {
      const lines = changes.map(async (change) => `${change}: ${printShort(await readChanged(small, change))}`);
      return (await Promise.all(lines)).join('\n');
    });
  }
  recording.end();
});

describe('Invented files are read as recorded', () => {
  const recording = new Recording('invented.txt');
  for (const name of filesOf('test/field/invented')) {
    recording.it(name, async () => printWhole(await readInvented(name)));
  }
  recording.end();
});

/** Without the documents, since the tables are many and alike. */
describe('Tables of skills are read as recorded', () => {
  const recording = new Recording('tables.txt');
  const folder = 'test/pages/tables/skills';
  for (const name of filesOf(folder)) {
    recording.it(name, async () => printReading(await readAgain({ name, bytes: readFileSync(join(folder, name)) })));
  }
  recording.end();
});

describe('Published formats are read as recorded', () => {
  const recording = new Recording('published.txt');
  for (const [name, read] of Object.entries(PUBLISHED)) recording.it(name, () => printWhole(read() ?? { notes: [] }));
  recording.end();
});
