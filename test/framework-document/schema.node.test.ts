import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { propertyPlaces, skillFrameworkJsonSchema } from '../../scripts/json-schema.ts';
import { FRAMEWORK_DESCRIPTIONS } from '../../scripts/skill-framework-descriptions.ts';
import type { Issue, IssueCode } from '../../src/skill-document/index.ts';
import { parseFramework, parseFrameworkJson } from '../../src/framework-document/index.ts';
import { mutationsOf } from '../skill-document/mutations.ts';
import { frameworks } from './arbitrary.ts';
import { engineering } from './frameworks.ts';

const published = JSON.parse(readFileSync('dist/skill-framework.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(published);

/** Rules that JSON Schema cannot express: references within the framework and to files, and the calendar. */
const BEYOND_SCHEMA = new Set<IssueCode>([
  'duplicate-id',
  'duplicate-expectation',
  'unknown-role',
  'unknown-level',
  'unknown-proficiency',
  'unknown-group',
  'level-not-in-role',
  'not-loaded',
]);

/** Whether an expectation needs a level depends on the framework. */
const isBeyondSchema = ({ code, pointer }: Issue) =>
  BEYOND_SCHEMA.has(code) || (code === 'missing' && /\/expectations\/\d+\/level$/.test(pointer));

const written = { ...engineering(), skills: [...engineering().skills, { $ref: 'skills/chess.json', group: 'craft' }] };

/** As people write it: without ids that nothing refers to. */
const handwritten = {
  name: 'Ladder',
  levels: [{ name: 'One' }, { name: 'Two' }],
  groups: [{ name: 'Craft' }],
  proficiencies: [{ name: 'Working' }],
  roles: [{ name: 'Engineer', levels: [{ id: 'one' }] }],
  skills: [{ name: 'Review', group: 'craft', expectations: [{ level: 'two', proficiency: 'working' }] }],
};

const mutated = fc.oneof(...[engineering(), written, handwritten].map(mutationsOf));

describe('the published JSON Schema of frameworks', () => {
  it('matches the source', () => assert.deepEqual(JSON.parse(JSON.stringify(skillFrameworkJsonSchema())), published));

  it('accepts frameworks, those written by hand, and those in several files', () => {
    for (const document of [engineering(), handwritten, written]) {
      assert.ok(validate(document), JSON.stringify(validate.errors));
    }
    assert.deepEqual(parseFramework(handwritten).issues, undefined);
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
      if (schema.additionalProperties) visit(schema.additionalProperties);
    };
    visit(published);
    assert.ok(count >= 10);
  });

  it('has a description for every property, and a property for every description', () => {
    assert.deepEqual(Object.keys(FRAMEWORK_DESCRIPTIONS).sort(), [...new Set(propertyPlaces(published))].sort());
  });

  it('agrees with parseFramework on everything it can express', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.jsonValue()), (document) => {
        const structural = (parseFramework(document).issues ?? []).filter((issue) => !isBeyondSchema(issue));
        assert.equal(
          structural.length === 0,
          validate(document),
          JSON.stringify({ document, structural, errors: validate.errors }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('accepts every framework that parseFramework returns', () => {
    fc.assert(fc.property(frameworks, (framework) => assert.ok(validate(framework), JSON.stringify(validate.errors))));
  });
});

describe('parseFramework, on any data', () => {
  it('never throws, and returns a framework or issues with a place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), mutated, fc.jsonValue()), (data) => {
        const { framework, issues } = parseFramework(data);
        assert.equal(framework === undefined, issues !== undefined);
        for (const { pointer, message } of issues ?? []) {
          assert.match(pointer, /^(\/|$)/);
          assert.match(message, /\S/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws on text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.nat(4000).map((end) => JSON.stringify(engineering()).slice(0, end)),
    );
    fc.assert(fc.property(text, (json) => assert.ok(parseFrameworkJson(json))));
  });

  it('is idempotent, also with ids that it derives', () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const { framework } = parseFramework(document);
        if (!framework) return;
        assert.deepEqual(parseFramework(JSON.parse(JSON.stringify(framework))).framework, framework);
        assert.equal(parseFramework(framework).framework, framework);
      }),
    );
  });
});
