/** Readers and writers never throw, for any input, and report what they could not process. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMATS, formatOfText, readHtml, readMarkdown, writeJson } from '../../src/formats/index.ts';
import type { SkillDocument } from '../../src/skill-document/index.ts';
import { assertAnswers, errors } from './readings.ts';

/** Text with a special meaning to at least one reader. */
const WORDS = [
  ...['Role', 'Level', 'Required', 'Description', 'Items', 'Links', 'Skill', 'Junior', 'level_1', 'yes', 'x', 'a.html'],
  ...[
    ',',
    ';',
    '\t',
    '"',
    '""',
    "'",
    '=',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\0',
    '\ud800',
  ],
  ...[
    '|',
    '|-|-|\n',
    '---\n',
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```\n',
    '~~~',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    ')',
    '![',
  ],
  ...['<', '>', '<br>', '<!--', '-->', '<?', '&amp;', '&#0;', '&', '\\', 'http://a', '<a:b>', '[a]: b\n', '==='],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '<th>',
    '<td colspan=9>',
    '<td rowspan=9>',
    '</table>',
    '<h2>',
    '</h2>',
    '<p>',
    '<li>',
    '<ul>',
    '</ul>',
  ],
  ...[
    '<a href=b>',
    '</a>',
    '<b>',
    '</b>',
    '<template>',
    '<select>',
    '<svg>',
    '<math>',
    '<body lang=de>',
    '<caption>',
    '<form>',
    '<img alt=x>',
  ],
  ...[
    'name: X\n',
    'levels:\n',
    '  - id: a\n',
    '{',
    '}',
    '[',
    ']',
    ': ',
    '&a ',
    '*a',
    '!!int ',
    '? ',
    '%',
    '@',
    '|\n',
    '>\n',
    '<<: ',
  ],
  ...['{"name":', '"levels":[', '{"id":"a"}', '],', 'null', '1e999', '"\\ud800"'],
  ...['Skill Profile\n', 'Roles\n', '3\n', 'grows from ', ' to ', '技能档案\n', '从', '到', '的', '1/2/2026\n'],
];

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join('')),
  fc
    .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 2000 }))
    .map(([words, times]) => words.join('').repeat(times)),
);

describe('a reader never throws', () => {
  for (const { label, read } of Object.values(FORMATS)) {
    it(`of ${label}, for any file`, () => {
      fc.assert(
        fc.property(anything, (text) => assertAnswers(read(text, {}))),
        { numRuns: 75 },
      );
    });
  }

  it('and any text counts as one of the formats', () => {
    fc.assert(fc.property(anything, (text) => formatOfText(text) in FORMATS));
  });
});

describe('a note reports a limit', () => {
  const told = (text: string) => errors(readHtml(text, { name: 'X' }))[0];
  it('for spanning cells', () => {
    assert.match(
      told(`<table>${'<tr><td colspan=1000>'.repeat(1001)}</table>`)!,
      /^line 1, column 1 .* more than 1,000,000 cells/,
    );
    assert.match(
      told(`<table><tr><td rowspan=9999>${'x'.repeat(9999)}${'<tr>'.repeat(9999)}</table>`)!,
      /10,000,000 characters/,
    );
    assert.match(
      told(`<table><tr>${'<td>a'.repeat(1001)}</table>`)!,
      /more than 1,000 columns in a table\. Split the table\./,
    );
  });

  it('for a span that HTML does not allow', () => {
    const { skill, notes } = readHtml(
      '<table><tr><th>Role<th>Junior<tr><td rowspan=70000>Ops<td colspan=2000>a</table>',
      { name: 'X' },
    );
    assert.equal(skill!.expectations.length, 1);
    assert.deepEqual(errors({ notes }), [
      'line 1, column 34 too-large rowspan="70000" is read as 65534, the most that HTML allows.',
      'line 1, column 55 too-large colspan="2000" is read as 1000, the most that HTML allows.',
    ]);
  });

  it('for one table, if others can be read', () => {
    const { skill, notes } = readHtml(
      `<table><tr>${'<td>a'.repeat(1001)}</table><table><tr><th>Role<th>Junior<tr><td>a<td>b</table>`,
      { name: 'X' },
    );
    assert.equal(skill!.expectations.length, 1);
    assert.match(errors({ notes })[0]!, /more than 1,000 columns/);
  });

  it('for the columns of CSV', () => {
    assert.deepEqual(errors(FORMATS.csv.read(','.repeat(1e6))), [
      'row 1 too-large There are more than 1,000 columns in a table. Split the table.',
    ]);
  });

  it('for aliases in front matter, circular aliases, and depth', () => {
    const read = (yaml: string) =>
      errors(readMarkdown(`---\n${yaml}\n---\n|Role|Junior|\n|-|-|\n|a|b|`, { name: 'X' }));
    const bomb = Array.from(
      { length: 9 },
      (_, index) => `x${index + 1}: &x${index + 1} [${Array(9).fill(`*x${index}`).join()}]`,
    );
    assert.match(
      read(`x0: &x0 1\n${bomb.join('\n')}`)[0]!,
      /^front matter broken-front-matter Excessive alias count.*Replace the aliases with their values\.$/,
    );
    assert.match(read('a: &a [*a]')[0]!, /more than 100 values nested in each other/);
    assert.match(read('a: &a { b: *a }')[0]!, /more than 100 values nested in each other/);
    assert.match(read(`a: ${'['.repeat(101)}${']'.repeat(101)}`)[0]!, /more than 100 values nested in each other/);
    assert.match(read(`a:\n  ${'- '.repeat(100_000)}`)[0]!, /more than 100 values nested in each other/);
    assert.deepEqual(read('a: &a [1]\nb: *a'), []);
  });

  it('for the depth of JSON', () => {
    const read = (depth: number) =>
      errors(FORMATS.json.read(`{"a":"[\\"[","b":${'['.repeat(depth)}${']'.repeat(depth)}}`));
    assert.match(read(100)[0]!, /^too-large There are more than 100 values nested in each other/);
    assert.match(read(99)[0]!, /no-framework/);
  });

  it('for the notes themselves', () => {
    const { notes } = FORMATS.csv.read(`Role,Level,Required,Description\n${'a,Junior,maybe,t\n'.repeat(3000)}`, {
      name: 'X',
    });
    assert.equal(notes.length, 1001);
    assert.match(notes.at(-1)!.message, /^There are \d+ more errors\. Fix the listed ones first\.$/);
  });

  it('for circular data, by the writers', () => {
    const skill = { ...document, own: {} as Record<string, unknown> };
    skill.own.again = skill.own;
    skill.own.twice = skill.own;
    assert.deepEqual(errors(writeJson(skill)), [
      'too-large There are more than 100 values nested in each other. Remove unknown properties, or nest them less.',
    ]);
  });
});

