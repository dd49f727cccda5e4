import assert from 'node:assert/strict';
import { type Answer, type Assessment, parseAssessment } from '../../src/assessment/index.ts';

export const NOW = '2026-06-01T08:00:00Z';

/** The example of the documentation. */
export function example(): Assessment {
  return {
    $schema: './skill-assessment.schema.json',
    framework: { id: 'engineering', version: '4' },
    person: { name: 'Mira' },
    assessor: 'self',
    role: 'backend',
    level: 'middle',
    target: 'senior',
    updated: '2026-05-09T10:42:00Z',
    answers: [
      {
        skill: 'testing',
        proficiency: 'working',
        note: 'Since the spring.',
        evidence: [{ name: 'wiki/tests', url: 'https://example.org/tests' }],
        updated: '2026-05-09T10:42:00Z',
      },
      { skill: 'hiring', proficiency: null },
      { skill: 'documentation', level: 'senior', met: 'partly' },
      { skill: 'product-sense', level: 'senior', met: 'not-applicable', reason: 'No product.' },
    ],
  };
}

/** A parsed assessment, which must be valid. */
export function parsed(data: unknown): Assessment {
  const { assessment, issues } = parseAssessment(data);
  assert.ok(assessment, JSON.stringify(issues));
  return assessment;
}

/** An assessment with these answers, to the framework `engineering`. */
export function answered(...answers: Answer[]): Assessment {
  return parsed({ framework: { id: 'engineering', version: '4' }, answers });
}
