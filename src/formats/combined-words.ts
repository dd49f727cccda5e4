import { isRecord } from '../document/records.ts';
import type { Part } from './combine.ts';
import { findUnsaid } from './reading/audit/audit.ts';
import { wordsOfData } from './reading/data/words-of-data.ts';
import type { Note, Reading } from './report.ts';

/** Tells the texts of documents that are not in what they were put together to. */
export function wordsLeftOut(parts: readonly Part[], { framework: whole, readAs, notes }: Reading): Note[] {
  const blocks = parts.flatMap(({ skill, framework, file }) => wordsOfData(textsOf(skill ?? framework), file));
  return findUnsaid(blocks, [whole, readAs], notes);
}

/** What only programs use: ids change when documents are put together. */
const OF_PROGRAMS: ReadonlySet<string> = new Set([
  'id',
  'lang',
  'group',
  'role',
  'level',
  'proficiency',
  'family',
  'next',
]);

/** Data without ids and references, and without what is said by being there, such as `required: true`. */
function textsOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(textsOf);
  if (!isRecord(data)) return typeof data === 'boolean' ? undefined : data;
  const kept = Object.entries(data).filter(([key, value]) => !(OF_PROGRAMS.has(key) && isReference(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, textsOf(value)]));
}

const isReference = (value: unknown) =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
