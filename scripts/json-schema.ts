import { assessmentSchema } from '../src/assessment/schema.ts';
import type { ObjectShape, Shape } from '../src/document/shapes.ts';
import { frameworkExpectationSchema, frameworkSchema } from '../src/framework-document/schema.ts';
import { expectationSchema, skillDocumentSchema } from '../src/skill-document/schema.ts';
import { ASSESSMENT_DESCRIPTIONS } from './skill-assessment-descriptions.ts';
import { type Descriptions, DESCRIPTIONS } from './skill-document-descriptions.ts';
import { FRAMEWORK_DESCRIPTIONS } from './skill-framework-descriptions.ts';

interface JsonSchema extends Record<string, unknown> {
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  /** The schema of the values of a map. */
  readonly additionalProperties?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** The JSON Schema (2020-12) of the skill document, generated from the schema that `parse` uses. */
export function skillDocumentJsonSchema(): Record<string, unknown> {
  return jsonSchema('Skill document, version 1', skillDocumentSchema, DESCRIPTIONS);
}

/** The JSON Schema (2020-12) of the framework, generated from the schema that `parseFramework` uses. */
export function skillFrameworkJsonSchema(): Record<string, unknown> {
  return jsonSchema('Skill framework, version 1', frameworkSchema, FRAMEWORK_DESCRIPTIONS);
}

/** The JSON Schema (2020-12) of the assessment, generated from the schema that `parseAssessment` uses. */
export function skillAssessmentJsonSchema(): Record<string, unknown> {
  return jsonSchema('Skill assessment, version 1', assessmentSchema, ASSESSMENT_DESCRIPTIONS);
}

/** Objects that need at least one of some properties. `findRuleIssues` checks that; here the rule is an `anyOf`. */
const NEEDS = new Map<unknown, readonly string[]>([
  [expectationSchema, ['text', 'items', 'proficiency']],
  [frameworkExpectationSchema, ['text', 'items', 'proficiency']],
  [frameworkSchema, ['levels', 'roles']],
]);

function jsonSchema(title: string, shape: ObjectShape, descriptions: Descriptions): Record<string, unknown> {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, title, ...describe(write(shape), '', descriptions) };
}

function write(shape: Shape): JsonSchema {
  const schema = writeValue(shape);
  return shape.isNullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function writeValue(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.values };
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
    case 'map':
      return { type: 'object', additionalProperties: write(shape.value) };
    case 'object':
      return writeObject(shape);
  }
}

function writeObject(shape: ObjectShape): JsonSchema {
  const entries = Object.entries(shape.properties);
  const required = entries.filter(([, { isOptional, isDerived }]) => !isOptional && !isDerived).map(([name]) => name);
  const alternatives = '$ref' in shape.properties ? [required, ['$ref']] : NEEDS.get(shape)?.map((name) => [name]);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, property]) => [name, write(property)])),
    ...(!('$ref' in shape.properties) && { required }),
    ...(alternatives && { anyOf: alternatives.map((required) => ({ required })) }),
  };
}

/** The paths of all properties of a schema, in the form that the descriptions use. */
export function propertyPlaces(schema: JsonSchema, place = ''): string[] {
  const { properties = {}, items, additionalProperties: values, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      `${place}${name}`,
      ...propertyPlaces(property, `${place}${name}/`),
    ]),
    ...(items ? propertyPlaces(items, `${place}*/`) : []),
    ...(values ? propertyPlaces(values, `${place}*/`) : []),
    ...anyOf.flatMap((alternative) => propertyPlaces(alternative, place)),
  ];
}

/** Adds the descriptions to a schema. */
function describe(schema: JsonSchema, place: string, descriptions: Descriptions): JsonSchema {
  const { properties, items, additionalProperties, anyOf } = schema;
  const within = (part: JsonSchema, path: string) => describe(part, path, descriptions);
  const described = Object.entries(properties ?? {}).map(([name, property]) => [
    name,
    { ...within(property, `${place}${name}/`), ...descriptions[`${place}${name}`] },
  ]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(described) as Record<string, JsonSchema> }),
    ...(items && { items: within(items, `${place}*/`) }),
    ...(additionalProperties && { additionalProperties: within(additionalProperties, `${place}*/`) }),
    ...(anyOf && { anyOf: anyOf.map((alternative) => within(alternative, place)) }),
  };
}
