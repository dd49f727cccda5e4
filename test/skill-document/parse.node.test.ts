import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, parseJson, parseJsonSteps } from '../../src/skill-document/index.ts';
import { codeReview } from './documents.ts';

/** The issues of a slightly changed document, as `pointer code`. */
function issuesOf(change: (document: any) => void): string[] {
  const document: unknown = JSON.parse(JSON.stringify(codeReview()));
  change(document);
  return (parse(document).issues ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('parse', () => {
  it('returns a frozen copy and does not change its input', () => {
    const given = codeReview();
    const { skill } = parse(given);
    assert.deepEqual(skill, given);
    assert.notEqual(skill, given);
    assert.ok(Object.isFrozen(skill) && Object.isFrozen(skill!.levels) && Object.isFrozen(skill!.expectations[0]));
    assert.ok(!Object.isFrozen(given));
  });

  it('returns a parsed document unchanged', () => {
    const { skill } = parse(codeReview());
    assert.equal(parse(skill).skill, skill);
  });

  it('keeps unknown properties', () => {
    const { skill } = parse({ ...codeReview(), assessment: { scale: 5 } });
    assert.deepEqual(skill!['assessment'], { scale: 5 });
  });

  it('reports all problems at once, with pointer, code and sentence', () => {
    const { issues } = parse({
      name: { en: 5 },
      levels: [{ id: 'junior', name: 'Junior' }],
      roles: [{ id: 'a', name: ' ' }, { id: 'a' }],
      expectations: [
        { role: 'a', level: 'staff', required: 'yes', text: 'x' },
        { role: 'b', level: 'junior' },
      ],
    });
    assert.deepEqual(
      issues!.map((found) => `${found.pointer}  ${found.code}  ${found.message}`),
      [
        '/name/en  wrong-type  Expected a string, found the number 5.',
        '/roles/0/name  empty  Must not be empty.',
        '/roles/1/name  missing  "name" is missing.',
        '/expectations/0/required  wrong-type  Expected true or false, found the string "yes".',
        '/roles/1/id  duplicate-id  The id "a" is already used by /roles/0.',
        '/expectations/0/level  unknown-level  "staff" is not one of: junior',
        '/expectations/1/role  unknown-role  "b" is not one of: a',
        '/expectations/1  no-text  An expectation needs a "text", "items" or a "proficiency".',
      ],
    );
  });

  const mistakes: [string, (document: any) => void, string[]][] = [
    ['an unknown role', (d) => (d.expectations[0].role = 'qa'), ['/expectations/0/role unknown-role']],
    ['an unknown level', (d) => (d.expectations[0].level = 'boss'), ['/expectations/0/level unknown-level']],
    ['a pair twice', (d) => d.expectations.push(d.expectations[0]), ['/expectations/5 duplicate-expectation']],
    ['no levels', (d) => ((d.levels = []), (d.expectations = [])), ['/levels empty']],
    ['no roles', (d) => ((d.roles = []), (d.expectations = [])), ['/roles empty']],
    ['a level id twice', (d) => d.levels.push({ id: 'junior', name: 'J' }), ['/levels/3/id duplicate-id']],
    [
      'an empty id',
      (d) => (d.roles[0].id = ''),
      ['/roles/0/id empty', ...[0, 1, 2].map((i) => `/expectations/${i}/role unknown-role`)],
    ],
    ['a text that is a number', (d) => (d.expectations[0].text = 4), ['/expectations/0/text wrong-type']],
    ['a list in the place of an object', (d) => (d.domain = []), ['/domain wrong-type']],
    ['a list in the place of an entry', (d) => (d.roles[0].url = ['x']), ['/roles/0/url wrong-type']],
    ['a list in the place of a text', (d) => (d.name = ['x']), ['/name wrong-type']],
    ['an empty list in the place of a text', (d) => (d.roles[1].name = []), ['/roles/1/name wrong-type']],
    [
      'lists in the place of texts in a list',
      (d) => (d.expectations[2].items = [['x', 5], {}]),
      ['/expectations/2/items/0 wrong-type', '/expectations/2/items/1 empty'],
    ],
    ['null', (d) => (d.summary = null), ['/summary wrong-type']],
    ['an empty map of languages', (d) => (d.name = {}), ['/name empty']],
    ['a key that is no language', (d) => (d.name = { 'not a tag': 'x' }), ['/name/not a tag invalid-language']],
    ['a lang that is no language', (d) => (d.lang = '!'), ['/lang invalid-language']],
    ['a day that never was', (d) => (d.updated = '2026-02-30'), ['/updated invalid-date']],
    ['a date in another form', (d) => (d.updated = '22.2.2026'), ['/updated invalid-date']],
    [
      'an unknown proficiency',
      (d) => (d.expectations[0].proficiency = 'x'),
      ['/expectations/0/proficiency unknown-proficiency'],
    ],
    ['an empty checklist', (d) => (d.expectations[2].items = []), ['/expectations/2/items empty']],
    [
      'javascript: in a link',
      (d) => (d.expectations[1].links[0].url = 'javascript:alert(1)'),
      ['/expectations/1/links/0/url unsafe-url'],
    ],
    ['a key to be escaped', (d) => (d.name = { 'a/b~c': 'x' }), ['/name/a~1b~0c invalid-language']],
  ];
  for (const [mistake, change, expected] of mistakes) {
    it(`finds ${mistake}`, () => assert.deepEqual(issuesOf(change), expected));
  }

  for (const url of [
    'JaVaScRiPt:x',
    ' javascript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '',
  ]) {
    it(`refuses the address ${JSON.stringify(url)}`, () => {
      assert.deepEqual(
        issuesOf((d) => (d.domain.url = url)),
        ['/domain/url unsafe-url'],
      );
    });
  }
  for (const url of [
    'https://example.org/a b',
    'HTTP://x',
    'mailto:a@example.org',
    'guide.html',
    '../a:b',
    '#x',
    '?q=a:b',
    '//example.org',
  ]) {
    it(`accepts the address ${JSON.stringify(url)}`, () =>
      assert.deepEqual(
        issuesOf((d) => (d.domain.url = url)),
        [],
      ));
  }

  it('pollutes no prototype', () => {
    const json = JSON.stringify(codeReview()).replace(/}$/, ',"__proto__":{"polluted":1},"constructor":{"x":1}}');
    const { skill } = parseJson(json.replace('"name":"Junior"', '"name":{"en":"Junior","__proto__":{"polluted":1}}'));
    assert.equal(({} as any).polluted, undefined);
    assert.equal((skill as any).polluted, undefined);
    assert.equal(Object.getPrototypeOf(skill), Object.prototype);
    assert.deepEqual(skill!.levels[0]!.name, { en: 'Junior' });
  });

  for (const [what, lang, expected] of [
    ['takes', 'en', []],
    ['takes', 'pt-BR', []],
    ['takes', 'zh-Hant-TW-x1', []],
    ['refuses', 'e', ['/lang invalid-language']],
    ['refuses', 'en-', ['/lang invalid-language']],
    ['refuses', 'en_US', ['/lang invalid-language']],
    ['refuses', 'en-abcdefghi', ['/lang invalid-language']],
  ] as const) {
    it(`${what} the language ${lang}`, () =>
      assert.deepEqual(
        issuesOf((d) => (d.lang = lang)),
        expected,
      ));
  }

  for (const date of [
    '2026-2-3',
    '2026-00-01',
    '2026-13-01',
    '2026-01-32',
    '2026-01-00',
    'x2026-01-01',
    '2026-01-01T00:00Z',
  ]) {
    it(`refuses the date ${date}`, () =>
      assert.deepEqual(
        issuesOf((d) => (d.updated = date)),
        ['/updated invalid-date'],
      ));
  }
  it('accepts 29 February only in leap years', () => {
    assert.deepEqual(
      issuesOf((d) => (d.updated = '2024-02-29')),
      [],
    );
    assert.deepEqual(
      issuesOf((d) => (d.updated = '2026-02-29')),
      ['/updated invalid-date'],
    );
  });

  it('distinguishes pairs of ids that would be equal when joined', () => {
    assert.deepEqual(
      issuesOf((d) => {
        d.roles.push({ id: 'a', name: 'A' }, { id: 'ab', name: 'B' });
        d.levels.push({ id: 'bc', name: 'C' }, { id: 'c', name: 'D' });
        d.expectations.push({ role: 'a', level: 'bc', text: 'x' }, { role: 'ab', level: 'c', text: 'y' });
      }),
      [],
    );
  });
});

describe('parseJson', () => {
  const texts: [string, string, RegExp][] = [
    ['an empty file', '', /empty/],
    ['white space', ' \n', /empty/],
    ['an HTML page', '<!doctype html><p>No.', /HTML page/],
    ['a truncated file', '{"name": "Code', /./],
  ];
  for (const [what, text, reason] of texts) {
    it(`says what is wrong with ${what}`, () => {
      const [issue] = parseJson(text).issues!;
      assert.equal(issue!.code, 'not-json');
      assert.match(issue!.message, reason);
    });
  }

  it('skips a byte-order mark', () => assert.ok(parseJson(`\uFEFF${JSON.stringify(codeReview())}`).skill));

  for (const text of ['null', '[]', '"x"', '7', 'true', '{}']) {
    it(`refuses ${text}`, () => assert.ok(parseJson(text).issues!.length > 0));
  }

  it('reads a document of 10,000 roles', () => {
    const roles = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
    const expectations = roles.map(({ id }) => ({ role: id, level: 'junior', text: 'Does it.' }));
    assert.equal(parse({ ...codeReview(), roles, expectations }).skill!.roles.length, 10_000);
  });

  it('reads a long document in steps, with the same result and the same issues', () => {
    const roles = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, name: `Role ${index}` }));
    const expectations = roles.map(({ id }, index) => ({ role: id, level: 'junior', text: index === 9000 ? 7 : 'x' }));
    const json = JSON.stringify({ ...codeReview(), roles, expectations });
    const steps = parseJsonSteps(json);
    let count = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) count++;
    // Each step takes thousands of entries: one step for each of the 40,000 values would take long.
    assert.ok(count > 3 && count < 50, `${count} steps`);
    assert.deepEqual(last.value, parseJson(json));
    assert.deepEqual(
      last.value.issues!.map(({ pointer, code }) => [pointer, code]),
      [['/expectations/9000/text', 'wrong-type']],
    );
  });
});
