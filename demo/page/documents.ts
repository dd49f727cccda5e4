import {
  type Framework,
  isFramework,
  parseFramework,
  parseFrameworkJson,
  skillOf,
} from '../../src/framework-document/index.ts';
import { type Issue, parseJson, type SkillDocument } from '../../src/skill-document/index.ts';

/** A document of the demo: a framework or one skill. */
export type DemoDocument =
  | { readonly kind: 'framework'; readonly framework: Framework }
  | { readonly kind: 'skill'; readonly skill: SkillDocument };

const files = import.meta.glob<Framework | SkillDocument>('../documents/*.json', { eager: true, import: 'default' });

/** The documents in `documents/` by name, without their `$schema`. */
export const documents: Readonly<Record<string, DemoDocument>> = Object.fromEntries(
  Object.entries(files).map(([path, document]) => [
    path.replace(/^.*\/|\.json$/g, ''),
    kindOf(withoutSchema(document)),
  ]),
);

/** The document at an address of the demo. With `#` and an id, a skill of a framework. */
export function documentOfAddress(address: string): DemoDocument | undefined {
  const [, name = '', id] = /documents\/([\w-]+)\.json(?:#([\w-]+))?$/.exec(address) ?? [];
  const document = documents[name];
  if (id === undefined || document?.kind !== 'framework') return document;
  const skill = skillOf(parseFramework(document.framework).framework!, id);
  return skill && { kind: 'skill', skill };
}

/** The skill document of that name. */
export function skillNamed(name: string): SkillDocument | undefined {
  const document = documents[name];
  return document?.kind === 'skill' ? document.skill : undefined;
}

/** The document in a text, or what is wrong with it. A text with `skills` is a framework; any other is one skill. */
export function parseDocument(text: string): { readonly document?: DemoDocument; readonly issues: readonly Issue[] } {
  if (isFrameworkText(text)) {
    const { framework, issues = [] } = parseFrameworkJson(text);
    return framework ? { document: { kind: 'framework', framework }, issues } : { issues };
  }
  const { skill, issues = [] } = parseJson(text);
  return skill ? { document: { kind: 'skill', skill }, issues } : { issues };
}

function isFrameworkText(text: string): boolean {
  try {
    return isFramework(JSON.parse(text));
  } catch {
    return false;
  }
}

function kindOf(document: Framework | SkillDocument): DemoDocument {
  if (isFramework(document)) return { kind: 'framework', framework: document as Framework };
  return { kind: 'skill', skill: document as SkillDocument };
}

function withoutSchema<Document extends { $schema?: unknown }>(document: Document): Document {
  const copy = { ...document };
  delete copy.$schema;
  return copy;
}
