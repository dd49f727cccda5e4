import { toJsonSchema } from '@valibot/to-json-schema';
import { expectationSchema, skillDocumentSchema } from '../src/skill-document/schema.ts';
import { DESCRIPTIONS } from './skill-document-descriptions.ts';

interface JsonSchema extends Record<string, unknown> {
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
}

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
  return { ...describe(schema as JsonSchema, ''), title: 'Skill document, version 1' };
}

/** The places of all properties of a schema, as `DESCRIPTIONS` names them. */
export function propertyPlaces({ properties = {}, items }: JsonSchema, place = ''): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      `${place}${name}`,
      ...propertyPlaces(property, `${place}${name}/`),
    ]),
    ...(items ? propertyPlaces(items, `${place}*/`) : []),
  ];
}

/** The schema with the description of each of its properties. */
function describe(schema: JsonSchema, place: string): JsonSchema {
  const { properties, items } = schema;
  const described = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    { ...describe(property, `${place}${name}/`), ...DESCRIPTIONS[`${place}${name}`] },
  ]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(described) as Record<string, JsonSchema> }),
    ...(items && { items: describe(items, `${place}*/`) }),
  };
}
