/**
 * What a value must be, told as data. Three readers share it: TypeScript infers the type (`TypeOf`), `findSchemaIssues`
 * checks at run time, and `scripts/json-schema.ts` writes the JSON Schema.
 */
import type { IssueCode } from './issue.ts';

interface Common {
  readonly isOptional?: boolean;
}

/** A string that matches a pattern; `code` is the issue of one that does not. */
export interface StringShape extends Common {
  readonly kind: 'string';
  readonly pattern?: RegExp | undefined;
  readonly code?: Extract<IssueCode, 'empty' | 'invalid-language' | 'invalid-date' | 'unsafe-url'> | undefined;
}

export interface BooleanShape extends Common {
  readonly kind: 'boolean';
}

/** A string, or an object with one for each of some languages, at least one. */
export interface TextShape extends Common {
  readonly kind: 'text';
  readonly tag: StringShape;
  readonly words: StringShape;
}

/** A text, or an object that has one in its property `text`. */
export interface EntryShape<Entry = ObjectShape> extends Common {
  readonly kind: 'entry';
  readonly text: TextShape;
  /** What an object is that has a property `text` or `examples`; any other is a text in several languages. */
  readonly object: Entry;
}

export interface ListShape<Item = Shape> extends Common {
  readonly kind: 'list';
  readonly item: Item;
  /** How many entries it has at least. */
  readonly least: 0 | 1;
}

/** An object with these properties; others are kept as they are. */
export interface ObjectShape<Properties = Readonly<Record<string, Shape>>> extends Common {
  readonly kind: 'object';
  readonly properties: Properties;
}

export type Shape = StringShape | BooleanShape | TextShape | EntryShape | ListShape | ObjectShape;

/** The type of the values of a shape. */
export type TypeOf<Of> = Of extends StringShape
  ? string
  : Of extends BooleanShape
    ? boolean
    : Of extends TextShape
      ? string | Record<string, string>
      : Of extends EntryShape<infer Entry>
        ? string | Record<string, string> | TypeOf<Entry>
        : Of extends ListShape<infer Item>
          ? TypeOf<Item>[]
          : Of extends ObjectShape<infer Properties>
            ? ObjectOf<Properties>
            : never;

type OptionalKey<Properties> = {
  [Key in keyof Properties]: Properties[Key] extends { readonly isOptional: true } ? Key : never;
}[keyof Properties];

type ObjectOf<Properties> = { [Key in Exclude<keyof Properties, OptionalKey<Properties>>]: TypeOf<Properties[Key]> } & {
  [Key in OptionalKey<Properties>]?: TypeOf<Properties[Key]> | undefined;
} & Record<string, unknown>;

export function string(pattern?: RegExp, code?: StringShape['code']): StringShape {
  return { kind: 'string', pattern, code };
}

export const boolean: BooleanShape = { kind: 'boolean' };

export function list<Item extends Shape>(item: Item, least: 0 | 1 = 0): ListShape<Item> {
  return { kind: 'list', item, least };
}

export function object<Properties extends Readonly<Record<string, Shape>>>(
  properties: Properties,
): ObjectShape<Properties> {
  return { kind: 'object', properties };
}

/** Whether a value of an entry's shape is the object, rather than the text alone. */
export function isEntryObject(value: object): boolean {
  return Object.hasOwn(value, 'text') || Object.hasOwn(value, 'examples');
}

/** A property that may be missing. */
export function optional<Of extends Shape>(shape: Of): Of & { readonly isOptional: true } {
  return { ...shape, isOptional: true };
}
