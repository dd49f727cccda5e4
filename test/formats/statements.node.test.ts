import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv } from '../../src/formats/csv.ts';
import { readHtml } from '../../src/formats/html.ts';
import { readMarkdown, writeCsv, writeHtml, writeMarkdown } from '../../src/formats/index.ts';
import type { Reading } from '../../src/formats/report.ts';
import type { Expectation, SkillDocument } from '../../src/skill-document/index.ts';
import { errors } from './readings.ts';

const OPTIONS = { name: 'Skill' };

/** What tables say of one role at two levels. */
const READERS: readonly (readonly [string, (columns: readonly string[], rows: readonly string[][]) => Reading])[] = [
  [
    'CSV',
    (columns, rows) =>
      readCsv(
        [['Role', 'Level', ...columns], ...rows.map((row, index) => ['Ops', level(index), ...row])].join('\n'),
        OPTIONS,
      ),
  ],
  [
    'Markdown',
    (columns, rows) =>
      readMarkdown(
        rows
          .map((row, index) => {
            const lines = [
              ['Role', ...columns],
              ['---', ...columns.map(() => '---')],
              ['Ops', ...row],
            ];
            return `## ${level(index)}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
          })
          .join('\n'),
        OPTIONS,
      ),
  ],
  [
    'HTML',
    (columns, rows) =>
      readHtml(
        rows
          .map((row, index) => {
            const lines = [
              ['Role', ...columns],
              ['Ops', ...row],
            ];
            return `<h2>${level(index)}</h2><table>${lines.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
          })
          .join(''),
        OPTIONS,
      ),
  ],
];

const level = (index: number) => ['Junior', 'Senior'][index]!;

function expectations({ skill, notes }: Reading): readonly Partial<Expectation>[] {
  assert.ok(skill, JSON.stringify(notes));
  return skill.expectations.map(({ role, level: at, ...rest }) => {
    assert.ok(role && at);
    return rest;
  });
}

for (const [format, read] of READERS) {
  describe(`what ${format} says of requirements`, () => {
    const named = (...table: Parameters<typeof read>) => expectations(read(...table));

    it('is nothing without a column for it', () => {
      assert.deepEqual(named(['Description'], [['Runs'], ['Leads']]), [{ text: 'Runs' }, { text: 'Leads' }]);
    });

    it('is nothing where the column is empty', () => {
      assert.deepEqual(
        named(
          ['Required', 'Description'],
          [
            ['', 'Runs'],
            ['', 'Leads'],
          ],
        ),
        [{ text: 'Runs' }, { text: 'Leads' }],
      );
    });

    it('is what is required, where anything is', () => {
      assert.deepEqual(
        named(
          ['Required', 'Description'],
          [
            ['yes', 'Runs'],
            ['no', 'Leads'],
          ],
        ),
        [{ text: 'Runs', required: true }, { text: 'Leads' }],
      );
    });

    it('is that all is optional, where the table says so', () => {
      assert.deepEqual(
        named(
          ['Required', 'Description'],
          [
            ['no', 'Runs'],
            ['', 'Leads'],
          ],
        ),
        [
          { text: 'Runs', required: false },
          { text: 'Leads', required: false },
        ],
      );
    });

    it('needs no words where a proficiency says it', () => {
      const proficiency = ['working', 'expert'];
      assert.deepEqual(
        named(['Proficiency'], [['Working'], ['Expert']]),
        proficiency.map((id) => ({ proficiency: id })),
      );
    });
  });
}

const document = (...expectations: Partial<Expectation>[]): SkillDocument => ({
  name: 'Skill',
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior' },
  ],
  roles: [{ id: 'ops', name: 'Ops' }],
  proficiencies: [{ id: 'working', name: 'Working' }],
  expectations: expectations.map((expectation, index) => ({
    role: 'ops',
    level: level(index).toLowerCase(),
    ...expectation,
  })),
});

for (const [format, write, read] of [
  ['CSV', writeCsv, (text: string) => readCsv(text, OPTIONS)],
  ['Markdown', writeMarkdown, (text: string) => readMarkdown(text, OPTIONS)],
  ['HTML', writeHtml, (text: string) => readHtml(text, OPTIONS)],
] as const) {
  describe(`${format} that is written and read again`, () => {
    const again = (...cells: Partial<Expectation>[]) => expectations(read(write(document(...cells)).text));

    it('keeps that nothing states what is required', () => {
      assert.doesNotMatch(write(document({ text: 'Runs' })).text, /required|optional/i);
      assert.deepEqual(again({ text: 'Runs' }), [{ text: 'Runs' }]);
    });

    it('keeps that all is optional', () => {
      const all = [
        { text: 'Runs', required: false },
        { text: 'Leads', required: false },
      ];
      assert.deepEqual(again({ text: 'Runs', required: false }, { text: 'Leads' }), all);
    });

    it('keeps a proficiency alone', () => {
      assert.deepEqual(again({ proficiency: 'working' }), [{ proficiency: 'working' }]);
    });

    it('keeps the examples of items', () => {
      const items = ['One', { text: 'Two', examples: ['For one', 'For another'] }, 'Three'];
      assert.deepEqual(again({ items }), [{ items }]);
    });
  });
}

it('an entry that looks like an example is told', () => {
  const skill = document({ items: ['One', '  • Two'] });
  for (const write of [writeCsv, writeMarkdown]) {
    assert.ok(errors(write(skill)).some((note) => /example/.test(note)));
  }
});
