import { isRecord } from '../document/records.ts';
import { findUnsaid } from './reading/audit.ts';
import { wordsOfData } from './reading/data-blocks.ts';
import type { Note, Reading } from './report.ts';

/** A document that is put together with others. */
export interface CombinedPart {
  readonly document: unknown;
  /** The name of its file, for notes. */
  readonly file?: string | undefined;
}

/** Tells the texts of documents that are not in what they were put together to. */
export function wordsLeftOut(parts: readonly CombinedPart[], { framework, readAs, notes }: Reading): Note[] {
  const blocks = parts.flatMap(({ document, file = '' }) => wordsOfData(textsOf(document), file));
  return findUnsaid(blocks, [framework, readAs], notes);
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
