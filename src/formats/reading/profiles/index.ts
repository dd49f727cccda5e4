import { parseFramework } from '../../../framework-document/index.ts';
import { errorsOf, limitNotes, type Reading } from '../../report.ts';
import type { Table } from '../blocks/cell.ts';
import { countOf } from '../blocks/counting.ts';
import { readCase } from './case.ts';
import { readEsco } from './esco.ts';
import { readGdad } from './gdad.ts';
import type { ProfileReading } from './profile.ts';
import { readSfia } from './sfia.ts';

/** Reads tables in a published format, recognized by its headers: GDaD, SFIA, ESCO. `undefined` if they are in none. */
export function readProfile(tables: readonly Table[]): Reading | undefined {
  for (const recognize of [readGdad, readSfia, readEsco]) {
    const found = recognize(tables);
    if (found) return toReading(found);
  }
  return undefined;
}

/** Reads a CASE package; `undefined` if the data is none. */
export function readCasePackage(data: unknown): Reading | undefined {
  const found = readCase(data);
  return found && toReading(found);
}

/** Checks what a profile has read. */
export function toReading({ profile, data, notes }: ProfileReading): Reading {
  if (notes.some(({ severity }) => severity === 'error')) return { notes: limitNotes(notes) };
  const { framework, issues = [] } = parseFramework(data);
  if (!framework) return { notes: limitNotes([...notes, ...errorsOf(issues)]) };
  return { framework, notes: limitNotes(notes), readAs: [`${profile}: ${countOf(framework)}`] };
}
