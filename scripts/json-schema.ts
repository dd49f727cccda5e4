import { toJsonSchema } from '@valibot/to-json-schema';
import { expectationSchema, skillDocumentSchema } from '../src/skill-document/schema.ts';

/**
 * The JSON Schema (2020-12) of the skill document, from the schema that `parse` checks by. The rule that an expectation has a
 * text, items or both is one of `findRuleIssues`, and `anyOf` here.
 */
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