const document: SkillDocument = {
  name: 'X',
  levels: [{ id: 'junior', name: 'Junior' }],
  roles: [{ id: 'ops', name: 'Ops' }],
  expectations: [{ role: 'ops', level: 'junior', text: 'Watches' }],
};

describe('characters that a file cannot hold', () => {
  const text = 'a\0b\ud800c';
  const skill = { ...document, expectations: [{ ...document.expectations[0]!, text }] };
  for (const name of ['markdown', 'html', 'csv'] as const) {
    it(`are written as U+FFFD and reported by the writer of ${name}`, () => {
      const { text: written, notes } = FORMATS[name].write(skill);
      assert.ok(written.includes('a\uFFFDb\uFFFDc') && !/[\0\p{Cs}]/u.test(written));
      const sentence = `${FORMATS[name].label} cannot hold NUL and lone surrogates. Replaced with U+FFFD: 2. JSON keeps them.`;
      assert.ok(notes.some(({ message, code }) => message === sentence && code === 'characters-lost'));
    });
  }

  it('are kept by JSON', () => {
    const { text: written, notes } = FORMATS.json.write(skill);
    assert.deepEqual(notes, []);
    assert.equal(FORMATS.json.read(written).skill!.expectations[0]!.text, text);
  });

  it('are reported by the readers that leave them out', () => {
    for (const [text, read] of [
      ['| Role | Junior |\n|-|-|\n| a | b\0 |', readMarkdown],
      ['<table><tr><th>Role<th>Junior<tr><td>a<td>b\0</table>', readHtml],
    ] as const) {
      assert.match(errors(read(text, { name: 'X' })).join(), /characters-lost The file has NUL characters/);
    }
  });
});
