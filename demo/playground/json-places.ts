import { syntaxTree } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** The keys and indices of a value in a JSON text. */
export type JsonPath = readonly string[];

export interface Range {
  readonly from: number;
  readonly to: number;
}

const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

/** Splits a JSON Pointer (RFC 6901) into keys and indices. */
export function pathOf(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The range of the value at a path. For a list or an object, only its first character. */
export function rangeOf(state: EditorState, path: JsonPath): Range {
  const node = nodeAt(state, path);
  // Of what is missing: what would hold it.
  if (!node) return path.length > 0 ? rangeOf(state, path.slice(0, -1)) : { from: 0, to: 0 };
  return { from: node.from, to: node.name === 'Object' || node.name === 'Array' ? node.from + 1 : node.to };
}

/** The string values of a property in all entries of a list, with their quotes. */
export function stringsOf(state: EditorState, list: string, name: string): string[] {
  const entries = nodeAt(state, [list]);
  const found = entries?.name === 'Array' ? valuesIn(entries) : [];
  return found
    .map((entry) => childAt(entry, name, state.doc))
    .flatMap((value) => (value?.name === 'String' ? state.doc.sliceString(value.from, value.to) : []));
}

/** Whether a text, finished or not, is a framework: it has `skills`. */
export function looksLikeFramework(state: EditorState): boolean {
  const root = valueIn(syntaxTree(state).topNode);
  return root?.name === 'Object' && root.getChildren('Property').some((one) => nameOf(one, state.doc) === 'skills');
}

function nodeAt(state: EditorState, path: JsonPath): SyntaxNode | undefined {
  const root = valueIn(syntaxTree(state).topNode);
  return path.reduce<SyntaxNode | undefined>((node, key) => node && childAt(node, key, state.doc), root);
}

/** Where a text stops being JSON. */
export function brokenAt(state: EditorState): Range | undefined {
  let range: Range | undefined;
  syntaxTree(state).iterate({
    enter({ type, from, to }) {
      if (type.isError) range ??= { from, to: Math.max(to, from + 1) };
    },
  });
  return range;
}

/** The path of the object around a node, or of the property that the node belongs to. */
export function pathAt(node: SyntaxNode, doc: Text): JsonPath {
  const path: string[] = [];
  for (let place: SyntaxNode | null = node; place; place = place.parent) {
    const { parent } = place;
    if (place.name === 'Property') path.unshift(nameOf(place, doc));
    else if (parent?.name === 'Array') {
      const before = valuesIn(parent).filter(({ to }) => to <= place!.from);
      path.unshift(String(before.length));
    }
  }
  return path;
}

/** The name of a property. */
export function nameOf(property: SyntaxNode, doc: Text): string {
  const name = property.getChild('PropertyName');
  return name ? readString(doc.sliceString(name.from, name.to)) : '';
}

/** Decodes a JSON string. If its end is missing, only removes the quotes. */
function readString(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return json.replace(/^"|"$/g, '');
  }
}

function valueIn(node: SyntaxNode): SyntaxNode | undefined {
  return valuesIn(node)[0];
}

function valuesIn(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (VALUES.has(child.name)) found.push(child);
  return found;
}

/** If a name occurs twice, the last one counts, as for `JSON.parse`. */
function childAt(node: SyntaxNode, key: string, doc: Text): SyntaxNode | undefined {
  if (node.name === 'Array') return valuesIn(node)[Number(key)];
  const property = node.getChildren('Property').findLast((one) => nameOf(one, doc) === key);
  return property && (valueIn(property) ?? property);
}
