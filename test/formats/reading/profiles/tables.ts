import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { type Framework, parseFramework } from '../../../../src/framework-document/index.ts';
import type { ProfileReading } from '../../../../src/formats/reading/profiles/profile.ts';
import { type Table, textOfCell } from '../../../../src/formats/reading/blocks/cell.ts';

/** The table of CSV text. */
export function tableOf(csv: string): Table {
  const { data } = Papa.parse<string[]>(csv);
  const rows = data.map((row, index) =>
    row.map((text, column) => ({ lines: text.split('\n'), place: `row ${index + 1}, column ${column + 1}` })),
  );
  return { rows, place: 'row 1' };
}

/** The table with its columns in reverse order. */
export function reversed({ rows, place }: Table): Table {
  return { rows: rows.map((row) => [...row].reverse()), place };
}

/** The framework of a reading without errors. Checks that no word of the tables is lost. */
export function frameworkOf(reading: ProfileReading | undefined, tables: readonly Table[]): Framework {
  assert.ok(reading);
  assert.deepEqual(
    reading.notes.filter(({ severity }) => severity === 'error'),
    [],
  );
  assertCovered(reading, tables);
  const { framework, issues } = parseFramework(reading.data);
  assert.deepEqual(issues ?? [], []);
  return framework!;
}

/** Checks that each word below the headers is in the result or in a note. */
export function assertCovered({ data, notes }: ProfileReading, tables: readonly Table[]): void {
  const told = wordsOf(JSON.stringify([data, notes.map(({ message }) => message)]).replaceAll('\\n', ' '));
  const lost = tables.flatMap(({ rows }) =>
    rows
      .slice(1)
      .flatMap((row) => row.flatMap((cell) => [...wordsOf(textOfCell(cell))].filter((word) => !told.has(word)))),
  );
  assert.deepEqual(lost, []);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
