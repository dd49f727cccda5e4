import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { propertyPlaces, skillDocumentJsonSchema } from '../../scripts/json-schema.ts';
import { DESCRIPTIONS } from '../../scripts/skill-document-descriptions.ts';
import { parse, parseJson, type IssueCode } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';
import { mutated } from './mutations.ts';

const published = JSON.parse(readFileSync('dist/skill-document.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(published);

/** Rules that JSON Schema cannot express: references within the document, and the calendar. */
const BEYOND_SCHEMA = new Set<IssueCode>([
  'duplicate-id',
  'duplicate-expectation',
  'unknown-role',
  'unknown-level',
  'unknown-proficiency',
]);

describe('the published JSON Schema', () => {
  it('matches the source', () => assert.deepEqual(JSON.parse(JSON.stringify(skillDocumentJsonSchema())), published));

  it('accepts the project’s own documents', () => {
    for (const name of ['code-review', 'data-visualization', 'incident-response', 'technical-writing']) {
      const document = JSON.parse(readFileSync(`demo/documents/${name}.json`, 'utf8'));
      assert.ok(validate(document), JSON.stringify(validate.errors));
      assert.deepEqual(parse(document).issues, undefined);
    }
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

  it('describes every property', () => {
    const undescribed: string[] = [];
    const visit = (schema: any, path: string) => {
      for (const [key, part] of Object.entries<any>(schema.properties ?? {})) {
        if (!part.description) undescribed.push(`${path}/${key}`);
        visit(part, `${path}/${key}`);
      }
      if (schema.items) visit(schema.items, `${path}/items`);
    };
    visit(published, '');
    assert.deepEqual(undescribed, []);
  });

  it('has a property for every description', () => {
    assert.deepEqual(Object.keys(DESCRIPTIONS).sort(), propertyPlaces(published).sort());
  });

  it('agrees with parse on everything it can express', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.jsonValue()), (document) => {
        const structural = (parse(document).issues ?? []).filter(({ code }) => !BEYOND_SCHEMA.has(code));
        assert.equal(
          structural.length === 0,
          validate(document),
          JSON.stringify({ structural, errors: validate.errors }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parse, on any data', () => {
  it('never throws, and returns a document or issues with a place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), mutated, fc.jsonValue()), (data) => {
        const { skill, issues } = parse(data);
        assert.equal(skill === undefined, issues !== undefined);
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
      fc.nat(2000).map((end) => JSON.stringify(codeReview()).slice(0, end)),
    );
    fc.assert(fc.property(text, (json) => assert.ok(parseJson(json))));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const { skill } = parse(document);
        if (skill) assert.deepEqual(parse(JSON.parse(JSON.stringify(skill))).skill, skill);
      }),
    );
  });
});
