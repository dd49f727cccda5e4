import { description, examples, type GenericSchema, pipe } from 'valibot';

/**
 * Attaches the description and the examples that the published JSON Schema carries, and editors show. The self-contained script leaves them out:
 * its build puts a function that returns the schema as it is in this module's place (see `vite.config.ts`).
 */
export function documented<Schema extends GenericSchema>(schema: Schema, text: string, ...samples: unknown[]): Schema {
  const described = pipe(schema, description(text));
  return (samples.length > 0 ? pipe(described, examples(samples)) : described) as unknown as Schema;
}
