/** Skill documents of every kind, made by fast-check. */
import fc from 'fast-check';
import type { Item, SkillDocument, Text } from '../../src/skill-document/index.ts';

const PIECES = [
  ...[
    '|',
    '"',
    "'",
    '\\',
    '`',
    '``',
    '*',
    '_',
    '~~',
    '#',
    '## ',
    '- ',
    '1. ',
    '> ',
    '=',
    '+',
    '-',
    '@',
    '&amp;',
    '&',
    ';',
  ],
  ...[
    '<br>',
    '<b>',
    '</td>',
    '<script>',
    '[a](b)',
    '![',
    ']',
    '{',
    '}',
    '$',
    '^',
    '---',
    ',',
    '\t',
    '  ',
    ':',
    '\u00a0',
  ],
  ...[
    '👩🏽‍💻',
    'é',
    'e\u0301',
    'שלום',
    'مرحبا',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200c',
    '\u200f',
    '\u2060',
    '\u061c',
    '\u00ad',
    '中文',
    '\u200d',
    'http://example.org',
    'www.example.org',
    'a@b.c',
  ],
  ...[
    'word',
    'Required',
    'yes',
    'two words',
    '0',
    'null',
    'true',
    '2026-01-01',
    '\u2028',
    '\ufeff',
    '%',
    'Role',
    'Level',
  ],
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** One line of text, with any characters except control characters and surrounding spaces. */
export const line = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[^\P{Cc}\t]/gu, '')
      .trim(),
  )
  .filter((text) => /[^\s\p{Cf}]/u.test(text) && !/[\r\n]/.test(text));

/** Text of several lines and paragraphs. */
export const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', ' ', '\n \n')), { minLength: 1, maxLength: 4 })
  .map((lines) =>
    lines
      .map((pair) => pair.join(''))
      .join('')
      .trim(),
  );

const url = fc
  .array(
    fc.constantFrom(
      'a',
      '/',
      '?',
      '=',
      '&',
      '#',
      '%20',
      '(',
      ')',
      '<',
      '|',
      '\\',
      ' ',
      'é',
      '"',
      "'",
      '~',
      ':',
      '&amp;',
    ),
  )
  .map((parts) => `https://example.org/${parts.join('')}`);

const localized = (of: fc.Arbitrary<string>): fc.Arbitrary<Text> =>
  fc.oneof(of, fc.record({ en: of, de: of }), fc.record({ de: of }));

const extra = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 4 }).map((key) => `x-${key}`),
  // JSON does not write -0, and documents have no property of that name.
  fc
    .jsonValue({ maxDepth: 2 })
    .map(
      (value) =>
        JSON.parse(JSON.stringify(value).replace(/"(__proto__|prototype|constructor)":/g, '"$1 ":')) as unknown,
    ),
  { maxKeys: 2 },
);

function named(names: fc.Arbitrary<Text>) {
  return (size: number) =>
    fc
      .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 5 }), names), {
        selector: ([id]) => id,
        minLength: size,
        maxLength: 4,
      })
      .map((pairs) => pairs.map(([id, name]) => ({ id, name })));
}

function item(one: fc.Arbitrary<Text>): fc.Arbitrary<Item> {
  return fc.oneof(one, fc.record({ text: one, examples: fc.array(one, { minLength: 1, maxLength: 2 }) }));
}

/** @param isPlain - whether a table can hold everything: one language, no unknown properties */
export function skillDocument(isPlain: boolean): fc.Arbitrary<SkillDocument> {
  const one = isPlain ? line : localized(line);
  const many = isPlain ? text : localized(text);
  const list = named(one);
  return fc
    .record({
      meta: fc.record(
        {
          id: fc.string({ minLength: 1 }),
          summary: localized(text),
          lang: fc.constantFrom('en', 'de', 'ar'),
          domain: fc.record({ name: localized(line) }),
          group: fc.record({ name: line, url }),
          updated: fc.constantFrom('2026-02-22', '0001-12-31'),
        },
        { requiredKeys: [] },
      ),
      name: localized(line),
      extra,
      levels: list(1),
      roles: list(1),
      proficiencies: list(0),
      cells: fc.array(
        fc.record(
          {
            required: fc.boolean(),
            text: many,
            items: fc.array(item(one), { minLength: 1, maxLength: 3 }),
            links: fc.array(fc.record({ name: one, url }), { maxLength: 2 }),
            proficiency: fc.nat(3),
            isEmpty: fc.boolean(),
          },
          { requiredKeys: ['isEmpty'] },
        ),
        { minLength: 16, maxLength: 16 },
      ),
    })
    .map(({ meta, name, extra, levels, roles, proficiencies, cells }) => ({
      ...meta,
      ...extra,
      name,
      levels,
      roles,
      ...(proficiencies.length > 0 && { proficiencies }),
      expectations: levels.flatMap((level, column) =>
        roles.flatMap((role, row) => {
          const { isEmpty, proficiency, ...cell } = cells[column * 4 + row]!;
          const known = proficiencies[(proficiency ?? 9) % 4]?.id;
          if (isEmpty || !(cell.text ?? cell.items ?? known)) return [];
          return [{ role: role.id, level: level.id, ...cell, ...(known !== undefined && { proficiency: known }) }];
        }),
      ),
    }));
}
