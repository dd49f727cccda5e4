// cspell:ignore abcdefghij
/** The properties in the front matter of a file, and what is wrong with them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LimitReached } from '../../../../src/formats/limit-checks.ts';
import { LIMITS } from '../../../../src/formats/limits.ts';
import { readFrontMatter } from '../../../../src/formats/reading/data/front-matter.ts';

const wrong = (yaml: string) => readFrontMatter(yaml).wrong?.map(({ place, code, message }) => [place, code, message]);
const CODE = 'broken-front-matter';
const nested = (depth: number) => `a: ${'['.repeat(depth)}1${']'.repeat(depth)}`;

describe('front matter', () => {
  it('has properties, by the core schema of YAML 1.2', () => {
    assert.deepEqual(readFrontMatter('name: Dough\nno: yes\nn: 0x10\nlist: [a, ~]'), {
      facts: { name: 'Dough', no: 'yes', n: 16, list: ['a', null] },
    });
    assert.deepEqual(readFrontMatter(''), { facts: {} });
    assert.deepEqual(readFrontMatter('# only a comment'), { facts: {} });
  });

  it('is a list of properties', () => {
    for (const yaml of ['- a', 'text', '3']) {
      assert.deepEqual(wrong(yaml), [
        ['line 1', CODE, 'The front matter must be a list of properties, such as "name: Testing".'],
      ]);
    }
  });

  it('has no errors, whose places count the line before it', () => {
    const [place, code, message] = wrong('a: 1\nb: [')![0]!;
    assert.equal(code, CODE);
    assert.match(place!, /^line 3, column \d+$/);
    assert.match(message!, /[^.]\.$/);
    // The library quotes what it did not expect.
    const long = wrong(`a: 1\n]${'x'.repeat(600)}`)!.map(([, , message]) => message!);
    assert.ok(long.every((message) => message.length <= 501));
    assert.ok(long.some((message) => /x…$/.test(message)));
  });

  it('is one document', () => {
    assert.deepEqual(wrong('a: 1\n---\nb: 2'), [
      ['line 3, column 1', CODE, 'There is more than one YAML document. Keep one.'],
    ]);
  });

  it('has each key once, at any depth', () => {
    const message = 'Map keys must be unique. Remove one of the two.';
    assert.deepEqual(wrong('a: 1\nb:\n  c: 1\n  c: 2\na: 3'), [
      ['line 6, column 1', CODE, message],
      ['line 5, column 3', CODE, message],
    ]);
    assert.equal(wrong('a: {b: 1}\nc: {b: 1}'), undefined);
  });

  it('has few aliases', () => {
    const yaml = ['a: &a [x, x, x]', ...[...'abcdefghij'].slice(1).map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join()}]`)].join('\n'); // prettier-ignore
    const [[place, code, message]] = wrong(yaml) as [[string, string, string]];
    assert.deepEqual([place, code], ['front matter', CODE]);
    assert.ok(message.endsWith(`. ${LIMITS.aliases.remedy}`));
  });

  it('is not nested too deeply', () => {
    assert.equal(wrong(nested(20)), undefined);
    assert.throws(() => readFrontMatter(nested(10_000)), LimitReached);
    assert.throws(() => readFrontMatter(`a: ${'? '.repeat(3000)}b`), LimitReached);
  });
});
