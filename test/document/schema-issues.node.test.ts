/** What a schema finds in data of any kind of document. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IssueList } from '../../src/document/issue.ts';
import { isSafeUrl, item } from '../../src/document/parts.ts';
import { findSchemaIssues } from '../../src/document/schema-issues.ts';
import { boolean, choice, list, map, nullable, object, optional, string } from '../../src/document/shapes.ts';
import { finish } from '../../src/document/steps.ts';

/** The issues of data, as `pointer code: message`. */
function issuesOf(data: unknown): string[] {
  const schema = object({
    kind: choice(['small', 'large']),
    until: optional(nullable(string())),
    isOpen: optional(boolean),
    items: optional(list(item, 1)),
    by: optional(map(list(string(/x/, 'empty')))),
  });
  const issues = new IssueList();
  finish(findSchemaIssues(schema, data, issues));
  return issues.all().map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);
}

const kind = 'small';

describe('a schema', () => {
  it('accepts each of several values, and names them for any other', () => {
    assert.deepEqual([issuesOf({ kind: 'small' }), issuesOf({ kind: 'large' })], [[], []]);
    assert.deepEqual(issuesOf({ kind: 'huge' }), ['/kind unknown-value: "huge" is not one of: small, large']);
    assert.deepEqual(issuesOf({ kind: 1 }), ['/kind wrong-type: Expected a string, found the number 1.']);
    assert.deepEqual(issuesOf({}), ['/kind missing: "kind" is missing.']);
  });

  it('accepts null only where it may be', () => {
    assert.deepEqual(issuesOf({ kind, until: null }), []);
    assert.deepEqual(issuesOf({ kind, until: 5 }), ['/until wrong-type: Expected a string, found the number 5.']);
    assert.deepEqual(issuesOf({ kind, isOpen: null }), ['/isOpen wrong-type: Expected true or false, found nothing.']);
  });

  it('tells items with a text from texts in several languages', () => {
    const items = [
      'Reads',
      { en: 'Reads' },
      { text: { en: 'Reads' } },
      { text: 'Reads', examples: ['A', { de: 'B' }] },
    ];
    assert.deepEqual(issuesOf({ kind, items }), []);
    assert.deepEqual(issuesOf({ kind, items: [{ examples: ['A'] }, { text: 'x', examples: 'A' }, 7] }), [
      '/items/0/text missing: "text" is missing.',
      '/items/1/examples wrong-type: Expected a list, found the string "A".',
      '/items/2 wrong-type: Expected a string, or an object from language tags to strings, found the number 7.',
    ]);
    assert.deepEqual(issuesOf({ kind, items: [] }), ['/items empty: Must not be empty.']);
  });

  it('checks each value of an object with any keys', () => {
    assert.deepEqual(issuesOf({ kind, by: { a: ['x'], b: [] } }), []);
    assert.deepEqual(issuesOf({ kind, by: { a: ['x', 'y'], 'b/c': 5 } }), [
      '/by/a/1 empty: Must not be empty.',
      '/by/b~1c wrong-type: Expected a list, found the number 5.',
    ]);
    assert.deepEqual(issuesOf({ kind, by: ['x'] }), ['/by wrong-type: Expected an object, found a list.']);
  });

  it('expects an object', () => {
    for (const [data, found] of [
      [[], 'a list'],
      [null, 'nothing'],
      ['x', 'the string "x"'],
    ]) {
      assert.deepEqual(issuesOf(data), [` wrong-type: Expected an object, found ${found as string}.`]);
    }
  });
});

describe('a URL', () => {
  it('is safe if it runs no code', () => {
    for (const url of ['https://example.org/', 'HTTP://example.org', 'mailto:a@example.org', 'a.html', '#x']) {
      assert.ok(isSafeUrl(url), url);
    }
    for (const url of ['javascript:x', ' javascript:x', 'data:text/html,x', 'java\nscript:x', '']) {
      assert.ok(!isSafeUrl(url), url);
    }
  });
});
