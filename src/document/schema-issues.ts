import { type IssueList, nameOf } from './issue.ts';
import { PER_STEP } from './limits.ts';
import { isRecord } from './records.ts';
import { isEntryObject, type ObjectShape, type Shape, type TextShape } from './shapes.ts';
import { NOT_DATA } from './snapshot.ts';
import type { Steps } from './steps.ts';

/** The path of the value that is checked. It changes during the check. */
type Place = PropertyKey[];

/** Checks a document against a schema, in the order of the schema. Checks the entries of top-level lists in steps. */
export function* findSchemaIssues(schema: ObjectShape, document: unknown, issues: IssueList): Steps<void> {
  if (!isRecord(document)) return check(schema, document, [], issues);
  for (const [name, shape] of Object.entries(schema.properties)) {
    const value = document[name];
    if (shape.kind !== 'list' || !Array.isArray(value) || value.length < shape.least) {
      checkProperty(shape, name, document, [], issues);
      continue;
    }
    let checked = 0;
    for (const [index, entry] of value.entries()) {
      // Entries may have long lists of their own, such as the expectations of a skill.
      checked += isRecord(entry) ? Object.values(entry).flat().length : 1;
      if (checked >= PER_STEP) {
        checked = 0;
        yield;
      }
      check(shape.item, entry, [name, index], issues);
    }
  }
}

function check(shape: Shape, value: unknown, place: Place, issues: IssueList): void {
  // Already reported.
  if (value === NOT_DATA || (value === null && shape.isNullable)) return;
  if (shape.kind === 'string' && typeof value === 'string') {
    if (shape.pattern && !shape.pattern.test(value)) issues.add(place, shape.code as 'unsafe-url', value);
  } else if (shape.kind === 'choice' && typeof value === 'string') {
    if (!shape.values.includes(value)) issues.add(place, 'unknown-value', value, shape.values);
  } else if (shape.kind === 'text' && typeof value === 'string') {
    check(shape.words, value, place, issues);
  } else if (shape.kind === 'text' && isRecord(value)) {
    checkLanguages(shape, value, place, issues);
  } else if (shape.kind === 'entry') {
    check(isRecord(value) && isEntryObject(value) ? shape.object : shape.text, value, place, issues);
  } else if (shape.kind === 'list' && Array.isArray(value)) {
    if (value.length < shape.least) issues.add(place, 'empty');
    value.forEach((entry, index) => within(place, index, () => check(shape.item, entry, place, issues)));
  } else if (shape.kind === 'map' && isRecord(value)) {
    for (const key in value) within(place, key, () => check(shape.value, value[key], place, issues));
  } else if (shape.kind === 'object' && isRecord(value)) {
    for (const name in shape.properties) checkProperty(shape.properties[name]!, name, value, place, issues);
  } else if (typeof value !== shape.kind || shape.kind === 'object') {
    issues.add(place, 'wrong-type', nameOf(value), EXPECTED[shape.kind]);
  }
}

function checkProperty(
  shape: Shape,
  name: string,
  holder: Record<string, unknown>,
  place: Place,
  issues: IssueList,
): void {
  within(place, name, () => {
    if (Object.hasOwn(holder, name)) check(shape, holder[name], place, issues);
    else if (!shape.isOptional) issues.add(place, 'missing', name);
  });
}

/** Checks a text in several languages. */
function checkLanguages(shape: TextShape, words: Record<string, unknown>, place: Place, issues: IssueList): void {
  const entries = Object.entries(words);
  if (entries.length === 0) issues.add(place, 'empty');
  for (const [tag, value] of entries) {
    within(place, tag, () => {
      check(shape.tag, tag, place, issues);
      check(shape.words, value, place, issues);
    });
  }
}

/** Runs a check one step deeper. All checks share one path, since few values have an issue. */
function within(place: Place, key: PropertyKey, inside: () => void): void {
  place.push(key);
  inside();
  place.pop();
}

/** The names of shapes in messages. */
const EXPECTED: Record<Shape['kind'], string> = {
  string: 'a string',
  choice: 'a string',
  boolean: 'true or false',
  text: 'a string, or an object from language tags to strings',
  entry: 'a text, or an object with a "text"',
  list: 'a list',
  map: 'an object',
  object: 'an object',
};
