/** Writes `dist/skill-document.schema.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { skillDocumentJsonSchema } from './json-schema.ts';

mkdirSync('dist', { recursive: true });
writeFileSync('dist/skill-document.schema.json', `${JSON.stringify(skillDocumentJsonSchema(), null, 2)}\n`);
