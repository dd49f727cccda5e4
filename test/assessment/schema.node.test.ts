import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { propertyPlaces, skillAssessmentJsonSchema } from '../../scripts/json-schema.ts';
import { ASSESSMENT_DESCRIPTIONS } from '../../scripts/skill-assessment-descriptions.ts';
import { parseAssessment } from '../../src/assessment/index.ts';
import type { Issue, IssueCode } from '../../src/skill-document/index.ts';
import { mutationsOf } from '../skill-document/mutations.ts';
import { assessments } from './arbitrary.ts';
import { example } from './assessments.ts';

const published = JSON.parse(readFileSync('dist/skill-assessment.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(published);

/** Rules that JSON Schema cannot express: answers to the same place. */
const BEYOND_SCHEMA = new Set<IssueCode>(['duplicate-answer']);
const isBeyondSchema = ({ code }: Issue) => BEYOND_SCHEMA.has(code);

const full = {
  ...example(),
  framework: { id: 'engineering', name: { en: 'Us', de: 'Wir' }, version: '4', skills: ['testing', 'hiring'] },
  targetRole: 'manager',
  started: '2026-05-09T10:42:00+02:00',
  answers: [...example().answers, { skill: 'testing', role: 'backend', level: 'senior', met: 'not-yet', asked: 'x' }],
};

describe('the published JSON Schema of assessments', () => {
  it('matches the source', () => assert.deepEqual(JSON.parse(JSON.stringify(skillAssessmentJsonSchema())), published));

  it('accepts assessments', () => {
    for (const document of [example(), full]) assert.ok(validate(document), JSON.stringify(validate.errors));
  });

  it('gives valid examples', () => {
    let count = 0;
    const visit = (schema: any) => {
      for (const example of schema.examples ?? []) {
        count++;
        assert.ok(new Ajv2020({ strict: false }).compile(schema)(example), JSON.stringify(example));
      }
      Object.values<any>(schema.properties ?? {}).forEach(visit);
      if (schema.items) visit(schema.items);
    };
    visit(published);
    assert.ok(count >= 10);
  });

  it('has a description for every property, and a property for every description', () => {
    assert.deepEqual(Object.keys(ASSESSMENT_DESCRIPTIONS).sort(), [...new Set(propertyPlaces(published))].sort());
  });

  it('agrees with parseAssessment on everything it can express', () => {
    fc.assert(
      fc.property(fc.oneof(mutationsOf(example()), mutationsOf(full), fc.jsonValue()), (document) => {
        const structural = (parseAssessment(document).issues ?? []).filter((issue) => !isBeyondSchema(issue));
        assert.equal(
          structural.length === 0,
          validate(document),
          JSON.stringify({ document, structural, errors: validate.errors }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts every assessment that parseAssessment returns', () => {
    fc.assert(
      fc.property(assessments, (assessment) => assert.ok(validate(assessment), JSON.stringify(validate.errors))),
    );
  });
});
