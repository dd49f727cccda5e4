/**
 * Shapes describe values as data. They have three uses: TypeScript infers types from them (`TypeOf`),
 * `findSchemaIssues` checks values at runtime, and `scripts/json-schema.ts` generates the JSON Schema.
 */
import type { IssueCode } from './issue.ts';

interface Common {
  readonly isOptional?: boolean;
  /** Whether it may be left out in files, since `Grammar.complete` adds it before the check. */
  readonly isDerived?: boolean;
  /** Whether it may be `null`. */
  readonly isNullable?: boolean;
}

/** A string. If it does not match the pattern, `code` is the issue. */
export interface StringShape extends Common {
  readonly kind: 'string';
  readonly pattern?: RegExp | undefined;
  readonly code?:
    Extract<IssueCode, 'empty' | 'invalid-language' | 'invalid-date' | 'invalid-time' | 'unsafe-url'> | undefined;
}

export interface BooleanShape extends Common {
  readonly kind: 'boolean';
}

/** One of several strings. */
export interface ChoiceShape<Value extends string = string> extends Common {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

/** A string, or an object with strings by language, at least one. */
export interface TextShape extends Common {
  readonly kind: 'text';
  readonly tag: StringShape;
  readonly words: StringShape;
}

/** A text, or an object with a text in its property `text`. */
export interface EntryShape<Entry = ObjectShape> extends Common {
  readonly kind: 'entry';
  readonly text: TextShape;
  /** The shape of an object that has `text` or `examples`. Any other object is a text in several languages. */
  readonly object: Entry;
}

export interface ListShape<Item = Shape> extends Common {
  readonly kind: 'list';
  readonly item: Item;
  /** The minimum number of entries. */
  readonly least: 0 | 1;
}

/** An object with values of one shape, by the ids of other entries. */
export interface MapShape<Value = Shape> extends Common {
  readonly kind: 'map';
  readonly value: Value;
}

/** An object with these properties. Others are allowed. */
export interface ObjectShape<Properties = Readonly<Record<string, Shape>>> extends Common {
  readonly kind: 'object';
  readonly properties: Properties;
}

export type Shape =
  StringShape | ChoiceShape | BooleanShape | TextShape | EntryShape | ListShape | MapShape | ObjectShape;

/** The type of the values of a shape. */
export type TypeOf<Of> = ValueOf<Of> | (Of extends { readonly isNullable: true } ? null : never);

type ValueOf<Of> = Of extends StringShape
  ? string
  : Of extends ChoiceShape<infer Value>
    ? Value
    : Of extends BooleanShape
      ? boolean
      : Of extends TextShape
        ? string | Record<string, string>
        : Of extends EntryShape<infer Entry>
          ? string | Record<string, string> | TypeOf<Entry>
          : Of extends ListShape<infer Item>
            ? TypeOf<Item>[]
            : Of extends MapShape<infer Value>
              ? Record<string, TypeOf<Value>>
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

export function choice<const Value extends string>(values: readonly Value[]): ChoiceShape<Value> {
  return { kind: 'choice', values };
}

export const boolean: BooleanShape = { kind: 'boolean' };

export function list<Item extends Shape>(item: Item, least: 0 | 1 = 0): ListShape<Item> {
  return { kind: 'list', item, least };
}

export function map<Value extends Shape>(value: Value): MapShape<Value> {
  return { kind: 'map', value };
}

export function object<Properties extends Readonly<Record<string, Shape>>>(
  properties: Properties,
): ObjectShape<Properties> {
  return { kind: 'object', properties };
}

/** Whether a value with an entry's shape is its object form, not a text in several languages. */
export function isEntryObject(value: object): boolean {
  return Object.hasOwn(value, 'text') || Object.hasOwn(value, 'examples');
}

/** Marks a property that files may leave out and that documents always have. */
export function derived<Of extends Shape>(shape: Of): Of {
  return { ...shape, isDerived: true };
}

/** Marks a property as optional. */
export function optional<Of extends Shape>(shape: Of): Of & { readonly isOptional: true } {
  return { ...shape, isOptional: true };
}

/** Marks a property that may be `null`. */
export function nullable<Of extends Shape>(shape: Of): Of & { readonly isNullable: true } {
  return { ...shape, isNullable: true };
}
