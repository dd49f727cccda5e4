import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { SyntaxNode } from '@lezer/common';
import { looksLikeFramework, type JsonPath, nameOf, pathAt, stringsOf } from './json-places.ts';

/** The part of JSON Schema (2020-12) that the schemas of the documents use. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: Schema | boolean;
}

/** The schemas by the kind of document. */
export interface Schemas {
  readonly skill: Schema;
  readonly framework: Schema;
}

/** Properties whose values are ids, and the lists with these ids. */
const NAMED_BY: Readonly<Record<string, string>> = {
  role: 'roles',
  level: 'levels',
  proficiency: 'proficiencies',
  group: 'groups',
};

/** Lists whose entries name others by their ids. */
const NAMING = new Set(['expectations', 'leadsTo', 'skills']);

/**
 * Completes the names of properties that an object does not have yet, and values: true and false, examples of the schema, and
 * the ids of the document's own roles, levels, proficiencies and groups.
 */
export function completeBy(schemas: Schemas): CompletionSource {
  return (context) => {
    const schema = looksLikeFramework(context.state) ? schemas.framework : schemas.skill;
    const node = syntaxTree(context.state).resolveInner(context.pos, -1);
    return completeName(context, node, schema) ?? completeValue(context, node, schema);
  };
}

function completeName(context: CompletionContext, node: SyntaxNode, schema: Schema): CompletionResult | null {
  const { doc } = context.state;
  // An unterminated name is an error node in the object.
  const isBegun =
    node.type.isError && node.parent?.name === 'Object' && doc.sliceString(node.from, node.from + 1) === '"';
  const isName = node.name === 'PropertyName';
  const object = isName ? node.parent?.parent : isBegun ? node.parent : node;
  if (object?.name !== 'Object' || !(isName || isBegun || isBetween(context))) return null;
  const path = pathAt(object, doc);
  const known = schemaAt(schema, path)?.properties;
  if (!known) return null;
  const taken = new Set(object.getChildren('Property').map((property) => nameOf(property, doc)));
  if (isName) taken.delete(nameOf(node.parent!, doc));
  const hasValue =
    isName &&
    doc
      .sliceString(node.to, node.to + 20)
      .trimStart()
      .startsWith(':');
  const options = Object.entries(known)
    .filter(([name]) => !taken.has(name))
    .map(([name, { description }]) => ({
      label: JSON.stringify(name),
      type: 'property',
      ...(description && { info: description }),
      ...(!hasValue && { apply: `${JSON.stringify(name)}: ` }),
    }));
  return offer(context, isName || isBegun ? node : undefined, options);
}

/** Offers the options that start with the typed text. They replace all of it. */
function offer(
  { state, pos }: CompletionContext,
  written: SyntaxNode | undefined,
  options: Completion[],
): CompletionResult {
  const { from, to } = written ?? { from: pos, to: pos };
  const begin = state.doc.sliceString(from, pos).toLowerCase();
  return { from, to, filter: false, options: options.filter(({ label }) => label.toLowerCase().startsWith(begin)) };
}

/** Whether a name can start here: after a brace or a comma. */
function isBetween({ state, pos, explicit }: CompletionContext): boolean {
  const before = state.doc.sliceString(Math.max(0, pos - 200), pos).trimEnd();
  return explicit && /[{,]$/.test(before);
}

function completeValue(context: CompletionContext, node: SyntaxNode, schema: Schema): CompletionResult | null {
  const { doc } = context.state;
  const property = node.name === 'Property' ? node : node.parent?.name === 'Property' ? node.parent : undefined;
  if (!property || node.name === 'PropertyName') return null;
  const isEmpty = node === property;
  if (isEmpty && !context.explicit) return null;
  const values = valuesFor(context, pathAt(property, doc), schema);
  if (values.length === 0) return null;
  return offer(context, isEmpty ? undefined : node, values);
}

function valuesFor({ state }: CompletionContext, path: JsonPath, schema: Schema): Completion[] {
  const list = NAMED_BY[path.at(-1)!];
  if (NAMING.has(path.at(-3)!) && list) {
    return stringsOf(state, list, 'id').map((label) => ({ label, type: 'enum', detail: list }));
  }
  const found = schemaAt(schema, path);
  if (found?.type === 'boolean') return ['true', 'false'].map((label) => ({ label, type: 'keyword' }));
  return (found?.examples ?? []).map((example) => ({ label: JSON.stringify(example), type: 'text' }));
}

/** The schema of the value at a path. */
function schemaAt(schema: Schema | undefined, path: JsonPath): Schema | undefined {
  if (!schema || path.length === 0) return schema;
  const [key, ...rest] = path;
  const ofMap = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const inside = schema.items ?? schema.properties?.[key!] ?? ofMap;
  if (inside) return schemaAt(inside, rest);
  return schema.anyOf?.map((one) => schemaAt(one, path)).find(Boolean);
}
