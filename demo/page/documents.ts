import type { SkillDocument } from '../../src/index.ts';

/** The demo's documents by their names, as they stand in `documents/`, but for where their schema is. */
export const documents: Readonly<Record<string, SkillDocument>> = Object.fromEntries(
  Object.entries(import.meta.glob<SkillDocument>('../documents/*.json', { eager: true, import: 'default' })).map(
    ([path, skill]) => [path.replace(/^.*\/|\.json$/g, ''), withoutSchema(skill)],
  ),
);

/** The document that an address of the demo leads to. */
export function documentOfAddress(address: string): SkillDocument | undefined {
  return documents[/documents\/([\w-]+)\.json$/.exec(address)?.[1] ?? ''];
}

function withoutSchema(skill: SkillDocument): SkillDocument {
  const copy = { ...skill };
  delete copy.$schema;
  return copy;
}
