/** The levels, proficiencies, meanings and details that a framework has after findings. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FrameworkBuilder, type FrameworkFacts } from '../../../src/formats/reading/findings/framework-builder.ts';
import type { Finding } from '../../../src/formats/reading/findings/finding.ts';
import { findLegend } from '../../../src/formats/reading/levels/legend.ts';

function build(findings: readonly Finding[], facts: Partial<FrameworkFacts> = {}) {
  const builder = new FrameworkBuilder({ name: 'Bakery', ...facts });
  builder.add(findings);
  return builder.finish();
}

const place = 'row 2';
const ask = (more: { readonly role?: string; readonly level?: string; readonly proficiency?: string }): Finding => ({
  ...{ kind: 'asked', skill: 'Dough', text: 'Judges it', place },
  ...more,
});
const legend = (line: string) => findLegend([{ lines: [line], place: 'line 9' }], [], () => true);
const names = (list: unknown) => (list as readonly { name: string }[]).map(({ name }) => name);

describe('levels', () => {
  const descending = ['Senior', 'Junior'].map((level) => ask({ level }));

  it('ascend, and a note says so if they were in another order', () => {
    const { data, notes } = build(descending);
    assert.deepEqual(names(data['levels']), ['Junior', 'Senior']);
    const message =
      'The levels are sorted from low to high: Junior, Senior. If the order of the file is right, use --levels.';
    assert.deepEqual(notes, [{ severity: 'warning', place: '', code: 'levels-sorted', message }]);
  });

  it('keep their order if they ascend, or if somebody states them', () => {
    for (const levels of [[], undefined]) {
      const { data, notes } = build([...descending].reverse(), { levels });
      assert.deepEqual(names(data['levels']), ['Junior', 'Senior']);
      assert.deepEqual(notes, []);
    }
    const { data, notes } = build([...descending].reverse(), { levels: ['Senior', 'Junior'] });
    assert.deepEqual(names(data['levels']), ['Senior', 'Junior']);
    assert.deepEqual(notes, []);
  });
});

describe('the levels of a role', () => {
  it('are those at which it is asked something, unless it has all', () => {
    const findings = [
      ask({ role: 'Baker', level: 'Junior' }),
      ask({ role: 'Baker', level: 'Senior' }),
      ask({ role: 'Clerk', level: 'Senior' }),
      ask({ role: 'Driver' }),
    ];
    assert.deepEqual(build(findings).data['roles'], [
      { id: 'baker', name: 'Baker' },
      { id: 'clerk', name: 'Clerk', levels: [{ id: 'senior' }] },
      { id: 'driver', name: 'Driver' },
    ]);
  });
});

describe('proficiencies', () => {
  it('ascend by what cells say', () => {
    const findings = ['3', '1', '2'].map((proficiency) => ask({ proficiency }));
    assert.deepEqual(names(build(findings).data['proficiencies']), ['1', '2', '3']);
    const { proficiencies } = build(findings, { legend: legend('3 = a; 2 = b; 1 = c (with help)') }).data;
    assert.deepEqual(proficiencies, [
      { id: 'c', name: 'c', short: '1', summary: 'with help' },
      { id: 'b', name: 'b', short: '2' },
      { id: 'a', name: 'a', short: '3' },
    ]);
  });

  it('are in the order of the file if they have no other', () => {
    const findings = ['zwei', 'eins'].map((proficiency) => ask({ proficiency }));
    assert.deepEqual(names(build(findings).data['proficiencies']), ['zwei', 'eins']);
  });

  it('have no short form if the legend has words, which are their names', () => {
    const { proficiencies } = build([], { legend: legend('basic = basic; good = works alone') }).data;
    assert.deepEqual(proficiencies, [
      { id: 'basic', name: 'basic' },
      { id: 'good', name: 'good', summary: 'works alone' },
    ]);
  });
});

describe('what a proficiency means for a skill', () => {
  it('is put together', () => {
    const mean = { kind: 'meant', skill: 'Dough', group: 'Making', place } as const;
    const { data } = build([
      { ...mean, proficiency: 'Basic', text: 'Follows the recipe' },
      { ...mean, proficiency: 'Basic', items: [{ text: 'Weighs', examples: [] }] },
      { ...mean, proficiency: 'Expert', text: 'Writes it', links: [{ name: 'Bread', url: 'https://bread.example' }] },
    ]);
    assert.deepEqual(data['skills'], [
      {
        ...{ id: 'dough', name: 'Dough', group: 'making' },
        meanings: {
          basic: { text: 'Follows the recipe', items: ['Weighs'] },
          expert: { text: 'Writes it', links: [{ name: 'Bread', url: 'https://bread.example' }] },
        },
        expectations: [],
      },
    ]);
  });
});

describe('what is only named', () => {
  it('has its place in its list', () => {
    const { data } = build([
      { kind: 'named', of: 'level', name: 'Junior', place },
      { kind: 'named', of: 'role', name: 'Baker', place },
      { kind: 'named', of: 'group', name: 'Making', domain: 'Bread', place },
      { kind: 'named', of: 'proficiency', name: 'Basic', place },
      { kind: 'named', of: 'skill', name: 'Dough', group: 'Making', place },
    ]);
    assert.deepEqual(data, {
      name: 'Bakery',
      levels: [{ id: 'junior', name: 'Junior' }],
      roles: [{ id: 'baker', name: 'Baker' }],
      proficiencies: [{ id: 'basic', name: 'Basic' }],
      groups: [{ id: 'making', name: 'Making', domain: { name: 'Bread' } }],
      skills: [{ id: 'dough', name: 'Dough', group: 'making', expectations: [] }],
    });
  });

  it('has an id by its kind if its name has no letters', () => {
    const subjects = ['level', 'role', 'group', 'proficiency', 'skill'] as const;
    const { data } = build(subjects.map((of): Finding => ({ kind: 'named', of, name: '★', place })));
    const ids = ['levels', 'roles', 'groups', 'proficiencies', 'skills'].map(
      (list) => (data[list] as readonly { id: string }[])[0]!.id,
    );
    assert.deepEqual(ids, ['level-1', 'role-1', 'group-1', 'proficiency-1', 'skill-1']);
  });

  it('has the first short form that is not its name', () => {
    const shorts = ['Expert', 'E', 'X'];
    const findings = shorts.map((short): Finding => ({
      kind: 'named',
      of: 'proficiency',
      name: 'Expert',
      short,
      place,
    }));
    assert.deepEqual(build(findings).data['proficiencies'], [{ id: 'expert', name: 'Expert', short: 'E' }]);
  });
});

describe('a detail', () => {
  const detail = (column: string, text: string): Finding => ({ kind: 'detail', skill: 'Dough', column, text, place });
  const details = (...findings: readonly Finding[]) =>
    (build(findings).data['skills'] as readonly { details: object }[])[0]!.details;

  it('is kept below its column, each text once', () => {
    const found = details(detail('Owner', 'Ada'), detail('Owner', 'Ada'), detail('Owner', 'Bo'), detail('Code', 'D1'));
    assert.deepEqual(found, { Owner: 'Ada\nBo', Code: 'D1' });
  });

  it('may have the name of a property of all objects', () => {
    const found = details(detail('constructor', 'Ada'), detail('__proto__', 'Bo'));
    assert.deepEqual(Object.entries(found), [
      ['constructor', 'Ada'],
      ['__proto__', 'Bo'],
    ]);
  });
});
