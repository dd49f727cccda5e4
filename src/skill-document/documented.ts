import { description, type GenericSchema, pipe } from 'valibot';

/**
 * Attaches the description that the published JSON Schema carries. The self-contained script leaves descriptions out:
 * its build puts a function that returns the schema as it is in this module's place (see `vite.config.ts`).
 */
export function documented<Schema extends GenericSchema>(schema: Schema, text: string): Schema {
  return pipe(schema, description(text)) as unknown as Schema;
}
