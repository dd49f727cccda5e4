import type { Data } from '../../../document/records.ts';
import { limitNotes, type Reading, type ReadingOptions } from '../../report.ts';
import { hasContent, type Table, textOfCell } from '../blocks/cell.ts';
import type { Finding } from '../findings/finding.ts';
import { readRecognition } from '../read-blocks.ts';
import { readDictionary } from './dictionary.ts';
import { readRelated } from './index.ts';

/** Reads a table as records of a database, with a key above each column; `undefined` if it is none. */
export function readTableOfRecords({ rows, place }: Table, options: ReadingOptions): Reading | undefined {
  const [headers = [], ...body] = rows;
  const keys = headers.map(textOfCell);
  if (new Set(keys).size < keys.length || keys.includes('')) return undefined;
  const full = body.filter((row) => row.some(hasContent));
  const records = full.map((row): Data => Object.fromEntries(keys.map((key, index) => [key, textOfCell(row[index])])));
  const related = readDictionary(records) ?? readRelated(records);
  if (!related || related.shape === 'skills') return undefined;
  const placeOf = (path: string) => full[Number(path.split('/')[1])]?.[0]?.place.replace(/, column.*$/, '') ?? place;
  const findings = related.findings.map((finding): Finding => ({ ...finding, place: placeOf(finding.place) }));
  const source = { blocks: [{ kind: 'table', table: { rows, place } } as const], notes: [] };
  const headersSaid = `The columns are ${keys.map((key) => `"${key}"`).join(', ')}.`;
  const explained = [...related.explained, headersSaid];
  const reading = readRecognition(source, { ...related, findings, explained }, options);
  return { ...reading, notes: limitNotes(reading.notes) };
}
