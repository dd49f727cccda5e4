/** The messages of issues. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, parseJson } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';

describe('an issue', () => {
  it('says what it expected and what it found', () => {
    const messages = (
      parse({
        name: false,
        summary: { en: [] },
        lang: 5,
        domain: 'x',
        group: {},
        levels: {},
        roles: [null, { id: true, name: undefined }, 'x'.repeat(100)],
        expectations: { role: 'a' },
      }).issues ?? []
    ).map(({ pointer, message }) => `${pointer} ${message}`);
    assert.deepEqual(messages, [
      '/name Expected a string, or an object from language tags to strings, found the boolean false.',
      '/summary/en Expected a string, found a list.',
      '/lang Expected a string, found the number 5.',
      '/domain Expected an object, found the string "x".',
      '/group/name "name" is missing.',
      '/levels Expected a list, found an object.',
      '/roles/0 Expected an object, found nothing.',
      '/roles/1/id Expected a string, found the boolean true.',
      '/roles/1/name "name" is missing.',
      `/roles/2 Expected an object, found the string "${'x'.repeat(60)}…".`,
      '/expectations Expected a list, found an object.',
    ]);
  });

  it('shortens long values, and says where a value occurs first', () => {
    const long = 'x'.repeat(61);
    const role = { id: long.slice(1), name: 'L' };
    const { issues } = parse({
      ...codeReview(),
      lang: `${long}!`,
      roles: [role, role],
      expectations: [
        { role: role.id, level: 'junior', text: 'a' },
        { role: role.id, level: 'junior', text: 'b' },
        { role: long, level: 'junior', text: 'c' },
      ],
    });
    assert.deepEqual(
      issues!.map(({ message }) => message),
      [
        `"${long.slice(1)}…" is not a language tag such as "en" or "pt-BR".`,
        `The id "${role.id}" is already used by /roles/0.`,
        `"${role.id}" at "junior" already has an expectation: /expectations/0.`,
        `"${long.slice(1)}…" is not one of: ${role.id}`,
      ],
    );
    const { issues: none } = parse({
      ...codeReview(),
      levels: [],
      expectations: [{ role: 'data', level: 'x', text: 'y' }],
    });
    assert.equal(none!.at(-1)!.message, '"x" is not one of: (there are none)');
  });

  it('shortens a long list of choices', () => {
    const levels = Array.from({ length: 40 }, (_, index) => ({ id: `l${index}`, name: 'L' }));
    const { issues } = parse({ ...codeReview(), levels, expectations: [{ role: 'data', level: 'x', text: 'y' }] });
    assert.match(issues![0]!.message, /^"x" is not one of: l0, .*, l11 and 28 more$/);
    const { issues: twelve } = parse({
      ...codeReview(),
      levels: levels.slice(0, 12),
      expectations: [{ role: 'data', level: 'x', text: 'y' }],
    });
    assert.match(twelve![0]!.message, /, l11$/);
  });

  it('gives the reason in one sentence', () => {
    const { pointer, message } = parseJson('{"a" 1}').issues![0]!;
    assert.equal(pointer, '');
    assert.match(message, /^This is not JSON: [^.]+\.$/);
    assert.match(parseJson('.x').issues![0]!.message, /'\.'.*[^.]\.$/);
    assert.equal(parseJson(' <p>').issues![0]!.message, 'This is not JSON: it looks like an HTML page.');
    assert.deepEqual(parseJson('').issues, [
      { pointer: '', code: 'not-json', message: 'This is not JSON: the text is empty.' },
    ]);
    assert.doesNotMatch(message, /HTML/);
  });
});
