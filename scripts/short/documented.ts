/** In place of `src/skill-document/documented.ts`: only the published JSON Schema needs the descriptions. */
export const documented = <Schema>(schema: Schema): Schema => schema;
