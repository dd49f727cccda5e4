/** Short forms of readings for tests. */
import assert from 'node:assert/strict';
import type { Reading } from '../../src/formats/index.ts';
import { parseFramework } from '../../src/framework-document/index.ts';
import { parse } from '../../src/skill-document/index.ts';

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

/** Fails unless a reader either read a valid document or reports an error. */
export function assertAnswers({ skill, framework, notes }: Reading): void {
  assert.equal(
    skill === undefined && framework === undefined,
    notes.some(({ severity }) => severity === 'error'),
  );
  if (skill) assert.equal(parse(JSON.parse(JSON.stringify(skill))).issues, undefined);
  if (framework) assert.equal(parseFramework(JSON.parse(JSON.stringify(framework))).issues, undefined);
  assert.ok(notes.every(({ code, message }) => code && message && message.length < 3000));
}
