/** Arbitrary valid assessments. */
import fc from 'fast-check';
import { type Assessment, type Met, parseAssessment } from '../../src/assessment/index.ts';
import type { Framework } from '../../src/framework-document/index.ts';

const HOSTILE = [
  '=1+1',
  '-x',
  "'@SUM(A1)",
  '\t=2',
  'a;=3',
  'two\nlines',
  'a\r\nb\rc',
  '"quoted", with comma',
  ' spaces ',
  'מבחן עברית‏',
  '<b>&amp;\\n',
  '__proto__',
  'constructor',
  'None',
  '(none)',
  'Met',
  'https://example.org/ <x>',
  '\uFEFF',
  'sep=;',
];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
/** Words that a CSV file can hold: not empty, no NUL and no lone surrogates. */
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1, unit: 'binary' }).map((text) => text.replaceAll('\0', '0')),
);
const name = words.filter((text) => /\S/.test(text));
const url = fc.constantFrom('a.html', 'https://example.org/?q=<1>,2', 'mailto:a@example.org', '..\\x y', '=x');
const time = fc.constantFrom('2026-05-09T10:42:00Z', '2024-02-29T00:00+14:00', '0001-01-01T23:59:59.123-01:30');
const evidence = fc.array(fc.record({ name, url: maybe(url) }), { minLength: 1, maxLength: 3 });
const met = fc.constantFrom<Met>('met', 'partly', 'not-yet', 'not-applicable');

interface Choices {
  readonly skills: fc.Arbitrary<string>;
  readonly roles: fc.Arbitrary<string>;
  readonly levels: fc.Arbitrary<string>;
  readonly proficiencies: fc.Arbitrary<string>;
}

function document({ skills, roles, levels, proficiencies }: Choices): fc.Arbitrary<Assessment> {
  const answer = fc.record({
    skill: skills,
    role: maybe(roles),
    level: maybe(levels),
    proficiency: maybe(fc.oneof(proficiencies, fc.constant(null))),
    met: maybe(met),
    reason: maybe(words),
    note: maybe(words),
    evidence: maybe(evidence),
    asked: maybe(words),
    updated: maybe(time),
  });
  const selector = (one: object) =>
    JSON.stringify(['skill', 'role', 'level'].map((key) => one[key as keyof object] ?? 0));
  return fc
    .record({
      $schema: maybe(words),
      framework: fc.record({
        id: maybe(words),
        name: maybe(name),
        version: maybe(words),
        skills: maybe(fc.array(skills, { minLength: 1, maxLength: 4 })),
      }),
      person: maybe(name.map((name) => ({ name }))),
      assessor: maybe(name),
      role: maybe(roles),
      level: maybe(levels),
      targetRole: maybe(roles),
      target: maybe(levels),
      started: maybe(time),
      updated: maybe(time),
      answers: fc.uniqueArray(answer, { maxLength: 8, selector }),
    })
    .map((data) => {
      const { assessment, issues } = parseAssessment(data);
      if (!assessment) throw new Error(JSON.stringify(issues));
      return assessment;
    });
}

/** Assessments of any framework, with hostile words. A CSV file can hold all of them. */
export const assessments = document({ skills: words, roles: words, levels: words, proficiencies: words });

/** Assessments of a framework, with some ids that it had formerly or never. */
export function assessmentsOf({ skills, roles = [], levels = [], proficiencies = [] }: Framework) {
  const among = (list: readonly { readonly id: string }[]) => fc.constantFrom(...list.map(({ id }) => id), 'gone');
  const former = skills.flatMap(({ formerly = [] }) => formerly.map((id) => ({ id })));
  return document({
    skills: among([...skills, ...former]),
    roles: among(roles),
    levels: among(levels),
    proficiencies: among(proficiencies),
  });
}
