/** The sentences of issues, as authors of documents read them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IssueList } from '../../src/document/issue.ts';
import { parse } from '../../src/skill-document/index.ts';
import { codeReview } from '../skill-document/documents.ts';

/** The first issue of a slightly changed document, as `pointer message`. */
function firstOf(properties: object): string {
  const { pointer, message } = parse({ ...codeReview(), ...properties }).issues![0]!;
  return `${pointer} ${message}`;
}

describe('the sentence of an issue', () => {
  const unreadable = Object.defineProperty({}, 'x', {
    enumerable: true,
    get: () => {
      throw new Error('No.');
    },
  });
  const circular: unknown[] = [];
  circular.push(circular);

  const cases: [what: string, properties: object, sentence: string][] = [
    ['a date', { updated: '1.2.2026' }, '/updated "1.2.2026" is not a calendar date in the form YYYY-MM-DD.'],
    [
      'a URL',
      { domain: { name: 'D', url: 'data:x' } },
      '/domain/url "data:x" is not an http:, https:, mailto: or relative URL.',
    ],
    ['a circle', { extra: circular }, '/extra/0 This value contains itself.'],
    ['endless lists', { extra: new Array(4e9) }, '/extra There are more than 5000000 values.'],
    ['what throws', { extra: unreadable }, '/extra/x Expected a JSON value, found a value that cannot be read.'],
    ['what is not there', { extra: [undefined] }, '/extra/0 Expected a JSON value, found nothing.'],
    [
      'a long number',
      { extra: BigInt('9'.repeat(100)) },
      `/extra Expected a JSON value, found the bigint ${'9'.repeat(60)}.`,
    ],
  ];
  for (const [what, properties, sentence] of cases) {
    it(`tells what is wrong with ${what}`, () => assert.equal(firstOf(properties), sentence));
  }
});

describe('a list of issues', () => {
  it('has a thousand, and the number of the others', () => {
    const issues = new IssueList();
    for (let index = 0; index < 1003; index++) issues.add([index], 'empty');
    assert.equal(issues.all().length, 1001);
    assert.equal(issues.all()[999]!.pointer, '/999');
    assert.equal(issues.all()[1000]!.message, '3 more problems are not listed.');
  });

  it('ends early if its places are long', () => {
    const issues = new IssueList();
    const long = 'x'.repeat(300_000);
    for (let index = 0; index < 10; index++) issues.add([long], 'empty');
    assert.equal(issues.all().length, 5);
    assert.equal(issues.all()[4]!.message, '6 more problems are not listed.');
  });
});
