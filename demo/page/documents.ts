import type { SkillDocument } from '../../src/entries/index.ts';

/** The documents in `documents/` by name, without their `$schema`. */
export const documents: Readonly<Record<string, SkillDocument>> = Object.fromEntries(
  Object.entries(import.meta.glob<SkillDocument>('../documents/*.json', { eager: true, import: 'default' })).map(
    ([path, skill]) => [path.replace(/^.*\/|\.json$/g, ''), withoutSchema(skill)],
  ),
);

/** The document at an address of the demo. */
export function documentOfAddress(address: string): SkillDocument | undefined {
  return documents[/documents\/([\w-]+)\.json$/.exec(address)?.[1] ?? ''];
}

function withoutSchema(skill: SkillDocument): SkillDocument {
  const copy = { ...skill };
  delete copy.$schema;
  return copy;
}
