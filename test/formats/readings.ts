/** Short forms of readings for tests. */
import assert from 'node:assert/strict';
import type { Reading } from '../../src/formats/index.ts';

/** The expectations of a reading as `role/level text`, with `!` if required. */
export function cells({ skill, notes }: Reading): string[] {
  assert.ok(skill, JSON.stringify(notes, null, 1));
  return skill.expectations.map(
    ({ role, level, required, text, items = [] }) =>
      `${role}/${level}${required ? '!' : ''} ${[text, ...items].filter(Boolean).join(' + ')}`,
  );
}

/** Each note as a line. */
export function errors({ notes }: Reading): string[] {
  return notes.map(({ place, code, message }) => [place, code, message].filter(Boolean).join(' '));
}
