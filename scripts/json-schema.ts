import { expectationSchema, skillDocumentSchema } from '../src/skill-document/schema.ts';
import type { ObjectShape, Shape } from '../src/document/shapes.ts';
import { DESCRIPTIONS } from './skill-document-descriptions.ts';

interface JsonSchema extends Record<string, unknown> {
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * The JSON Schema (2020-12) of the skill document, generated from the schema that `parse` uses. `findRuleIssues` checks
 * that an expectation has text, items or a proficiency; here that rule is an `anyOf`.
 */
export function skillDocumentJsonSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Skill document, version 1',
    ...describe(write(skillDocumentSchema), ''),
  };
}

function write(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return { type: 'string', ...(shape.pattern && { pattern: shape.pattern.source }) };
    case 'text': {
      const [words, propertyNames] = [write(shape.words), write(shape.tag)];
      return { anyOf: [words, { type: 'object', propertyNames, additionalProperties: words, minProperties: 1 }] };
    }
    case 'entry': {
      const [words, translations] = write(shape.text)['anyOf'] as [JsonSchema, JsonSchema];
      const isObject = ['text', 'examples'].map((name) => ({ required: [name] }));
      return { anyOf: [words, { ...translations, not: { anyOf: isObject } }, write(shape.object)] };
    }
    case 'list':
      return { type: 'array', items: write(shape.item), ...(shape.least > 0 && { minItems: shape.least }) };
    case 'object':
      return writeObject(shape);
  }
}

function writeObject(shape: ObjectShape): JsonSchema {
  const entries = Object.entries(shape.properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, property]) => [name, write(property)])),
    required: entries.filter(([, { isOptional }]) => !isOptional).map(([name]) => name),
    ...((shape as unknown) === expectationSchema && {
      anyOf: ['text', 'items', 'proficiency'].map((name) => ({ required: [name] })),
    }),
  };
}

/** The paths of all properties of a schema, in the form that `DESCRIPTIONS` uses. */
export function propertyPlaces({ properties = {}, items, anyOf = [] }: JsonSchema, place = ''): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      `${place}${name}`,
      ...propertyPlaces(property, `${place}${name}/`),
    ]),
    ...(items ? propertyPlaces(items, `${place}*/`) : []),
    ...anyOf.flatMap((alternative) => propertyPlaces(alternative, place)),
  ];
}

/** Adds the descriptions to a schema. */
function describe(schema: JsonSchema, place: string): JsonSchema {
  const { properties, items, anyOf } = schema;
  const described = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    { ...describe(property, `${place}${name}/`), ...DESCRIPTIONS[`${place}${name}`] },
  ]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(described) as Record<string, JsonSchema> }),
    ...(items && { items: describe(items, `${place}*/`) }),
    ...(anyOf && { anyOf: anyOf.map((alternative) => describe(alternative, place)) }),
  };
}
