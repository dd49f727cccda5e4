/** Writes the published JSON Schema (2020-12) of the skill document, from the schema that `parse` checks by. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expectationSchema, skillDocumentSchema } from '../src/skill-document/schema.ts';

/** The rule that an expectation has a text, items or both is one of `findRuleIssues`, and `anyOf` in JSON Schema. */
export function skillDocumentJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(skillDocumentSchema, {
    target: 'draft-2020-12',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === expectationSchema
        ? { ...jsonSchema, anyOf: [{ required: ['text'] }, { required: ['items'] }] }
        : undefined,
  });
  return { ...schema, title: 'Skill document, version 1' };
}

if (process.argv[1]?.endsWith('skill-document-schema.ts')) {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/skill-document.schema.json', `${JSON.stringify(skillDocumentJsonSchema(), null, 2)}\n`);
}
