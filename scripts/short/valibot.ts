/**
 * In place of valibot: as much of it as the schema of the skill document uses, with the results that `parse` reads. A
 * property test holds it to the library, issue by issue.
 */
interface Found {
  readonly kind: 'schema' | 'validation';
  readonly type?: string | undefined;
  readonly input: unknown;
  readonly received?: string;
  readonly message?: string;
  readonly path?: readonly { readonly key: PropertyKey }[];
  readonly issues?: readonly Found[];
}

interface Result {
  value: any;
  /** Whether the value is of the schema's type, though it may break a rule of its pipe. */
  typed: boolean;
  issues: Found[];
}

interface Schema {
  (input: any): Result;
  isOptional?: boolean;
}

interface Action {
  readonly type?: string;
  readonly message: string;
  readonly test: (value: any) => boolean;
}

export const string = () => typed('string', (input) => typeof input === 'string');
export const boolean = () => typed('boolean', (input) => typeof input === 'boolean');

export function array(item: Schema): Schema {
  return typed('array', Array.isArray, (input: unknown[]) => {
    const result = pass([]);
    for (let index = 0; index < input.length; index++) take(result, index, item(input[index]));
    return result;
  });
}

export function looseObject(entries: Record<string, Schema>): Schema {
  const known = Object.entries(entries);
  return typed('loose_object', isObject, (input) => {
    const result = pass({});
    for (const [key, entry] of known) {
      if (key in input) take(result, key, entry(input[key]));
      else if (!entry.isOptional) adopt(result, key, fail('loose_object', undefined));
    }
    for (const key of Object.keys(input)) {
      if (!Object.hasOwn(entries, key) && isSafe(key)) result.value[key] = input[key];
    }
    return result;
  });
}

export function record(name: Schema, value: Schema): Schema {
  return typed('record', isObject, (input) => {
    const result = pass({});
    for (const key of Object.keys(input).filter(isSafe)) {
      adopt(result, key, name(key));
      take(result, key, value(input[key]));
    }
    return result;
  });
}

export function union(options: Schema[]): Schema {
  return (input) => {
    const results = options.map((option) => option(input));
    const typedOnes = results.filter((result) => result.typed);
    const best = typedOnes.find((result) => result.issues.length === 0) ?? typedOnes[0];
    return best ?? fail('union', input, { issues: results.flatMap((result) => result.issues) });
  };
}

export function optional(schema: Schema): Schema {
  const run: Schema = (input) => (input === undefined ? pass(input) : schema(input));
  run.isOptional = true;
  return run;
}

export function pipe(schema: Schema, ...actions: Action[]): Schema {
  return (input) => {
    const result = schema(input);
    for (const { test, type, message } of actions) {
      if (result.typed && !test(result.value)) {
        result.issues.push({ kind: 'validation', type, input: result.value, message });
      }
    }
    return result;
  };
}

export const regex = (pattern: RegExp, message: string): Action => ({ message, test: (value) => pattern.test(value) });

export const minLength = (least: number, message: string): Action => ({
  message,
  test: (value) => value.length >= least,
});

export const minEntries = (least: number, message: string): Action => ({
  type: 'min_entries',
  message,
  test: (value) => Object.keys(value).length >= least,
});

export function safeParse(schema: Schema, data: unknown) {
  const { value, issues } = schema(data);
  return { success: issues.length === 0, output: value, issues };
}

function typed(type: string, isTyped: (input: any) => unknown, run: Schema = pass): Schema {
  return (input) => (isTyped(input) ? run(input) : fail(type, input));
}

function pass(value: unknown): Result {
  return { value, typed: true, issues: [] };
}

function fail(type: string, input: unknown, more?: Partial<Found>): Result {
  const received = input === undefined ? 'undefined' : '';
  return { value: input, typed: false, issues: [{ kind: 'schema', type, input, received, ...more }] };
}

/** Takes over what is wrong with a part. */
function adopt(result: Result, key: PropertyKey, part: Result): void {
  result.typed &&= part.typed;
  for (const found of part.issues) result.issues.push({ ...found, path: [{ key }, ...(found.path ?? [])] });
}

/** Takes over a part, with what is wrong with it. */
function take(result: Result, key: PropertyKey, part: Result): void {
  adopt(result, key, part);
  result.value[key] = part.value;
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null;
}

function isSafe(key: string): boolean {
  return !['__proto__', 'prototype', 'constructor'].includes(key);
}
